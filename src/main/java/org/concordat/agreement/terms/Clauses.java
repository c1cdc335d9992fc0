package org.concordat.agreement.terms;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.concordat.platform.Decimals;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.OrganisationId;
import org.concordat.rates.Rates;
import org.concordat.sharing.Calculator;
import org.concordat.sharing.InputPlace;
import org.concordat.sharing.Mechanism;
import org.concordat.sharing.Mechanisms;

/** Computes clauses, and refuses those that cannot work before anybody signs them. */
@ApplicationScoped
public class Clauses {
    private final Mechanisms mechanisms;
    private final Calculator calculator;
    private final Rates rates;

    Clauses(Mechanisms mechanisms, Calculator calculator, Rates rates) {
        this.mechanisms = mechanisms;
        this.calculator = calculator;
        this.rates = rates;
    }

    /**
     * The clause with the version of its mechanism fixed, after each illustration has been computed.
     *
     * @param authority whose series of rates it may name
     * @throws org.concordat.platform.RuleBroken with the reason why it cannot work
     */
    public SharingClause require(SharingClause drafted, OrganisationId authority) {
        var mechanism = mechanisms.require(drafted.mechanism());
        var clause = drafted.fixedTo(drafted.version() == null ? mechanism.version() : drafted.version());
        requirePlaces(clause, mechanism);
        requireSeries(clause, authority);
        requireEffectsOnce(clause);
        clause.illustrations().forEach(illustration -> illustrate(clause, illustration));
        return clause;
    }

    /** What the clause gives for the facts of an illustration. */
    public ClauseOutcome illustrate(SharingClause clause, Illustration illustration) {
        var inputs = clause.facts().stream().map(FactBinding::input).collect(Collectors.toSet());
        if (!illustration.facts().keySet().equals(inputs)) {
            throw new IllustrationIncomplete(illustration.title());
        }
        var facts = new TreeMap<String, JsonNode>();
        illustration.facts().forEach((input, value) -> facts.put(input, ClauseInputs.node(value)));
        return compute(clause, facts);
    }

    /** @param facts a value for each fact by its input, as calculations take it */
    public ClauseOutcome compute(SharingClause clause, Map<String, JsonNode> facts) {
        var version = Objects.requireNonNull(clause.version(), "computed before its version was fixed");
        var inputs = ClauseInputs.of(clause.parameters(), facts);
        var calculated = calculator.calculate(clause.mechanism(), version, inputs);
        var result = ClauseInputs.node(calculated.result());
        return new ClauseOutcome(
                ClauseInputs.plain(inputs),
                calculated,
                clause.effects().stream()
                        .map(effect -> amount(result, effect.result()))
                        .toList());
    }

    /** The same facts as the mechanism takes them, from what is kept of them as text. */
    public JsonNode written(SharingClause clause, String input, String text) {
        return place(mechanisms.require(clause.mechanism()), input).written(text);
    }

    /**
     * @throws InvalidValue where the text is no value for that fact of the clause
     */
    public void requireValue(SharingClause clause, FactBinding fact, String text) {
        var place = place(mechanisms.require(clause.mechanism()), fact.input());
        (fact.source().isList() ? place.element() : place).requireValue(text);
    }

    private static void requirePlaces(SharingClause clause, Mechanism<?, ?> mechanism) {
        var seen = new HashSet<String>();
        for (var fact : clause.facts()) {
            var place = place(mechanism, fact.input());
            var fits = fact.source().isList() ? place.isList() : place.isScalar();
            if (!fits || !seen.add(fact.input())) {
                throw new FactMisplaced(fact.input());
            }
            fact.requireNamed();
            if (place.published() && fact.source() != FactSource.SERIES) {
                throw new IndexWithoutSource(fact.input());
            }
        }
    }

    private void requireSeries(SharingClause clause, OrganisationId authority) {
        for (var fact : clause.facts()) {
            if (fact.source() == FactSource.SERIES && !rates.keeps(authority, String.valueOf(fact.of()))) {
                throw new UnknownSeries(String.valueOf(fact.of()));
            }
        }
    }

    private static void requireEffectsOnce(SharingClause clause) {
        var seen = new HashSet<List<Object>>();
        for (var effect : clause.effects()) {
            if (!seen.add(List.of(effect.result(), effect.kind()))) {
                throw new EffectRepeated(effect.result());
            }
        }
    }

    private static InputPlace place(Mechanism<?, ?> mechanism, String input) {
        return InputPlace.of(mechanism, input).orElseThrow(() -> new FactMisplaced(input));
    }

    private static BigDecimal amount(JsonNode result, String pointer) {
        var value = result.at(JsonPointer.compile(pointer));
        if (!value.isTextual()) {
            throw new EffectMisplaced(pointer);
        }
        try {
            return Decimals.parse(value.asText(), "decimal");
        } catch (InvalidValue word) {
            throw new EffectMisplaced(pointer);
        }
    }
}
