package org.concordat.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps code out of the models. It reads the XML itself and not the model's typed elements, because the engine
 * evaluates expressions in places one would not think of, a task's name and documentation among them.
 */
final class BpmnExpressions {
    private static final Pattern NAME = Pattern.compile("\\$\\{[a-z][A-Za-z0-9]*}");
    private static final Pattern COMPARISON =
            Pattern.compile("\\$\\{[a-z][A-Za-z0-9]* (==|!=|<|<=|>|>=) ('[A-Za-z0-9_ -]*'|-?[0-9]+|true|false)}");

    private static final Set<String> CALLS_CODE = Set.of("serviceTask", "sendTask", "businessRuleTask");
    private static final Set<String> ONE_NAME = Set.of("delegateExpression", "dueDate", "followUpDate", "timeDate");
    private static final Map<String, String> FORBIDDEN_ELEMENTS = Map.of(
            "scriptTask", "a script",
            "script", "a script",
            "connector", "a connector",
            "formData", "a form of the engine",
            "timeDuration", "a duration; deadlines are computed by our calendar",
            "timeCycle", "a cycle; deadlines are computed by our calendar");
    private static final Set<String> FORBIDDEN_ATTRIBUTES = Set.of(
            "class",
            "expression",
            "type",
            "resource",
            "scriptFormat",
            "language",
            "formKey",
            "formRef",
            "formHandlerClass",
            "variableMappingClass",
            "variableMappingDelegateExpression");

    private final List<String> faults = new ArrayList<>();

    private BpmnExpressions() {}

    static List<String> faults(BpmnModelInstance model) {
        var document = (Document) model.getDocument().getDomSource().getNode();
        var check = new BpmnExpressions();
        check.element(document.getDocumentElement(), "definitions");
        return check.faults;
    }

    private void element(Element element, String parent) {
        var name = element.getLocalName();
        var place = element.hasAttribute("id") ? element.getAttribute("id") : parent;
        if (FORBIDDEN_ELEMENTS.containsKey(name)) {
            faults.add(place + ": " + FORBIDDEN_ELEMENTS.get(name));
        }
        var attributes = element.getAttributes();
        var delegates = false;
        for (var index = 0; index < attributes.getLength(); index++) {
            var attribute = attributes.item(index);
            attribute(attribute, place);
            delegates |= "delegateExpression".equals(attribute.getLocalName());
        }
        if (CALLS_CODE.contains(name) && !delegates) {
            faults.add(place + ": no delegate expression");
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner, place);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                value(name, child.getNodeValue(), place);
            }
        }
    }

    private void attribute(Node attribute, String place) {
        var name = attribute.getLocalName();
        // xsi:type only says which schema type an element has.
        var ofTheSchema = "http://www.w3.org/2001/XMLSchema-instance".equals(attribute.getNamespaceURI());
        if (!ofTheSchema && FORBIDDEN_ATTRIBUTES.contains(name)) {
            faults.add(place + ": attribute " + name);
        }
        value(name, attribute.getNodeValue(), place);
    }

    private void value(String name, String raw, String place) {
        var text = raw.strip();
        if (text.isEmpty()) {
            return;
        }
        var condition = "conditionExpression".equals(name);
        var evaluated = condition || ONE_NAME.contains(name) || text.contains("${") || text.contains("#{");
        var allowed = NAME.matcher(text).matches()
                || condition && COMPARISON.matcher(text).matches();
        if (evaluated && !allowed) {
            faults.add(place + ": expression " + text);
        }
    }
}
