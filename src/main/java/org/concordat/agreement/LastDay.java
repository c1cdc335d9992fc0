package org.concordat.agreement;

import java.time.LocalDate;
import org.concordat.sharing.Working;

/** The end of a limit of time: what is given on the last day is in time. Source: domain rules, from event to claim. */
final class LastDay {
    private LastDay() {}

    static boolean isKept(String what, LocalDate given, LocalDate last, Working working) {
        return working.verdict(what + " in time", !given.isAfter(last), "given on {}, last day {}", given, last);
    }
}
