package org.concordat.payment.statement;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.agreement.terms.Trigger;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Texts;

/**
 * The period, or the event, that a clause is computed for.
 *
 * @param periodFrom its first day
 * @param periodTo its last day
 * @param event what happened, in a few words; empty for a period
 */
@Embeddable
public record Occasion(
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo,

        @NotNull @Size(max = 100) @Pattern(regexp = "|" + Texts.ONE_LINE)
        String event) {
    /** Whether a clause with this trigger is computed for such an occasion. */
    boolean fits(Trigger trigger) {
        return trigger.fits(periodFrom, periodTo) && (trigger == Trigger.EVENT) != event.isBlank();
    }

    void require(Trigger trigger, LocalDate today) {
        if (!trigger.fits(periodFrom, periodTo)) {
            throw new InvalidValue("period", "The clause is computed for whole periods of the calendar: " + trigger);
        }
        if (!fits(trigger)) {
            throw new InvalidValue("event", "An event is named in a few words, a period is not");
        }
        if (!periodTo.isBefore(today)) {
            throw new OccasionNotOver(periodTo);
        }
    }

    boolean isBefore(Occasion other) {
        return periodTo.isBefore(other.periodFrom);
    }
}
