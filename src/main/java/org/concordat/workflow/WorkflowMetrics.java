package org.concordat.workflow;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.concordat.platform.running.SlowNumbers;

/** How much waits for people, how much of it too long, and how many steps of the engine have given up. */
@ApplicationScoped
class WorkflowMetrics {
    private final SlowNumbers numbers;

    WorkflowMetrics(SlowNumbers numbers) {
        this.numbers = numbers;
    }

    void publish(@Observes StartupEvent start) {
        numbers.publish("concordat.tasks.open", "Tasks that wait for people", "select count(*) from work_item");
        numbers.publish(
                "concordat.tasks.overdue",
                "Tasks that wait for people past their due time",
                "select count(*) from work_item where due_at < ?");
        numbers.publish(
                "concordat.jobs.failed",
                "Steps of the process engine without retries left",
                "select count(*) from engine.act_ru_job where retries_ = 0");
    }
}
