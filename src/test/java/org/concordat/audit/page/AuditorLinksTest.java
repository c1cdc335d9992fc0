package org.concordat.audit.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.concordat.PageVisitor;
import org.concordat.World;
import org.concordat.agreement.AgreementJourney;
import org.concordat.identity.Role;
import org.concordat.milestone.MilestoneWorld;
import org.concordat.procurement.TenderJourney;
import org.junit.jupiter.api.Test;

/** An auditor follows every link that the pages of a partnership draw for him. */
@QuarkusTest
class AuditorLinksTest {
    private static final Pattern THING = Pattern.compile("/(tenders|milestones|certificates|statements)/[^?]+");

    @Inject
    World world;

    @Inject
    TenderJourney tenders;

    @Inject
    AgreementJourney agreements;

    @Test
    void everyLinkThatIsDrawnForAnAuditorOpens() {
        var sealed = tenders.publishedTender();
        var sealedBid = tenders.submittedBid(sealed, sealed.setting().first(), "800000.00");
        var opened = tenders.opened();
        var agreement = agreements.signed();
        var vendor = agreement.awarded().winner();
        acceptFirst(agreement);

        var broken = broken(
                new PageVisitor(world.auditor()),
                List.of(
                        "/",
                        "/notices",
                        "/audit?subject=" + sealedBid.id(),
                        "/audit?subject=" + opened.better().id(),
                        "/tenders/" + sealed.id(),
                        "/tenders/" + opened.tender().id(),
                        "/tenders/" + agreement.awarded().tender().id(),
                        "/projects/" + sealed.project(),
                        "/vendors/" + vendor.id(),
                        "/agreements/" + agreement.id(),
                        "/statements/" + agreement.id()));

        assertThat(broken).isEmpty();
    }

    private static void acceptFirst(AgreementJourney.FormedAgreement agreement) {
        var manager = agreement.vendor();
        String id = manager.get("/api/v1/milestones").path("items[0].id");
        var path = "/api/v1/milestones/" + id;
        MilestoneWorld.attach(manager, path, "C1").then().statusCode(200);
        manager.move(path, "/submission", "").then().statusCode(200);
        var reviewer = agreement.authority().person(Role.MILESTONE_REVIEWER);
        reviewer.move(path, "/acceptance", "").then().statusCode(200);
    }

    /** Opens the pages, those of things that they lead to, and the links on them; tells which did not open, and where. */
    private static Map<String, String> broken(PageVisitor auditor, List<String> pages) {
        var broken = new TreeMap<String, String>();
        var seen = new HashSet<>(pages);
        seen.add("/sign-out");
        for (var page : pages) {
            for (var link : links(auditor, page, seen, broken)) {
                if (THING.matcher(link).matches()) {
                    links(auditor, link, seen, broken);
                }
            }
        }
        return broken;
    }

    private static Set<String> links(PageVisitor auditor, String page, Set<String> seen, Map<String, String> broken) {
        var fresh = PageVisitor.links(auditor.open(page));
        fresh.removeIf(link -> !seen.add(link));
        for (var link : fresh) {
            var status = auditor.open(link).statusCode();
            if (status >= 400) {
                broken.put(link, status + " on " + page);
            }
        }
        return fresh;
    }
}
