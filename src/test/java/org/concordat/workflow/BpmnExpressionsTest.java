package org.concordat.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.workflow.BpmnSamples.begin;
import static org.concordat.workflow.BpmnSamples.condition;
import static org.concordat.workflow.BpmnSamples.faults;
import static org.concordat.workflow.BpmnSamples.service;
import static org.concordat.workflow.BpmnSamples.task;

import org.junit.jupiter.api.Test;

/** Plants code in a sound model, wherever the engine would run it. */
class BpmnExpressionsTest {
    @Test
    void findScripts() {
        var task = begin().scriptTask("step").scriptFormat("javascript").scriptText("1 + 1");

        assertThat(faults(task.endEvent().done())).contains("step: a script", "step: attribute scriptFormat");
    }

    @Test
    void findCodeInServiceTasks() {
        assertThat(faults(service("${bean.call()}"))).containsExactly("step: expression ${bean.call()}");
        assertThat(faults(service("step"))).containsExactly("step: expression step");
        assertThat(faults(begin().serviceTask("step")
                        .camundaClass("Step")
                        .endEvent()
                        .done()))
                .containsExactly("step: attribute class", "step: no delegate expression");
        assertThat(faults(begin().serviceTask("step")
                        .camundaExpression("${step}")
                        .endEvent()
                        .done()))
                .containsExactly("step: attribute expression", "step: no delegate expression");
        assertThat(faults(begin().serviceTask("step")
                        .camundaType("shell")
                        .endEvent()
                        .done()))
                .containsExactly("step: attribute type", "step: no delegate expression");
    }

    @Test
    void findCodeInListenersNamesAndForms() {
        assertThat(faults(task(task -> task.camundaTaskListenerExpression("create", "${bean.call()}"))))
                .containsExactly("ask: attribute expression", "ask: expression ${bean.call()}");
        assertThat(faults(task(task -> task.name("Ask ${bean.call()}"))))
                .containsExactly("ask: expression Ask ${bean.call()}");
        assertThat(faults(task(task -> task.documentation("#{bean.call()}"))))
                .singleElement()
                .asString()
                .endsWith("expression #{bean.call()}");
        assertThat(faults(task(task -> task.camundaFormKey("ask.html")))).containsExactly("ask: attribute formKey");
    }

    @Test
    void findConditionsThatAreMoreThanOneComparison() {
        assertThat(faults(condition("${outcome == 'ACCEPTED'}"))).isEmpty();
        assertThat(faults(condition("${outcome == other}")))
                .singleElement()
                .asString()
                .contains("expression");
        assertThat(faults(condition("${outcome.equals('ACCEPTED')}")))
                .singleElement()
                .asString()
                .contains("expression");
    }

    @Test
    void findTimersThatCountForThemselves() {
        var model = begin().intermediateCatchEvent("wait")
                .timerWithDuration("P3D")
                .endEvent()
                .done();

        assertThat(faults(model)).singleElement().asString().contains("a duration");
    }
}
