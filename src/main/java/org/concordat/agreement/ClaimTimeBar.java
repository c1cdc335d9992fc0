package org.concordat.agreement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.concordat.platform.InvalidValue;
import org.concordat.sharing.Calculation;
import org.concordat.sharing.Demand;
import org.concordat.sharing.Working;

/**
 * The last days for the notice of a claim and for its particulars, both in calendar days after the claimant became aware;
 * that day is not counted, the last day is in time, and each is judged apart. Source: FIDIC 2017 clause 20.2; domain rules,
 * mechanism fields, claim.timeBar.
 */
@Singleton
final class ClaimTimeBar extends Calculation<ClaimTimeBar.Terms, ClaimTimeBar.Result> {
    private static final int MOST_DAYS = 3650;

    ClaimTimeBar() {
        super("claim.timeBar", 1, Terms.class);
    }

    record Terms(
            LocalDate awareOn,
            int noticeDays,
            int particularsDays,
            LocalDate noticeGivenOn,
            LocalDate particularsGivenOn) {
        Terms {
            Demand.begins(awareOn, "The day of awareness");
            Demand.count(noticeDays, 0, MOST_DAYS, "The number of days for the notice");
            Demand.count(particularsDays, 0, MOST_DAYS, "The number of days for the particulars");
            if (noticeGivenOn.isBefore(awareOn)) {
                throw new InvalidValue("notice-before-awareness", "Notice is given on the day of awareness or later");
            }
            if (particularsGivenOn.isBefore(awareOn)) {
                throw new InvalidValue(
                        "particulars-before-awareness", "Particulars are given on the day of awareness or later");
            }
        }
    }

    record Result(
            LocalDate noticeDeadline, LocalDate particularsDeadline, boolean noticeInTime, boolean particularsInTime) {}

    @Override
    protected Result work(Terms given, Working working) {
        var notice = deadline("Last day for the notice", given.awareOn(), given.noticeDays(), working);
        var particulars = deadline("Last day for the particulars", given.awareOn(), given.particularsDays(), working);
        return new Result(
                notice,
                particulars,
                LastDay.isKept("Notice", given.noticeGivenOn(), notice, working),
                LastDay.isKept("Particulars", given.particularsGivenOn(), particulars, working));
    }

    private static LocalDate deadline(String label, LocalDate aware, int days, Working working) {
        return working.verdict(label, aware.plusDays(days), "{} calendar days after {}", days, aware);
    }
}
