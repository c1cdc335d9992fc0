package org.concordat.desk.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.concordat.agreement.AcceptanceCriterion;
import org.concordat.agreement.AgreementDesk;
import org.concordat.agreement.AgreementDraft;
import org.concordat.agreement.PlannedMilestone;
import org.concordat.agreement.SharingTerms;
import org.concordat.agreement.Signing;
import org.concordat.desk.demo.Portfolio.DemoMilestone;
import org.concordat.milestone.EvidenceForm;
import org.concordat.milestone.EvidenceType;
import org.concordat.milestone.MilestoneReviews;
import org.concordat.milestone.MilestoneView;
import org.concordat.milestone.ReturnReasons;
import org.concordat.payment.PaymentOrder;
import org.concordat.payment.Payouts;
import org.concordat.payment.Statements;
import org.concordat.platform.Actor;
import org.concordat.platform.Money;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Version;

/** From the award to the payments: terms, signatures, evidence, review, certificates. */
@ApplicationScoped
@IfBuildProfile("dev")
class AgreementLife {
    static final int FORMED_ON = 90;
    static final int SIGNED_ON = 99;
    private static final int DAYS_PER_MILESTONE = 40;

    private final AgreementDesk desk;
    private final MilestoneReviews reviews;
    private final Statements statements;
    private final Payouts payouts;

    AgreementLife(AgreementDesk desk, MilestoneReviews reviews, Statements statements, Payouts payouts) {
        this.desk = desk;
        this.reviews = reviews;
        this.statements = statements;
        this.payouts = payouts;
    }

    List<Act> of(Partnership partnership) {
        var acts = new ArrayList<Act>(List.of(
                partnership.on(FORMED_ON, () -> form(partnership)),
                partnership.on(FORMED_ON + 1, () -> offer(partnership)),
                partnership.on(SIGNED_ON - 3, () -> sign(partnership, partnership.winner())),
                partnership.on(SIGNED_ON, () -> sign(partnership, partnership.official("bruno")))));
        var day = SIGNED_ON;
        for (var milestone : partnership.plan().milestones()) {
            acts.addAll(of(partnership, milestone, day));
            day += DAYS_PER_MILESTONE;
        }
        return acts;
    }

    private List<Act> of(Partnership partnership, DemoMilestone plan, int day) {
        return List.of(
                partnership.on(day + 18, () -> handIn(partnership, plan, "Report")),
                partnership.on(day + 21, () -> submit(partnership, plan)),
                partnership.on(day + 25, () -> sendBack(partnership, plan)),
                partnership.on(day + 29, () -> handIn(partnership, plan, "Corrected report")),
                partnership.on(day + 30, () -> submit(partnership, plan)),
                partnership.on(day + 34, () -> accept(partnership, plan)),
                partnership.on(day + 42, () -> pay(partnership, plan, 2)),
                partnership.on(day + 56, () -> pay(partnership, plan, 1)));
    }

    private void form(Partnership partnership) {
        var plan = partnership.plan();
        var draft = new AgreementDraft(
                partnership.tender(), plan.title(), milestones(partnership), new SharingTerms(plan.shares(), Map.of()));
        partnership.isAgreement(desk.form(draft, partnership.official("amina")).id());
    }

    private static List<PlannedMilestone> milestones(Partnership partnership) {
        var plan = partnership.plan();
        var values = plan.bids()
                .get(0)
                .price()
                .split(plan.milestones().stream()
                        .map(milestone -> BigDecimal.valueOf(milestone.weight()))
                        .toList());
        return IntStream.range(0, values.size())
                .mapToObj(index -> planned(partnership, plan.milestones().get(index), values.get(index), index))
                .toList();
    }

