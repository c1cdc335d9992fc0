package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The invariants of grants: how much of one is due, and in which instalments. */
@Tag("property")
class GrantInvariantsTest {
    private static final int CASES = 100_000;
    private final GrantCap cap = new GrantCap();
    private final GrantDisbursement disbursement = new GrantDisbursement();

    @Test
    void grantsAndWhatIsUnfundedMakeTheRequest() {
        Cases.run("grant: sums to the request", CASES, random -> {
            var given = request(random);

            var result = cap.apply(given).result();

            assertThat(result.centralGrant().add(result.additionalGrant()).add(result.unfunded()))
                    .isEqualByComparingTo(Rounding.money(given.grantRequested()));
        });
    }

    @Test
    void noGrantIsAboveItsCap() {
        Cases.run("grant: bounds", CASES, random -> {
            var given = request(random);

            var result = cap.apply(given).result();

            var cost = given.totalProjectCost();
            assertThat(result.centralGrant())
                    .isBetween(BigDecimal.ZERO, Rounding.percentOf(given.schemeCapPct(), cost));
            assertThat(result.additionalGrant())
                    .isBetween(BigDecimal.ZERO, Rounding.percentOf(given.authorityCapPct(), cost));
        });
    }

    @Test
    void theAuthorityGrantsOnlyWhatTheSchemeCannot() {
        Cases.run("grant: scheme first", CASES, random -> {
            var given = request(random);

            var result = cap.apply(given).result();

            var scheme = Rounding.limit(Rounding.percentOf(given.schemeCapPct(), given.totalProjectCost()));
            var authority = Rounding.limit(Rounding.percentOf(given.authorityCapPct(), given.totalProjectCost()));
            assertThat(result.additionalGrant().signum() == 0
                            || result.centralGrant().compareTo(scheme) == 0)
                    .isTrue();
            assertThat(result.unfunded().signum() <= 0
                            || result.additionalGrant().compareTo(authority) == 0)
                    .isTrue();
        });
    }

    @Test
    void aHigherRequestNeverLowersAGrant() {
        Cases.run("grant: monotony", CASES, random -> {
            var given = request(random);
            var higher = new GrantCap.Terms(
                    given.totalProjectCost(),
                    given.grantRequested().add(Any.more(random)),
                    given.schemeCapPct(),
                    given.authorityCapPct());

            var low = cap.apply(given).result();
            var high = cap.apply(higher).result();

            assertThat(high.centralGrant()).isGreaterThanOrEqualTo(low.centralGrant());
            assertThat(high.additionalGrant()).isGreaterThanOrEqualTo(low.additionalGrant());
        });
    }

    @Test
    void aPremiumIsGrantedNothing() {
        Cases.run("grant: premium", CASES, random -> {
            var premium = Any.amount(random);
            var given =
                    new GrantCap.Terms(Any.amount(random), premium.negate(), Any.percent(random), Any.percent(random));

            var result = cap.apply(given).result();

            assertThat(result.centralGrant()).isEqualTo("0.00");
            assertThat(result.additionalGrant()).isEqualTo("0.00");
            assertThat(result.unfunded()).isEqualTo(Rounding.money(premium).negate());
        });
    }

    @Test
    void releasesSumToTheirTotalAndNeverAboveTheGrant() {
        Cases.run("disbursement: sum and bound", CASES, random -> {
            var given =
                    new GrantDisbursement.Terms(Any.amount(random), true, Any.positive(random), Any.amounts(random));

            var result = disbursement.apply(given).result();

            assertThat(sum(result.grantReleases())).isEqualByComparingTo(result.totalReleased());
            assertThat(result.grantReleases())
                    .hasSameSizeAs(given.debtDrawdowns())
                    .allMatch(part -> part.signum() >= 0);
            assertThat(result.totalReleased()).isLessThanOrEqualTo(Rounding.money(given.grant()));
        });
    }

    @Test
    void theLastDrawdownClosesTheGrant() {
        Cases.run("disbursement: closes", CASES, random -> {
            var drawdowns = new ArrayList<>(Any.amounts(random));
            drawdowns.add(Any.positive(random));
            var grant = Any.amount(random);

            var result = disbursement
                    .apply(new GrantDisbursement.Terms(grant, true, sum(drawdowns), drawdowns))
                    .result();

            assertThat(result.totalReleased()).isEqualTo(Rounding.money(grant));
        });
    }

    @Test
    void eachReleaseCatchesUpWithTheExactPartOfTheGrant() {
        Cases.run("disbursement: exact", CASES, random -> {
            var given =
                    new GrantDisbursement.Terms(Any.amount(random), true, Any.positive(random), Any.amounts(random));
            var debt = Objects.requireNonNull(given.debtRemainingWhenEquitySpent());

            var releases = disbursement.apply(given).result().grantReleases();

            var drawn = BigDecimal.ZERO;
            var released = BigDecimal.ZERO;
            for (var index = 0; index < releases.size(); index++) {
                drawn = drawn.add(given.debtDrawdowns().get(index));
                released = released.add(releases.get(index));
                assertThat(released)
                        .isEqualByComparingTo(Any.quotient(given.grant().multiply(drawn.min(debt)), debt));
            }
        });
    }

    private static GrantCap.Terms request(Random random) {
        return new GrantCap.Terms(Any.amount(random), Any.signed(random), Any.percent(random), Any.percent(random));
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
