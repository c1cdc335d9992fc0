package org.concordat.vendor;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.concordat.sharing.Cases;
import org.concordat.sharing.Drawn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("property")
class BeneficialOwnershipTest {
    private final BeneficialOwnership ownership = new BeneficialOwnership();

    private static String paths(String threshold, String paths) {
        return "{'thresholdPct':'" + threshold + "','paths':{" + paths + "}}";
    }

    @Test
    void theThresholdIsComparedBeforeRounding() {
        gives(
                ownership,
                paths("25", "'just':[['25']],'nearly':[['24.9999']]"),
                "{'effectivePct':{'just':'25.00','nearly':'25.00'},'beneficialOwners':['just']}");
    }

    @Test
    void chainsMultiplyAndAdd() {
        gives(
                ownership,
                paths("10", "'both':[['50','50','50'],['5']],'nobody':[['0','100']]"),
                "{'effectivePct':{'both':'17.50','nobody':'0.00'},'beneficialOwners':['both']}");
    }

    @Test
    void personsStayInListedOrder() {
        gives(
                ownership,
                paths("5", "'z':[['20']],'a':[['30']],'m':[['1']]"),
                "{'effectivePct':{'z':'20.00','a':'30.00','m':'1.00'},'beneficialOwners':['z','a']}");
    }

    @Test
    void whatCannotBeIsRefused() {
        refuses(ownership, paths("0", "'a':[['25']]"), "ownership-threshold");
        refuses(ownership, paths("100.01", "'a':[['25']]"), "percent-range");
        refuses(ownership, paths("25", ""), "list-empty");
        refuses(ownership, paths("25", "'a':[]"), "list-empty");
        refuses(ownership, paths("25", "'a':[[]]"), "count-range");
        refuses(ownership, paths("25", "'a':[[" + "'100',".repeat(50) + "'100']]"), "count-range");
        refuses(ownership, paths("25", "'a':[['-1']]"), "percent-range");
        refuses(ownership, paths("25", "'a':[['101']]"), "percent-range");
        refuses(ownership, paths("25", "'a':[['60']],'b':[['40.01']]"), "ownership-above-whole");
        refuses(ownership, paths("25", "'a':null"), "unreadable-inputs");
        refuses(ownership, paths("25", "'a':[null]"), "unreadable-inputs");
        refuses(ownership, paths("25", "'a':[[null]]"), "unreadable-inputs");
    }

    @Test
    void theLongestChainOfTheLongestDecimalsIsCalculated() {
        gives(
                ownership,
                paths("25", "'a':[[" + "'99.99999999999999999999',".repeat(49) + "'99.99999999999999999999']]"),
                "{'effectivePct':{'a':'100.00'},'beneficialOwners':['a']}");
    }

    @Test
    void orderChangesNothingAndAFurtherChainNeverLowersWhatIsHeld() {
        Cases.run("chains add in any order", 100_000, random -> {
            var chains = new ArrayList<>(chains(random));
            var fewer = List.copyOf(chains.subList(0, 1));

            var less = held(fewer);
            var all = held(chains);
            Collections.shuffle(chains, random);

            assertThat(held(chains)).isEqualTo(all);
            assertThat(less).isNotNegative().isLessThanOrEqualTo(all);
            assertThat(all).isLessThanOrEqualTo(BigDecimal.valueOf(100));
        });
    }

    private BigDecimal held(List<List<BigDecimal>> chains) {
        var terms = new BeneficialOwnership.Terms(BigDecimal.valueOf(25), Map.of("person", chains));
        return requireNonNull(ownership.apply(terms).result().effectivePct().get("person"));
    }

    /** Up to four chains, each with a quarter of the whole at its end. */
    private static List<List<BigDecimal>> chains(Random random) {
        return Stream.generate(() -> Stream.concat(
                                Stream.of(BigDecimal.valueOf(25)),
                                Stream.generate(() -> Drawn.percent(random)).limit(random.nextInt(5)))
                        .toList())
                .limit(1 + random.nextInt(4))
                .toList();
    }
}
