package org.concordat.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.agreement.terms.Trigger;
import org.concordat.desk.demo.DemoClause.DemoStatement;
import org.concordat.desk.demo.Portfolio.DemoPartnership;
import org.concordat.payment.statement.Occasion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoClauseTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final int DAYS_OF_FOUR_YEARS = 1461;
    private static final Instant FIRST = Instant.parse("2027-01-01T21:30:00Z");

    static List<DemoPartnership> partnerships() {
        return DemoPeople.portfolio(JSON).partnerships();
    }

    private static List<DemoClause> clauses(DemoPartnership plan) {
        return plan.clauses().stream().map(code -> DemoClause.read(JSON, code)).toList();
    }

    @Test
    void everyMechanismThatGivesMoneyIsUsed() {
        assertThat(partnerships())
                .flatMap(DemoClauseTest::clauses)
                .extracting(each -> each.clause().mechanism())
                .containsExactlyInAnyOrderElementsOf(MoneyMechanisms.NAMES);
    }

    @ParameterizedTest
    @MethodSource("partnerships")
    void itsFileBearsTheCodeAndEachStatementIsIssuedBeforeNowWithTheFactsThatAreReported(DemoPartnership plan) {
        assertThat(clauses(plan)).allSatisfy(each -> {
            assertThat(plan.clauses()).contains(each.clause().code());
            var reported = each.clause().facts().stream()
                    .filter(fact -> fact.source().name().startsWith("MEASURED"))
                    .map(fact -> String.valueOf(fact.of()))
                    .collect(Collectors.toSet());
            assertThat(each.statements()).isNotEmpty().allSatisfy(statement -> {
                assertThat(AgreementLife.SIGNED_ON + statement.day()).isLessThan(plan.beganDaysAgo());
                assertThat(statement.facts()).containsOnlyKeys(reported);
                assertThat(statement.event() == null)
                        .isEqualTo(each.clause().trigger().isPeriodic());
            });
        });
    }

    @ParameterizedTest
    @MethodSource("partnerships")
    void onWhateverDayTheDemoIsLoadedItsPeriodsAreWholeAndFollowEachOther(DemoPartnership plan) {
        for (var each : clauses(plan)) {
            for (var day = 0; day < DAYS_OF_FOUR_YEARS; day++) {
                var signed = FIRST.plus(day, ChronoUnit.DAYS);
                var occasions = each.statements().stream()
                        .map(statement -> occasion(each.clause().trigger(), statement, signed))
                        .toList();
                assertThat(occasions)
                        .allMatch(found -> each.clause().trigger().fits(found.periodFrom(), found.periodTo()))
                        .isSortedAccordingTo((one, next) -> one.periodTo().isBefore(next.periodFrom()) ? -1 : 1);
            }
        }
    }

    @Test
    void aDayThatIsCountedBackBecomesADayOfTheCalendar() {
        var statement = new DemoStatement(0, "Paid", 1, Map.of(), false, null, List.of(), List.of(), null);
        var occasion = new DemoOccasion(Trigger.EVENT, statement, Instant.parse("2027-03-01T08:00:00Z"));

        assertThat(occasion.values(Map.of("due", "day-40", "amount", "12.00")))
                .containsEntry("due", "2027-01-20")
                .containsEntry("amount", "12.00");
        assertThat(occasion.occasion())
                .isEqualTo(new Occasion(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 2, 28), "Paid"));
    }

    @Test
    void thePortfolioShowsEveryStateOfAStatement() {
        var statements = partnerships().stream()
                .flatMap(plan -> clauses(plan).stream())
                .flatMap(each -> each.statements().stream())
                .toList();

        assertThat(statements)
                .anyMatch(each -> each.restated() != null && each.provisional())
                .anyMatch(each -> each.answeredAfter() == null)
                .anyMatch(each -> !each.disputes().isEmpty() && each.decisions().isEmpty());
        assertThat(outcomes(statements)).contains("UPHELD", "WITHDRAWN");
    }

    private static Stream<String> outcomes(List<DemoStatement> statements) {
        return statements.stream()
                .flatMap(each -> each.decisions().stream())
                .map(decision -> decision.outcome().name());
    }

    private static Occasion occasion(Trigger trigger, DemoStatement statement, Instant signed) {
        return new DemoOccasion(trigger, statement, signed.plus(statement.day(), ChronoUnit.DAYS)).occasion();
    }
}
