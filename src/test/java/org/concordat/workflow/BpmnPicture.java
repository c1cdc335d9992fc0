package org.concordat.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A model without a picture runs, but nobody can open it in a modeler: every node and flow must be drawn. */
final class BpmnPicture {
    private BpmnPicture() {}

    static List<String> faults(BpmnModelInstance model) {
        var faults = new ArrayList<String>();
        for (var node : model.getModelElementsByType(FlowNode.class)) {
            if (!(node.getDiagramElement() instanceof BpmnShape shape)) {
                faults.add(node.getId() + ": no shape in the picture");
            } else if (!drawn(shape.getBounds())) {
                faults.add(node.getId() + ": shape outside the picture");
            }
        }
        for (var flow : model.getModelElementsByType(SequenceFlow.class)) {
            var edge = flow.getDiagramElement();
            if (edge == null) {
                faults.add(flow.getId() + ": no edge in the picture");
            } else if (!drawn(edge)) {
                faults.add(flow.getId() + ": edge outside the picture");
            }
        }
        return faults;
    }

    private static boolean drawn(Bounds bounds) {
        return bounds.getX() >= 0 && bounds.getY() >= 0 && bounds.getWidth() > 0 && bounds.getHeight() > 0;
    }

    private static boolean drawn(BpmnEdge edge) {
        var points = edge.getWaypoints();
        return points.size() >= 2 && points.stream().allMatch(point -> point.getX() >= 0 && point.getY() >= 0);
    }
}
