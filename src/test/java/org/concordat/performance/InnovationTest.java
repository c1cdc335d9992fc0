package org.concordat.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sharing.Answers.gives;
import static org.concordat.sharing.Answers.refuses;

import java.math.BigDecimal;
import java.util.List;
import org.concordat.sharing.Cases;
import org.concordat.sharing.Drawn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Royalties and stages. */
@Tag("property")
class InnovationTest {
    private final Royalty royalty = new Royalty();
    private final StageGate stages = new StageGate();

    private static String sales(String sales, String percent, String paid, String cap) {
        return "{'netSales':'%s','royaltyPct':'%s','paidSoFar':'%s','cumulativeCap':'%s'}"
                .formatted(sales, percent, paid, cap);
    }

    private static String phase(String id, String price, String met, String total, String minimum) {
        return "{'id':'%s','price':'%s','targetsMet':'%s','targetsTotal':'%s','minimumPct':'%s'}"
                .formatted(id, price, met, total, minimum);
    }

    private static String phases(String... list) {
        return "{'phases':[" + String.join(",", list) + "]}";
    }

    @Test
    void aRoyaltyThatJustFillsTheCapReachesIt() {
        gives(royalty, sales("1000.00", "5", "50.00", "100.00"), "{'royaltyDue':'50.00','capReached':true}");
        gives(royalty, sales("999.80", "5", "50.00", "100.00"), "{'royaltyDue':'49.99','capReached':false}");
    }

    @Test
    void whereTheCapIsReachedNothingIsDue() {
        gives(royalty, sales("1000.00", "5", "100.00", "100.00"), "{'royaltyDue':'0.00','capReached':true}");
        gives(royalty, sales("1000.00", "5", "120.00", "100.00"), "{'royaltyDue':'0.00','capReached':true}");
        gives(royalty, sales("0", "5", "0", "0"), "{'royaltyDue':'0.00','capReached':true}");
    }

    @Test
    void theCapRoundsDownAndTheRoyaltyHalfUp() {
        gives(royalty, sales("1000.00", "5", "0", "10.009"), "{'royaltyDue':'10.00','capReached':true}");
        gives(royalty, sales("0.50", "5", "0", "10"), "{'royaltyDue':'0.03','capReached':false}");
    }

    @Test
    void aRoyaltyOfSenselessTermsIsRefused() {
        refuses(royalty, sales("-1", "5", "0", "1"), "negative");
        refuses(royalty, sales("1", "5", "-1", "1"), "negative");
        refuses(royalty, sales("1", "5", "0", "-1"), "negative");
        refuses(royalty, sales("1", "100.1", "0", "1"), "percent-range");
        refuses(royalty, sales("1", "-1", "0", "1"), "percent-range");
    }

    @Test
    void royaltiesTogetherNeverExceedTheirCap() {
        Cases.run("royalties stay under their cap and rise with sales", 100_000, random -> {
            var cap = Drawn.amount(random);
            var paid = Drawn.cents(random);
            var percent = Drawn.percent(random);
            var sales = Drawn.amount(random);

            var due = due(sales, percent, paid, cap);

            assertThat(due).isNotNegative();
            assertThat(paid.add(due)).isLessThanOrEqualTo(cap.max(paid));
            assertThat(due(sales.add(Drawn.amount(random)), percent, paid, cap)).isGreaterThanOrEqualTo(due);
        });
    }

    private BigDecimal due(BigDecimal sales, BigDecimal percent, BigDecimal paid, BigDecimal cap) {
        return royalty.apply(new Royalty.Terms(sales, percent, paid, cap))
                .result()
                .royaltyDue();
    }

    @Test
    void theMinimumItselfIsEnough() {
        gives(
                stages,
                phases(phase("a", "1000.00", "2", "3", "66.6667"), phase("b", "1000.00", "3", "5", "60")),
                "{'payments':['0.00','600.00'],'terminableAfter':'a'}");
    }

    @Test
    void theFirstPhaseUnderItsMinimumOpensTheWayOut() {
        gives(
                stages,
                phases(
                        phase("a", "100.00", "1", "1", "50"),
                        phase("b", "100.00", "0", "1", "50"),
                        phase("c", "100.00", "0", "1", "50")),
                "{'payments':['100.00','0.00','0.00'],'terminableAfter':'b'}");
        gives(stages, phases(phase("a", "100.00", "1", "3", "0")), "{'payments':['33.33'],'terminableAfter':null}");
    }

    @Test
    void stagesOfSenselessTermsAreRefused() {
        refuses(stages, phases(), "list-empty");
        refuses(stages, phases(phase("a", "1", "1", "1", "50"), phase("a", "1", "1", "1", "50")), "name-repeated");
        refuses(stages, phases(phase("a", "-1", "1", "1", "50")), "negative");
        refuses(stages, phases(phase("a", "1", "-1", "1", "50")), "negative");
        refuses(stages, phases(phase("a", "1", "0", "0", "50")), "targets-total");
        refuses(stages, phases(phase("a", "1", "1.1", "1", "50")), "targets-met");
        refuses(stages, phases(phase("a", "1", "1", "1", "101")), "percent-range");
        refuses(stages, phases("null"), "unreadable-inputs");
    }

    @Test
    void meetingMoreTargetsNeverLowersAPayment() {
        Cases.run("a stage pays up to its price, more for more targets", 100_000, random -> {
            var price = Drawn.cents(random);
            var minimum = Drawn.percent(random);
            var met = BigDecimal.valueOf(random.nextInt(11));
            var more = met.max(BigDecimal.valueOf(random.nextInt(11)));

            var less = payment(price, met, minimum);

            assertThat(less).isNotNegative().isLessThanOrEqualTo(payment(price, more, minimum));
            assertThat(less).isLessThanOrEqualTo(price);
        });
    }

    private BigDecimal payment(BigDecimal price, BigDecimal met, BigDecimal minimum) {
        var phase = new StageGate.Phase("only", price, met, BigDecimal.TEN, minimum);
        return stages.apply(new StageGate.Terms(List.of(phase)))
                .result()
                .payments()
                .get(0);
    }
}
