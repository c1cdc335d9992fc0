package org.concordat.desk.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.concordat.Authority;
import org.concordat.World;
import org.concordat.identity.Members;
import org.concordat.identity.Role;
import org.concordat.ledger.Account;
import org.concordat.platform.Actor;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Money;
import org.concordat.platform.NotFound;
import org.concordat.platform.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExposuresTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");

    @Inject
    World world;

    @Inject
    SignedPortfolio portfolio;

    @Inject
    Exposures exposures;

    @Inject
    Members members;

    Authority authority;
    World.TestVendor vendor;
    Actor officer;
    LocalDate today;

    @BeforeEach
    void anAuthority() {
        authority = world.authority();
        vendor = world.registeredVendor(authority);
        officer = SignedPortfolio.officer(authority);
        today = members.today(authority.id());
    }

    private static ExposureQuestion asOf(LocalDate day, String... series) {
        return new ExposureQuestion(null, null, null, day, null, List.of(series));
    }

    @Test
    void everyFigureIsTheSumOfTheLinesThatMakeItWhateverWasPostedAndWhenever() {
        var seed = 20261127L;
        var random = new Random(seed);
        var kept = new ArrayList<SignedPortfolio.Kept>();
        var currencies = new HashMap<UUID, Currency>();
        for (var count = 0; count < 7; count++) {
            var currency = count % 3 == 2 ? USD : EUR;
            var value = Money.of("500.00", currency.getCurrencyCode());
            var agreement = portfolio.signed(authority, vendor, value);
            currencies.put(agreement, currency);
            kept.add(new SignedPortfolio.Kept(agreement, today, Account.COMMITMENT, "vendor", value));
            kept.addAll(portfolio.post(agreement, currency, today, 25, random));
        }

        for (var day : List.of(today, today.minusDays(1), today.minusDays(random.nextInt(1200)))) {
            var named = "seed " + seed + ", " + day;
            var rows = exposures
                    .list(asOf(day), PageRequest.of(200, null), officer)
                    .items();
            var totals = exposures.totals(asOf(day), officer);
            assertThat(rows).as(named).hasSize(7);
            for (var row : rows) {
                holds(
                        named,
                        row.exposure(),
                        Objects.requireNonNull(currencies.get(row.agreement())),
                        kept,
                        day,
                        line -> line.agreement().equals(row.agreement()));
            }
            for (var each : totals.currencies()) {
                holds(named, each.exposure(), each.currency(), kept, day, line -> true);
            }
            for (var years : exposures.years(asOf(day), officer)) {
                for (var year : years.years()) {
                    for (var party = 0; party < years.parties().size(); party++) {
                        var name = years.parties().get(party);
                        assertThat(year.amounts().get(party))
                                .as(named)
                                .isEqualTo(sum(
                                        kept,
                                        years.currency(),
                                        day,
                                        line -> line.account() == Account.CONTRIBUTION
                                                && line.party().equals(name)
                                                && line.day().getYear() == year.year()));
                    }
                }
            }
            var borne = exposures
                    .borneIn(day.getYear(), "Donor", asOf(day), PageRequest.of(200, null), officer)
                    .items();
            for (var part : borne) {
                assertThat(part.amount())
                        .as(named)
                        .isEqualTo(sum(
                                kept,
                                Objects.requireNonNull(currencies.get(part.agreement())),
                                day,
                                line -> line.agreement().equals(part.agreement())
                                        && line.account() == Account.CONTRIBUTION
                                        && line.party().equals("Donor")
                                        && line.day().getYear() == day.getYear()));
            }
        }
    }

    private static void holds(
            String named,
            Exposure exposure,
            Currency currency,
            List<SignedPortfolio.Kept> kept,
            LocalDate day,
            Predicate<SignedPortfolio.Kept> which) {
        var figures = Map.of(
                Account.CERTIFIED, exposure.certified(),
                Account.COMMITMENT, exposure.undrawn(),
                Account.PAID, exposure.paid().negated(),
                Account.PAYABLE, exposure.outstanding().negated(),
                Account.RETENTION, exposure.retained().negated(),
                Account.ADVANCE, exposure.advance(),
                Account.RECEIVABLE, exposure.receivable(),
                Account.CONTINGENT, exposure.contingent());
        figures.forEach((account, figure) -> assertThat(figure)
                .as(named + " " + account)
                .isEqualTo(sum(kept, currency, day, which.and(line -> line.account() == account))));
        exposure.borne()
                .forEach(share -> assertThat(share.amount())
                        .as(named + " " + share.party())
                        .isEqualTo(sum(
                                kept,
                                currency,
                                day,
                                which.and(line -> line.account() == Account.CONTRIBUTION
                                        && line.party().equals(share.party())))));
    }

    private static Money sum(
            List<SignedPortfolio.Kept> kept, Currency currency, LocalDate day, Predicate<SignedPortfolio.Kept> which) {
        var sum = BigDecimal.ZERO;
        for (var line : kept) {
            if (line.amount().currency().equals(currency) && !line.day().isAfter(day) && which.test(line)) {
                sum = sum.add(line.amount().amount());
            }
        }
        return new Money(sum, currency);
    }

    @Test
    void showsWhatMayFallDueAtWorstBesideWhatIsExpected() {
        var agreement = portfolio.signed(authority, vendor, Money.of("100.00", "EUR"));
        portfolio.contingent(agreement, authority, vendor, today.minusDays(3));

        var totals = exposures.totals(asOf(today), officer).currencies().get(0).exposure();
        var row = exposures
                .list(asOf(today), PageRequest.of(10, null), officer)
                .items()
                .get(0)
                .exposure();
        var one = exposures.of(agreement, asOf(today), officer).exposure().exposure();
        var before = exposures
                .of(agreement, asOf(today.minusDays(4)), officer)
                .exposure()
                .exposure();

        for (var exposure : List.of(totals, row, one)) {
            assertThat(exposure.contingent()).isEqualTo(Money.of("200.00", "EUR"));
            assertThat(exposure.contingentAtWorst()).isEqualTo(Money.of("1500.00", "EUR"));
        }
        assertThat(before.contingentAtWorst()).isEqualTo(Money.of("0.00", "EUR"));
    }

    @Test
    void convertsByTheRateOfTheDayAndSaysWhichItWas() {
        portfolio.signed(authority, vendor, Money.of("100.00", "EUR"));
        portfolio.signed(authority, vendor, Money.of("150.00", "USD"));
        var series = portfolio.exchange(authority, "EUR-USD", "EUR", "USD");
        portfolio.publish(authority, series, today.minusDays(20), "1.2");
        portfolio.publish(authority, series, today.minusDays(5), "1.5");

        var totals = exposures.totals(asOf(today), officer);

        assertThat(totals.converted()).isNotNull();
        assertThat(totals.converted().committed()).isEqualTo(Money.of("200.00", "EUR"));
        var dollars = totals.currencies().get(1);
        assertThat(dollars.rate()).isNotNull();
        assertThat(dollars.rate().day()).isEqualTo(today.minusDays(5));
        assertThat(dollars.rate().code()).isEqualTo("EUR-USD");
    }

    @Test
    void whatCannotBeConvertedSaysWhyAndIsNeverZero() {
        portfolio.signed(authority, vendor, Money.of("150.00", "USD"));
        notConverted(NotConverted.NO_SERIES, asOf(today), officer);

        var series = portfolio.exchange(authority, "EUR-USD", "EUR", "USD");
        notConverted(NotConverted.RATE_MISSING, asOf(today), officer);
        portfolio.publish(authority, series, today.minusDays(100), "1.5");
        notConverted(NotConverted.RATE_MISSING, asOf(today), officer);

        portfolio.publish(authority, series, today, "1.5");
        var other = portfolio.exchange(authority, "USD-EUR", "USD", "EUR");
        portfolio.publish(authority, other, today, "0.5");
        notConverted(NotConverted.SEVERAL_SERIES, asOf(today), officer);
        assertThat(Objects.requireNonNull(exposures
                                .totals(asOf(today, "USD-EUR"), officer)
                                .currencies()
                                .get(0)
                                .converted())
                        .committed())
                .isEqualTo(Money.of("75.00", "EUR"));

        var auditor = new Actor(officer.person(), officer.organisation(), Set.of(Role.AUDITOR), Set.of());
        var all = new ExposureQuestion(null, USD, null, today, null, List.of());
        notConverted(NotConverted.AUTHORITY_OPEN, all, auditor);
    }

    private void notConverted(NotConverted reason, ExposureQuestion question, Actor actor) {
        var totals = exposures.totals(question, actor);

        assertThat(totals.converted()).isNull();
        assertThat(totals.currencies().get(0).converted()).isNull();
        assertThat(totals.currencies().get(0).notConverted()).isEqualTo(reason);
        assertThat(totals.currencies().get(0).exposure().committed().isPositive())
                .isTrue();
    }

    @Test
    void anUnknownExchangeSeriesIsRefused() {
        assertThatThrownBy(() -> exposures.totals(asOf(today, "NONE"), officer))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("NONE");
    }

    @Test
    void theAgreementOfAnotherAuthorityIsNotThere() {
        var other = world.authority();
        var hidden = portfolio.signed(other, vendor, Money.of("100.00", "EUR"));

        assertThatThrownBy(() -> exposures.of(hidden, ExposureQuestion.ALL, officer))
                .isInstanceOf(NotFound.class);
        assertThat(exposures.totals(ExposureQuestion.ALL, officer).agreements()).isZero();
        assertThat(exposures
                        .list(ExposureQuestion.ALL, PageRequest.of(10, null), officer)
                        .items())
                .isEmpty();
    }
}
