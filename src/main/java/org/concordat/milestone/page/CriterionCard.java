package org.concordat.milestone.page;

import java.util.List;
import java.util.Map;
import org.concordat.milestone.MilestoneView;
import org.concordat.milestone.MilestoneView.Criterion;

/** A criterion with the names of its form fields; a reason that was typed stands there again after a refusal. */
public record CriterionCard(Criterion criterion, String reason) {
    static List<CriterionCard> of(MilestoneView milestone, Map<String, String> reasons) {
        return milestone.criteria().stream()
                .map(criterion -> new CriterionCard(criterion, reasons.getOrDefault(criterion.code(), "")))
                .toList();
    }

    static String fileId(String criterion) {
        return "file-" + criterion;
    }

    public String fileId() {
        return fileId(criterion.code());
    }

    public String typeId() {
        return "type-" + criterion.code();
    }

    public String reasonId() {
        return "reason-" + criterion.code();
    }

    public String headingId() {
        return "criterion-" + criterion.code();
    }
}
