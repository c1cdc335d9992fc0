package org.concordat.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/** The terms as rows in their order, so that the database can hold them to the same rules. */
@Embeddable
class TermRows {
    @ElementCollection
    @CollectionTable(name = "agreement_milestone", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<MilestoneEntry> milestones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_criterion", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<CriterionEntry> criteria = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_share", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<ShareEntry> shares = new ArrayList<>();

    void keep(AgreementTerms content) {
        replace(
                milestones,
                content.milestones().stream()
                        .map(each -> new MilestoneEntry(
                                each.code(), each.title(), each.value().amount(), each.dueOn())));
        replace(
                criteria,
                content.milestones().stream()
                        .flatMap(each -> each.criteria().stream()
                                .map(criterion ->
                                        new CriterionEntry(each.code(), criterion.code(), criterion.text()))));
        replace(
                shares,
                Stream.concat(
                        entries(null, content.terms().total()),
                        content.terms().byMilestone().entrySet().stream()
                                .flatMap(own -> entries(own.getKey(), own.getValue()))));
    }

    List<PlannedMilestone> milestones(Currency currency) {
        return milestones.stream()
                .map(each -> new PlannedMilestone(
                        each.code(),
                        each.title(),
                        new Money(each.amount(), currency),
                        each.dueOn(),
                        criteria.stream()
                                .filter(criterion -> criterion.milestoneCode().equals(each.code()))
                                .map(criterion -> new AcceptanceCriterion(criterion.code(), criterion.text()))
                                .toList()))
                .toList();
    }

    SharingTerms sharing() {
        var total = new ArrayList<PartyShare>();
        var byMilestone = new TreeMap<String, List<PartyShare>>();
        for (var entry : shares) {
            var milestone = entry.milestoneCode();
            var list = milestone == null ? total : byMilestone.computeIfAbsent(milestone, code -> new ArrayList<>());
            list.add(entry.share());
        }
        return new SharingTerms(total, byMilestone);
    }

    private static Stream<ShareEntry> entries(@Nullable String milestone, List<PartyShare> shares) {
        return shares.stream()
                .map(each ->
                        new ShareEntry(milestone, each.party(), each.share().percent()));
    }

    static <T> void replace(List<T> kept, Stream<T> wanted) {
        var rows = wanted.toList();
        kept.clear();
        kept.addAll(rows);
    }
}
