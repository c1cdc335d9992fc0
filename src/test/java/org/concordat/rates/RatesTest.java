package org.concordat.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.rates.Samples.MARCH;
import static org.concordat.rates.Samples.definite;
import static org.concordat.rates.Samples.provisional;
import static org.concordat.rates.Samples.values;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.concordat.Authority;
import org.concordat.World;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.sharing.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RatesTest {
    private static final int FEW = 25;
    private static final int MANY = 500;

    @Inject
    World world;

    @Inject
    SeriesKeeping keeping;

    @Inject
    RateImports imports;

    @Inject
    Rates rates;

    @Inject
    EntityManager entityManager;

    Authority authority;
    Actor officer;

    @BeforeEach
    void anOfficer() {
        authority = world.authority();
        officer = new Actor(
                authority.person(Role.FINANCE_OFFICER).id(), authority.id(), Set.of(Role.FINANCE_OFFICER), Set.of());
    }

    private SeriesId series(NewSeries form) {
        return keeping.open(form, officer).id();
    }

    @Test
    void theNewestRevisionOfTheLastDayOnOrBeforeHolds() {
        var cpi = series(Samples.index("CPI", null));
        imports.take(cpi, values(definite(MARCH, "104.2", null), provisional(MARCH.plusMonths(1), "104.5")), officer);
        imports.take(cpi, values(provisional(MARCH.plusMonths(1), "104.6")), officer);

        var march = rates.require(cpi, MARCH.plusDays(20));
        var april = rates.require(authority.id(), "CPI", MARCH.plusMonths(9), null);

        assertThat(march.day()).isEqualTo(MARCH);
        assertThat(march.provisional()).isFalse();
        assertThat(april.value()).isEqualTo("104.6");
        assertThat(april.revision()).isEqualTo(2);
        assertThat(april.provisional()).isTrue();
        assertThat(april.source()).isEqualTo("Invented for tests");
    }

    @Test
    void aMissingRateIsRefusedWithSeriesAndDay() {
        var cpi = series(Samples.index("CPI", 40));
        missing("CPI", MARCH, () -> rates.require(cpi, MARCH));
        imports.take(cpi, values(definite(MARCH, "104.2", null)), officer);

        missing("CPI", MARCH.minusDays(1), () -> rates.require(cpi, MARCH.minusDays(1)));
        missing("CPI", MARCH.plusDays(41), () -> rates.require(cpi, MARCH.plusDays(41)));
        missing("GDP", MARCH, () -> rates.require(authority.id(), "GDP", MARCH, null));
        missing("CPI", MARCH, () -> rates.require(world.authority().id(), "CPI", MARCH, null));
        missing("CPI", MARCH, () -> rates.require(cpi, MARCH, Instant.parse("2000-01-01T00:00:00Z")));
        assertThat(rates.require(cpi, MARCH.plusDays(40)).value()).isEqualTo("104.2");
    }

    @Test
    void betweenTwoDaysEachRateThatBeginsToHoldIsNamedOnce() {
        var rate = series(Samples.interest("REF", 60));
        imports.take(
                rate,
                values(
                        definite(MARCH, "2.5", null),
                        definite(MARCH.plusDays(40), "2.25", null),
                        definite(MARCH.plusDays(80), "-0.1", null)),
                officer);
        imports.take(rate, values(definite(MARCH.plusDays(40), "2.3", "Misprint")), officer);

        assertThat(rates.requireBetween(rate, MARCH.plusDays(10), MARCH.plusDays(79), null))
                .extracting(Rate::value)
                .containsExactly(new BigDecimal("2.5"), new BigDecimal("2.3"));
        assertThat(rates.requireBetween(rate, MARCH.plusDays(80), MARCH.plusDays(80), null))
                .hasSize(1);
        missing("REF", MARCH.plusDays(141), () -> rates.requireBetween(rate, MARCH, MARCH.plusDays(200), null));
        missing("REF", MARCH.minusDays(1), () -> rates.requireBetween(rate, MARCH.minusDays(1), MARCH, null));
    }

    @Test
    void whatWasKnownIsFoundAgainAfterItWasRevised() {
        var cpi = series(Samples.index("CPI", null));
        imports.take(cpi, values(provisional(MARCH, "104.2")), officer);
        var then = rates.require(cpi, MARCH);

        imports.take(cpi, values(definite(MARCH, "104.9", null)), officer);

        assertThat(rates.require(cpi, MARCH).value()).isEqualTo("104.9");
        assertThat(rates.require(cpi, MARCH, then.knownAt())).isEqualTo(then);
        assertThat(rates.requireBetween(cpi, MARCH, MARCH.plusDays(30), then.knownAt()))
                .containsExactly(then);
    }

    @Test
    void everyLookupIsReproducibleAfterFurtherImports() {
        var count = new int[1];
        Cases.run("a lookup as known then", FEW, random -> reproduces(random, count[0]++));
    }

    @Test
    @Tag("proof")
    void everyLookupIsReproducibleAfterFurtherImportsAtFullSize() {
        var count = new int[1];
        Cases.run("a lookup as known then", MANY, random -> reproduces(random, count[0]++));
    }

    /** Imports at random, looks up after each, and asks for all of it again when nothing is as it was. */
    private void reproduces(Random random, int number) {
        var series = series(Samples.interest("R" + number, null));
        var asked = new HashMap<LocalDate, Map<Instant, Rate>>();
        for (var round = 0; round < 6; round++) {
            importSomething(series, random);
            for (var look = 0; look < 3; look++) {
                var day = MARCH.plusDays(random.nextInt(8));
                var found = lookUp(series, day);
                if (found != null) {
                    asked.computeIfAbsent(day, any -> new HashMap<>()).put(found.knownAt(), found);
                }
            }
        }

        asked.forEach((day, answers) -> answers.forEach((knownAt, rate) -> {
            assertThat(rates.require(series, day, knownAt)).isEqualTo(rate);
            assertThat(rates.requireBetween(series, day, day, knownAt)).containsExactly(rate);
        }));
    }

    private void importSomething(SeriesId series, Random random) {
        var day = MARCH.plusDays(random.nextInt(6));
        var value = BigDecimal.valueOf(random.nextInt(200) - 50, 2).toPlainString();
        try {
            imports.take(
                    series,
                    values(
                            random.nextBoolean() ? provisional(day, value) : definite(day, value, null),
                            definite(day.plusDays(1), value, "Corrected")),
                    officer);
        } catch (RowsRefused refused) {
            // A final value stands: that is as good a step of the way as any
        }
    }

    private @Nullable Rate lookUp(SeriesId series, LocalDate day) {
        try {
            return rates.require(series, day);
        } catch (MissingRate missing) {
            return null;
        }
    }

    @Test
    void theDatabaseKeepsEveryRevisionAndTheMeaningOfASeries() {
        var cpi = series(Samples.index("CPI", null));
        imports.take(cpi, values(definite(MARCH, "104.2", null)), officer);

        refusedByTheDatabase("update rate_value set value = 1 where series_id = :series", cpi, "permission denied");
        refusedByTheDatabase("delete from rate_value where series_id = :series", cpi, "permission denied");
        refusedByTheDatabase("delete from rate_series where id = :series", cpi, "permission denied");
        refusedByTheDatabase(
                "update rate_series set code = 'OTHER' where id = :series", cpi, "only title and source change");
        for (var wrong : List.of(
                "2, 105, 'PROVISIONAL', 'why'", // a final value stands
                "2, 105, 'FINAL', null", // and is corrected with a reason
                "3, 105, 'FINAL', 'why'", // one after the other
                "2, 0, 'FINAL', 'why'")) {
            refusedByTheDatabase("""
                    insert into rate_value (id, series_id, day, revision, value, status, note, import_id, imported_by, imported_at)
                    select gen_random_uuid(), series_id, day, %s, import_id, imported_by, imported_at from rate_value
                    where series_id = :series
                    """.formatted(wrong), cpi, "ERROR");
        }
        assertThat(rates.require(cpi, MARCH).revision()).isEqualTo(1);
    }

    private void refusedByTheDatabase(String statement, SeriesId series, String why) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entityManager
                                .createNativeQuery(statement)
                                .setParameter("series", series.value())
                                .executeUpdate()))
                .hasStackTraceContaining(why);
    }

    private static void missing(
            String code, LocalDate day, org.assertj.core.api.ThrowableAssert.ThrowingCallable lookUp) {
        assertThatThrownBy(lookUp).isInstanceOfSatisfying(MissingRate.class, missing -> {
            assertThat(missing.code()).isEqualTo("rate-missing");
            assertThat(missing.status()).isEqualTo(409);
            assertThat(missing.extensions()).isEqualTo(Map.of("series", code, "day", day.toString()));
        });
    }
}
