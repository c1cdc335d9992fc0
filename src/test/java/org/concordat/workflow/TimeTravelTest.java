package org.concordat.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.concordat.World;
import org.concordat.platform.MovableClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimeTravelTest {
    @Inject
    TimeTravel time;

    @Inject
    Clock clock;

    @Inject
    JobExecutor executor;

    @Inject
    World world;

    @Inject
    ClockOffset offset;

    @Inject
    MovableClock movable;

    @Test
    void movesTheApplicationAndTheEngineTogetherAndRunsOn() {
        var target = clock.instant().plus(Duration.ofHours(1));

        time.moveTo(target);

        assertThat(clock.instant()).isBetween(target, target.plusSeconds(60));
        assertThat(Duration.between(clock.instant(), ClockUtil.getCurrentTime().toInstant())
                        .abs())
                .isLessThan(Duration.ofSeconds(2));
        assertThat(executor.isActive()).isTrue();
    }

    @Test
    void goesOnFromTheStoredOffsetAfterAStart() {
        var target = clock.instant().plus(Duration.ofDays(1));
        time.moveTo(target);

        beAsInANewProcess();
        assertThat(clock.instant()).isBefore(target);
        offset.restore(new StartupEvent());

        assertThat(clock.instant()).isBetween(target, target.plusSeconds(60));
        assertThat(Duration.between(clock.instant(), ClockUtil.getCurrentTime().toInstant())
                        .abs())
                .isLessThan(Duration.ofSeconds(2));
    }

    private void beAsInANewProcess() {
        movable.runWith(Duration.ZERO);
        ClockUtil.reset();
    }

    @Test
    void neverMovesBack() {
        var before = clock.instant();

        assertThatThrownBy(() -> time.moveTo(before.minusSeconds(1)))
                .isInstanceOf(TimeTravelBackwards.class)
                .hasFieldOrPropertyWithValue("code", "clock-backwards");

        assertThat(clock.instant()).isAfterOrEqualTo(before);
        assertThat(executor.isActive()).isTrue();
    }

    @Test
    void everyNightDoesAllItsWork() {
        time.moveTo(Nightly.after(clock.instant()).plus(Duration.ofDays(2)));

        world.auditor()
                .get("/api/v1/processes/nights/last")
                .then()
                .statusCode(200)
                .body("items.night[0]", equalTo(clock.instant().toString().substring(0, 10)))
                .body("items.task", hasItems("row-token-check", "purge-stored-answers"));
    }

    @Test
    void aSignedInPersonMovesItOverHttp() {
        var person = world.stranger();
        var before = Instant.parse(person.get("/api/dev/clock").then().extract().path("now"));

        person.post("/api/dev/clock", Map.of("days", 1)).then().statusCode(200);

        assertThat(Instant.parse(person.get("/api/dev/clock").then().extract().path("now")))
                .isAfter(before.plus(Duration.ofDays(1)).minusSeconds(1));
        person.post("/api/dev/clock", Map.of("days", -1)).then().statusCode(400);
    }
}
