package org.concordat.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.workflow.BpmnSamples.begin;
import static org.concordat.workflow.BpmnSamples.faults;
import static org.concordat.workflow.BpmnSamples.sound;
import static org.concordat.workflow.BpmnSamples.task;
import static org.concordat.workflow.BpmnSamples.xml;

import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.junit.jupiter.api.Test;

/** Plants one fault at a time in a sound model, so that the rules are seen to fail. */
class BpmnRulesTest {
    @Test
    void findNothingInASoundModel() {
        assertThat(faults(sound())).isEmpty();
    }

    @Test
    void findWhatTheSchemaForbids() {
        assertThat(BpmnRules.faults("sample", xml(sound()).replace("userTask", "userChore")))
                .singleElement()
                .asString()
                .startsWith("not valid by the BPMN schema");
    }

    @Test
    void findUserTasksWithoutGroupOrDueDate() {
        assertThat(faults(begin().userTask("ask").endEvent().done()))
                .containsExactly("ask: no candidate group", "ask: no due date");
        assertThat(faults(task(task -> task.camundaDueDate("P3D")))).containsExactly("ask: expression P3D");
    }

    @Test
    void findMissingPictures() {
        var model = sound();
        model.getDefinitions()
                .removeChildElement(model.getModelElementsByType(BpmnDiagram.class)
                        .iterator()
                        .next());

        assertThat(faults(model)).hasSize(5).allMatch(fault -> fault.endsWith("in the picture"));
        assertThat(BpmnRules.faults("sample", xml(sound()).replaceFirst("x=\"100.0\"", "x=\"-100.0\"")))
                .singleElement()
                .asString()
                .endsWith("shape outside the picture");
    }

    @Test
    void findWrongProcesses() {
        assertThat(BpmnRules.faults("other", xml(sound())))
                .containsExactly("sample: process id differs from the file name");
        assertThat(BpmnRules.faults("sample", xml(sound()).replace("isExecutable=\"true\"", "")))
                .containsExactly("sample: not executable");
        assertThat(BpmnRules.faults("sample", xml(sound()).replace("historyTimeToLive=\"P3650D\"", "versionTag=\"1\"")))
                .containsExactly("sample: no history time to live");
    }
}
