package org.concordat.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.ModelException;

/** What every process model of ours must satisfy before the engine may see it. */
final class BpmnRules {
    private BpmnRules() {}

    /** Lists what is wrong with a model stored under the file name {@code expectedId}.bpmn; empty when sound. */
    static List<String> faults(String expectedId, String xml) {
        BpmnModelInstance model;
        try {
            model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (ModelException invalid) {
            return List.of("not valid by the BPMN schema: " + invalid.getMessage());
        }
        var faults = new ArrayList<String>();
        faults.addAll(process(expectedId, model));
        faults.addAll(userTasks(model));
        faults.addAll(BpmnExpressions.faults(model));
        faults.addAll(BpmnPicture.faults(model));
        return faults;
    }

    static List<String> processIds(String xml) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return model.getModelElementsByType(Process.class).stream()
                .map(Process::getId)
                .toList();
    }

    private static List<String> process(String expectedId, BpmnModelInstance model) {
        var faults = new ArrayList<String>();
        var processes = model.getModelElementsByType(Process.class);
        if (processes.size() != 1) {
            faults.add("holds " + processes.size() + " processes instead of one");
        }
        for (var process : processes) {
            if (!process.getId().equals(expectedId)) {
                faults.add(process.getId() + ": process id differs from the file name");
            }
            if (!process.isExecutable()) {
                faults.add(process.getId() + ": not executable");
            }
            var timeToLive = process.getCamundaHistoryTimeToLiveString();
            if (timeToLive == null || timeToLive.isBlank()) {
                faults.add(process.getId() + ": no history time to live");
            }
        }
        return faults;
    }

    private static List<String> userTasks(BpmnModelInstance model) {
        var faults = new ArrayList<String>();
        for (var task : model.getModelElementsByType(UserTask.class)) {
            var groups = task.getCamundaCandidateGroups();
            if (groups == null || groups.isBlank()) {
                faults.add(task.getId() + ": no candidate group");
            }
            var dueDate = task.getCamundaDueDate();
            if (dueDate == null || dueDate.isBlank()) {
                faults.add(task.getId() + ": no due date");
            }
        }
        return faults;
    }
}
