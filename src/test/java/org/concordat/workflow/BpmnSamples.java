package org.concordat.workflow;

import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;

/** A sound model to plant faults in; the builder draws the picture by itself. */
final class BpmnSamples {
    private BpmnSamples() {}

    static List<String> faults(BpmnModelInstance model) {
        return BpmnRules.faults("sample", xml(model));
    }

    static String xml(BpmnModelInstance model) {
        return Bpmn.convertToString(model);
    }

    static BpmnModelInstance sound() {
        return task(task -> task);
    }

    static StartEventBuilder begin() {
        return Bpmn.createExecutableProcess("sample")
                .camundaHistoryTimeToLiveString("P3650D")
                .startEvent();
    }

    static BpmnModelInstance task(Function<UserTaskBuilder, UserTaskBuilder> change) {
        var task = begin().userTask("ask").camundaCandidateGroups("approver").camundaDueDate("${dueAt}");
        return change.apply(task).endEvent().done();
    }

    static BpmnModelInstance service(String delegate) {
        return begin().serviceTask("step")
                .camundaDelegateExpression(delegate)
                .endEvent()
                .done();
    }

    static BpmnModelInstance condition(String expression) {
        return begin().exclusiveGateway()
                .condition("Accepted", expression)
                .endEvent()
                .done();
    }
}
