package org.concordat.vendor;

import static org.concordat.sharing.Rounding.places;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;

/**
 * What each person holds of a company in the end: percentages are multiplied along a chain and added over chains, and
 * compared before they are rounded; at the threshold a person is a beneficial owner. Control by other means is tested
 * elsewhere. Source: domain rules, vendor lifecycle, beneficial ownership.
 */
@Singleton
final class BeneficialOwnership extends Calculation<BeneficialOwnership.Terms, BeneficialOwnership.Result> {
    private static final int LONGEST_CHAIN = 50;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    BeneficialOwnership() {
        super("ownership.beneficial", 1, Terms.class);
    }

    /** @param paths the chains of each person; a chain lists the percentage held at each step */
    record Terms(BigDecimal thresholdPct, Map<String, List<List<BigDecimal>>> paths) {
        Terms {
            paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
            Demand.positive(thresholdPct, "ownership-threshold", "The threshold of ownership");
            Demand.percent(thresholdPct, "The threshold of ownership");
            Demand.some(paths.keySet(), "The list of persons");
            paths.values().forEach(BeneficialOwnership::demandChains);
            var all = paths.values().stream().map(BeneficialOwnership::held).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (all.compareTo(WHOLE) > 0) {
                throw new InvalidValue("ownership-above-whole", "All persons together hold at most 100 percent");
            }
        }
    }

    record Result(Map<String, BigDecimal> effectivePct, List<String> beneficialOwners) {}

    @Override
    protected Result work(Terms given, Working working) {
        var shown = new LinkedHashMap<String, BigDecimal>();
        var owners = new ArrayList<String>();
        given.paths().forEach((person, chains) -> {
            var held = working.step("Held by " + person + " in percent", held(chains), "{}", formula(chains));
            var owns = working.verdict(
                    person + " is a beneficial owner",
                    held.compareTo(given.thresholdPct()) >= 0,
                    "{} % against {} %",
                    held,
                    given.thresholdPct());
            shown.put(person, places(held, 2));
            if (owns) {
                owners.add(person);
            }
        });
        return new Result(shown, owners);
    }

    private static void demandChains(List<List<BigDecimal>> chains) {
        Demand.some(chains, "The list of chains of a person");
        for (var chain : chains) {
            Demand.count(chain.size(), 1, LONGEST_CHAIN, "The number of steps of a chain");
            chain.forEach(step -> Demand.percent(step, "What is held at a step of a chain"));
        }
    }

    private static BigDecimal held(List<List<BigDecimal>> chains) {
        return chains.stream().map(BeneficialOwnership::along).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal along(List<BigDecimal> chain) {
        return chain.stream().map(step -> step.movePointLeft(2)).reduce(WHOLE, BigDecimal::multiply);
    }

    private static String formula(List<List<BigDecimal>> chains) {
        return String.join(
                " + ",
                chains.stream()
                        .map(chain -> String.join(
                                " % × ",
                                chain.stream().map(BigDecimal::toPlainString).toList()))
                        .map(product -> product + " %")
                        .toList());
    }
}
