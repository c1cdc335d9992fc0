package org.concordat.desk.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.desk.demo.Portfolio.DemoPartnership;

/**
 * The life that every partnership leads: from the first idea over gates, tender, agreement and milestones to payments,
 * each step by those who may do it. A partnership that began lately has come less far.
 */
@ApplicationScoped
@IfBuildProfile("dev")
class PartnershipLives {
    private final Cast cast;
    private final Clock clock;
    private final ProjectLife projects;
    private final TenderLife tenders;
    private final AgreementLife agreements;
    private final SharingLife sharing;

    PartnershipLives(
            Cast cast,
            Clock clock,
            ProjectLife projects,
            TenderLife tenders,
            AgreementLife agreements,
            SharingLife sharing) {
        this.cast = cast;
        this.clock = clock;
        this.projects = projects;
        this.tenders = tenders;
        this.agreements = agreements;
        this.sharing = sharing;
    }

    List<Act> of(DemoPartnership plan, Instant now) {
        var partnership = new Partnership(plan, now, cast, clock);
        return Stream.of(
                        projects.of(partnership),
                        tenders.of(partnership),
                        agreements.of(partnership),
                        sharing.of(partnership))
                .flatMap(List::stream)
                .toList();
    }
}
