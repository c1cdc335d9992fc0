package org.concordat.desk.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.desk.demo.Portfolio.DemoPartnership;
import org.concordat.project.ProjectPipeline;

/**
 * The life that every partnership leads: from the first idea over gates, tender, agreement and milestones to payments,
 * each step by those who may do it. A partnership that began lately has come less far.
 */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class PartnershipLives {
    private final Cast cast;
    private final Clock clock;
    private final TenderLife tenders;
    private final AgreementLife agreements;
    private final ProjectPipeline projects;

    PartnershipLives(Cast cast, Clock clock, TenderLife tenders, AgreementLife agreements, ProjectPipeline projects) {
        this.cast = cast;
        this.clock = clock;
        this.tenders = tenders;
        this.agreements = agreements;
        this.projects = projects;
    }

    List<Act> of(DemoPartnership plan, Instant now) {
        var partnership = new Partnership(plan, now, cast, clock);
        return Stream.of(
                        new ProjectLife(partnership, projects).acts(),
                        tenders.of(partnership),
                        agreements.of(partnership))
                .flatMap(List::stream)
                .toList();
    }
}
