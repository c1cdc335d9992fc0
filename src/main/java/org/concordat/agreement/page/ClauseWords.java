package org.concordat.agreement.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.concordat.agreement.AgreementView;
import org.concordat.agreement.PartyShare;
import org.concordat.agreement.terms.Clauses;
import org.concordat.agreement.terms.Effect;
import org.concordat.agreement.terms.Illustration;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.platform.Money;
import org.concordat.platform.NotFound;
import org.concordat.platform.RuleBroken;
import org.concordat.sharing.Calculator;
import org.concordat.sharing.FieldNames;
import org.concordat.sharing.page.CalculatorMessages;
import org.concordat.sharing.page.ResultLine;

/** Writes clauses in words, with what they give for their examples. */
@ApplicationScoped
class ClauseWords {
    private static final ObjectMapper GIVEN = JsonMapper.builder()
            .withConfigOverride(
                    Map.class, map -> map.setInclude(JsonInclude.Value.construct(Include.ALWAYS, Include.NON_NULL)))
            .build();

    private final Clauses clauses;
    private final Calculator mechanisms;
    private final ClauseMessages messages;
    private final CalculatorMessages calculator;

    ClauseWords(Clauses clauses, Calculator mechanisms, ClauseMessages messages, CalculatorMessages calculator) {
        this.clauses = clauses;
        this.mechanisms = mechanisms;
        this.messages = messages;
        this.calculator = calculator;
    }

    List<ClauseLine> all(AgreementView agreement) {
        return agreement.rules().clauses().stream()
                .map(clause -> line(clause, agreement))
                .toList();
    }

    ClauseLine line(SharingClause clause, AgreementView agreement) {
        return new ClauseLine(
                clause.code(),
                clause.title(),
                clause.mechanism(),
                title(clause.mechanism()),
                clause.version() == null ? 1 : clause.version(),
                lines(clause.parameters()),
                clause.trigger(),
                FactLine.of(clause.facts(), messages),
                clause.effects().stream()
                        .map(effect -> words(effect, agreement))
                        .toList(),
                clause.answer(),
                clause.illustrations().stream()
                        .map(each -> example(clause, each, agreement.value().currency()))
                        .toList());
    }

    /** The name of one that is gone says more than no page. */
    private String title(String mechanism) {
        try {
            return mechanisms.offer(mechanism).title();
        } catch (NotFound gone) {
            return mechanism;
        }
    }

    private String words(Effect effect, AgreementView agreement) {
        var party = effect.party().equals(PartyShare.AUTHORITY) ? agreement.authorityName() : effect.party();
        return messages.effectWords(
                ResultPlaces.label(effect.result()),
                messages.effect(effect.kind(), party),
                effect.cumulative(),
                messages.roundingOf(effect.rounding()));
    }

    /** A mechanism may have been withdrawn since; the reason then stands in place of the amounts. */
    private ClauseLine.Example example(SharingClause clause, Illustration illustration, Currency currency) {
        var facts = new LinkedHashMap<String, Object>();
        illustration.facts().forEach((input, value) -> facts.put(FieldNames.place(input), value));
        try {
            return new ClauseLine.Example(
                    illustration.title(), lines(facts), outcomes(clause, illustration, currency), null);
        } catch (RuleBroken refusal) {
            return new ClauseLine.Example(
                    illustration.title(), lines(facts), List.of(), String.valueOf(refusal.getMessage()));
        }
    }

    private List<Money> outcomes(SharingClause clause, Illustration illustration, Currency currency) {
        var effects = clause.effects();
        var amounts = clauses.illustrate(clause, illustration).amounts();
        return IntStream.range(0, effects.size())
                .mapToObj(index -> money(effects.get(index), amounts.get(index), currency))
                .toList();
    }

    private static Money money(Effect effect, BigDecimal exact, Currency currency) {
        return new Money(effect.rounding().round(exact, Math.max(0, currency.getDefaultFractionDigits())), currency);
    }

    /** What was left open is not said. */
    private List<ResultLine> lines(Map<String, Object> inputs) {
        return ResultLine.of(
                GIVEN.convertValue(inputs, new TypeReference<LinkedHashMap<String, Object>>() {}), calculator);
    }
}
