package org.concordat.desk.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.concordat.identity.Members;
import org.concordat.platform.development.FirstLoad;

/** Loads the portfolio at the first start in development, once. */
@ApplicationScoped
@IfBuildProfile("dev")
class DemoPortfolio {
    private static final int AFTER_THE_MODELS = 500;

    private final ObjectMapper json;
    private final Members members;
    private final DemoLife life;

    DemoPortfolio(ObjectMapper json, Members members, DemoLife life) {
        this.json = json;
        this.members = members;
        this.life = life;
    }

    /** A start that is cut off leaves a mark, and the next one begins with an empty database again. */
    void load(@Observes @Priority(AFTER_THE_MODELS) StartupEvent start) {
        if (members.authorities().isEmpty()) {
            FirstLoad.begins();
            life.live(DemoPeople.portfolio(json));
            FirstLoad.isDone();
        }
    }
}
