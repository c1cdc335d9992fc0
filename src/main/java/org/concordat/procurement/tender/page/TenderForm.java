package org.concordat.procurement.tender.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.concordat.platform.Decimals;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.concordat.platform.PersonId;
import org.concordat.procurement.tender.Criterion;
import org.concordat.procurement.tender.CriterionKind;
import org.concordat.procurement.tender.TenderDraft;
import org.concordat.procurement.tender.TenderView;
import org.concordat.project.ProjectId;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What the draft's form sends, as typed; quality criteria arrive as two lists in the same order. */
public record TenderForm(
        @RestForm @Nullable String project,
        @RestForm @Nullable String title,
        @RestForm @Nullable String description,
        @RestForm @Nullable String estimate,
        @RestForm @Nullable String currency,
        @RestForm @Nullable String deadline,
        @RestForm @Nullable String priceWeight,
        @RestForm @Nullable List<String> qualityTitle,
        @RestForm @Nullable List<String> qualityWeight,
        @RestForm @Nullable List<String> evaluators) {
    private static final int ROWS = 5;

    /** One line of the form for a quality criterion. */
    record QualityRow(int number, String title, String weight) {}

    static TenderForm empty(@Nullable String project) {
        return new TenderForm(project, null, null, null, "EUR", null, null, null, null, null);
    }

    static TenderForm of(TenderView tender, ZoneId zone) {
        var quality = tender.qualityCriteria();
        return new TenderForm(
                tender.project().toString(),
                tender.title(),
                tender.description(),
                tender.estimate().amount().toPlainString(),
                tender.estimate().currency().getCurrencyCode(),
                LocalDateTime.ofInstant(tender.deadline(), zone).toString(),
                tender.priceWeight().toPlainString(),
                quality.stream().map(Criterion::title).toList(),
                quality.stream()
                        .map(criterion -> criterion.weight().toPlainString())
                        .toList(),
                tender.evaluators().stream().map(PersonId::toString).toList());
    }

    List<QualityRow> rows() {
        return IntStream.range(0, Math.max(ROWS, size(qualityTitle)))
                .mapToObj(index -> new QualityRow(index + 1, at(qualityTitle, index), at(qualityWeight, index)))
                .toList();
    }

    boolean names(PersonId person) {
        return evaluators != null && evaluators.contains(person.toString());
    }

    TenderDraft draft(ZoneId zone) {
        return new TenderDraft(
                ProjectId.fromString(text(project)),
                text(title),
                text(description),
                Money.of(text(estimate), text(currency)),
                criteria(),
                instant(zone),
                evaluators == null
                        ? List.of()
                        : evaluators.stream().map(PersonId::fromString).toList());
    }

    private List<Criterion> criteria() {
        var criteria = new ArrayList<Criterion>();
        for (var row : rows()) {
            if (!row.title().isEmpty() || !row.weight().isEmpty()) {
                criteria.add(new Criterion(
                        "Q" + row.number(),
                        row.title(),
                        CriterionKind.QUALITY,
                        Decimals.parse(row.weight(), "weight")));
            }
        }
        criteria.add(new Criterion("PRICE", "Price", CriterionKind.PRICE, Decimals.parse(text(priceWeight), "weight")));
        return criteria;
    }

    private Instant instant(ZoneId zone) {
        try {
            return LocalDateTime.parse(text(deadline)).atZone(zone).toInstant();
        } catch (DateTimeParseException malformed) {
            throw new InvalidValue("deadline", "Enter the deadline as date and time, such as 2027-03-27T12:00");
        }
    }

    private static int size(@Nullable List<String> list) {
        return list == null ? 0 : list.size();
    }

    private static String at(@Nullable List<String> list, int index) {
        return list == null || index >= list.size() ? "" : list.get(index).strip();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
