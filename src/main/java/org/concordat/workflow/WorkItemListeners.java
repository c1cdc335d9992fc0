package org.concordat.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Hangs our worklist on every user task of every model, so that no model has to think of it. */
@ApplicationScoped
class WorkItemListeners extends AbstractBpmnParseListener {
    private final WorkItemWriter writer;

    WorkItemListeners(WorkItemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addTaskListener(TaskListener.EVENTNAME_CREATE, task -> writer.open(task));
        definition.addTaskListener(TaskListener.EVENTNAME_COMPLETE, task -> writer.close(task));
        definition.addTaskListener(TaskListener.EVENTNAME_DELETE, task -> writer.close(task));
    }
}