    private static PlannedMilestone planned(Partnership partnership, DemoMilestone plan, Money value, int index) {
        var criteria = IntStream.range(0, plan.criteria().size())
                .mapToObj(number -> new AcceptanceCriterion(
                        "C" + (number + 1), plan.criteria().get(number)))
                .toList();
        var dueOn =
                LocalDate.ofInstant(partnership.dayOf(SIGNED_ON + DAYS_PER_MILESTONE * (index + 1)), ZoneOffset.UTC);
        return new PlannedMilestone(plan.code(), plan.title(), value, dueOn, criteria);
    }

    private void offer(Partnership partnership) {
        var officer = partnership.official("amina");
        var agreement = desk.find(partnership.agreement(), officer);
        desk.offer(agreement.id(), Version.of(agreement), officer);
    }

    private void sign(Partnership partnership, Actor signatory) {
        var agreement = desk.find(partnership.agreement(), signatory);
        desk.sign(agreement.id(), Version.of(agreement), new Signing(agreement.digest()), signatory);
    }

    private void handIn(Partnership partnership, DemoMilestone plan, String kind) {
        var vendor = partnership.winner();
        for (var criterion : milestone(partnership, plan, vendor).criteria()) {
            var milestone = milestone(partnership, plan, vendor);
            var sheet = new EvidenceSheet(
                    kind + " on " + plan.code() + " " + plan.title(),
                    List.of(
                            partnership.plan().title(),
                            "Criterion " + criterion.code() + ": " + criterion.text(),
                            "Recorded on " + LocalDate.ofInstant(partnership.now(), ZoneOffset.UTC),
                            "Invented for the demonstration."));
            var name = (kind + " " + plan.code() + " " + criterion.code()).replace(' ', '-') + ".pdf";
            reviews.attach(
                    milestone.id(),
                    Version.of(milestone),
                    new EvidenceForm(
                            criterion.code(), EvidenceType.MEASUREMENT, sheet.write(), name, "application/pdf"),
                    vendor);
        }
    }

    private void submit(Partnership partnership, DemoMilestone plan) {
        var vendor = partnership.winner();
        var milestone = milestone(partnership, plan, vendor);
        reviews.submit(milestone.id(), Version.of(milestone), vendor);
    }

    private void sendBack(Partnership partnership, DemoMilestone plan) {
        var reviewer = partnership.official("elin");
        var milestone = milestone(partnership, plan, reviewer);
        var reason = new ReturnReasons.Reason("C1", "The figures cover three weeks; the criterion asks for four.");
        reviews.sendBack(milestone.id(), Version.of(milestone), new ReturnReasons(List.of(reason)), reviewer);
    }

    private void accept(Partnership partnership, DemoMilestone plan) {
        var reviewer = partnership.official("elin");
        var milestone = milestone(partnership, plan, reviewer);
        reviews.accept(milestone.id(), Version.of(milestone), reviewer);
    }

    /** A part of what is outstanding on the milestone's certificate: a half, then all. */
    private void pay(Partnership partnership, DemoMilestone plan, int parts) {
        var officer = partnership.official("farid");
        var line = statements.of(partnership.agreement(), officer).milestones().stream()
                .filter(each -> each.code().equals(plan.code()))
                .findFirst()
                .orElseThrow();
        var certificate = payouts.find(Objects.requireNonNull(line.certificate()), officer);
        var part = certificate
                .outstanding()
                .split(IntStream.range(0, parts)
                        .mapToObj(unused -> BigDecimal.ONE)
                        .toList())
                .get(0);
        var order = new PaymentOrder(
                part,
                LocalDate.ofInstant(partnership.now(), ZoneOffset.UTC),
                "RF" + plan.code() + "-" + certificate.number().replaceAll("[^0-9]", "") + "-" + parts);
        payouts.record(certificate.id(), Version.of(certificate), order, officer);
    }

    private MilestoneView milestone(Partnership partnership, DemoMilestone plan, Actor actor) {
        return reviews.list(actor, partnership.agreement(), null, PageRequest.of(50, null)).items().stream()
                .filter(row -> row.code().equals(plan.code()))
                .findFirst()
                .map(row -> reviews.find(row.id(), actor))
                .orElseThrow();
    }
}
