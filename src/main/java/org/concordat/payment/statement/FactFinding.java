package org.concordat.payment.statement;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.concordat.agreement.terms.Clauses;
import org.concordat.agreement.terms.FactBinding;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.payment.CommittedParties;
import org.concordat.platform.Decimals;
import org.concordat.rates.Rate;
import org.concordat.rates.Rates;
import org.jspecify.annotations.Nullable;

/** Finds the facts that a clause asks for among what is on record; what is not there stops the statement. */
@ApplicationScoped
class FactFinding {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Measurements measurements;
    private final CertifiedWork certified;
    private final Rates rates;
    private final Clauses clauses;

    FactFinding(Measurements measurements, CertifiedWork certified, Rates rates, Clauses clauses) {
        this.measurements = measurements;
        this.certified = certified;
        this.rates = rates;
        this.clauses = clauses;
    }

    /** A fact with the value as calculations take it, and the published value it is, if it is one. */
    record Found(UsedFact used, JsonNode value, @Nullable Rate rate) {}

    /** @param earlier the settled statements of the clause before this one, in their order */
    List<Found> find(
            CommittedParties parties, SharingClause clause, Occasion occasion, List<SharingStatement> earlier) {
        var found = new ArrayList<Found>();
        for (var fact : clause.facts()) {
            found.add(
                    switch (fact.source()) {
                        case MEASURED -> measured(parties, clause, fact, occasion);
                        case MEASURED_EACH -> measuredEach(parties, clause, fact, occasion);
                        case SERIES -> published(parties, fact, occasion);
                        case CERTIFIED_IN_PERIOD ->
                            certified(parties, fact, occasion.periodFrom(), occasion.periodTo());
                        case CERTIFIED_TO_DATE -> certified(parties, fact, LocalDate.EPOCH, occasion.periodTo());
                        case CERTIFIED_EACH -> certifiedEach(parties, fact, occasion.periodTo());
                        case SUM_BEFORE -> sumBefore(fact, earlier);
                        case LAST_BEFORE -> lastBefore(fact, earlier);
                    });
        }
        return found;
    }

    private Found measured(CommittedParties parties, SharingClause clause, FactBinding fact, Occasion occasion) {
        var report = measurements.newest(parties.agreement(), name(fact), occasion);
        if (report == null) {
            throw new FactMissing(fact.input(), name(fact));
        }
        var value = clauses.written(clause, fact.input(), report.value());
        return found(fact, value, report.provenance(), report.isProvisional());
    }

    private Found measuredEach(CommittedParties parties, SharingClause clause, FactBinding fact, Occasion occasion) {
        var reports = measurements.newestOfEach(parties.agreement(), name(fact), occasion.periodTo());
        if (reports.isEmpty()) {
            throw new FactMissing(fact.input(), name(fact));
        }
        var values = JsonNodeFactory.instance.arrayNode();
        reports.forEach(report -> values.add(clauses.written(clause, fact.input() + "/0", report.value())));
        return found(
                fact,
                values,
                "%d reports of %s".formatted(reports.size(), name(fact)),
                reports.stream().anyMatch(Measurement::isProvisional));
    }

    private Found published(CommittedParties parties, FactBinding fact, Occasion occasion) {
        var rate = rates.require(parties.authority(), name(fact), occasion.periodTo(), null);
        var value = TextNode.valueOf(rate.value().stripTrailingZeros().toPlainString());
        var provenance = "%s of %s, revision %d, %s".formatted(rate.code(), rate.day(), rate.revision(), rate.source());
        return new Found(
                new UsedFact(fact.input(), fact.source(), fact.of(), plain(value), provenance, rate.provisional()),
                value,
                rate);
    }

    private Found certified(CommittedParties parties, FactBinding fact, LocalDate from, LocalDate to) {
        var works = certified.between(parties.agreement(), from, to);
        var sum = works.stream().map(CertifiedWork.Work::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return found(fact, TextNode.valueOf(sum.toPlainString()), CertifiedWork.names(works), false);
    }

    private Found certifiedEach(CommittedParties parties, FactBinding fact, LocalDate to) {
        var works = certified.between(parties.agreement(), LocalDate.EPOCH, to);
        var values = JsonNodeFactory.instance.arrayNode();
        works.forEach(work -> values.add(work.value().toPlainString()));
        return found(fact, values, CertifiedWork.names(works), false);
    }

    private static Found sumBefore(FactBinding fact, List<SharingStatement> earlier) {
        var sum = earlier.stream().map(statement -> decimal(fact, statement)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return found(fact, TextNode.valueOf(sum.toPlainString()), numbers(earlier), isProvisional(earlier));
    }

    private static Found lastBefore(FactBinding fact, List<SharingStatement> earlier) {
        var last = earlier.isEmpty() ? earlier : earlier.subList(earlier.size() - 1, earlier.size());
        return sumBefore(fact, last);
    }

    private static BigDecimal decimal(FactBinding fact, SharingStatement statement) {
        var computation = statement.computation();
        JsonNode all = JSON.createObjectNode()
                .<ObjectNode>set("inputs", JSON.valueToTree(computation.inputs()))
                .set("result", JSON.valueToTree(computation.result()));
        var value = all.at(JsonPointer.compile(name(fact)));
        if (!value.isTextual()) {
            throw new FactMissing(fact.input(), name(fact) + " of " + statement.number());
        }
        return Decimals.parse(value.asText(), "decimal");
    }

    private static boolean isProvisional(List<SharingStatement> earlier) {
        return earlier.stream().anyMatch(SharingStatement::isProvisional);
    }

    private static String numbers(List<SharingStatement> earlier) {
        return earlier.isEmpty()
                ? "no earlier statement"
                : String.join(
                        ", ", earlier.stream().map(SharingStatement::number).toList());
    }

    private static Found found(FactBinding fact, JsonNode value, String provenance, boolean provisional) {
        return new Found(
                new UsedFact(fact.input(), fact.source(), fact.of(), plain(value), provenance, provisional),
                value,
                null);
    }

    private static Object plain(JsonNode value) {
        return JSON.convertValue(value, Object.class);
    }

    private static String name(FactBinding fact) {
        return Objects.requireNonNull(fact.of(), "a fact without its source was agreed");
    }
}
