package org.concordat.desk.exposure.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.concordat.desk.exposure.Exposure;
import org.concordat.desk.exposure.ExposureQuestion;
import org.concordat.desk.exposure.ExposureRow;
import org.concordat.desk.exposure.Exposures;
import org.concordat.payment.Party;
import org.concordat.platform.Actor;
import org.concordat.platform.Money;
import org.concordat.platform.api.TableExport;
import org.concordat.platform.api.TableFormat;
import org.jspecify.annotations.Nullable;

/** The exposure of each agreement as a file, of all that were asked for; for programs and for people. */
@ApplicationScoped
public class ExposureExport {
    private static final List<String> HEADER = List.of(
            "agreement",
            "number",
            "title",
            "authority",
            "vendor",
            "as_of",
            "currency",
            "committed",
            "certified",
            "undrawn",
            "borne_by_authority",
            "borne_by_vendor",
            "borne_by_others",
            "paid",
            "outstanding",
            "retained",
            "advance",
            "receivable",
            "contingent",
            "contingent_at_worst");

    private final Exposures exposures;
    private final TableExport exports;

    ExposureExport(Exposures exposures, TableExport exports) {
        this.exposures = exposures;
        this.exports = exports;
    }

    public Response of(ExposureQuestion question, TableFormat format, Actor actor) {
        var day = exposures.asOf(question, actor);
        return exports.of(
                "exposure",
                format,
                HEADER,
                file -> exposures.each(question.withAsOf(day), actor, row -> file.row(cells(row, day))));
    }

    private static List<@Nullable Object> cells(ExposureRow row, LocalDate day) {
        var exposure = row.exposure();
        return Arrays.asList(
                row.agreement(),
                row.number(),
                row.title(),
                row.authority(),
                row.vendor(),
                day,
                exposure.committed().currency(),
                exposure.committed().amount(),
                exposure.certified().amount(),
                exposure.undrawn().amount(),
                borne(exposure, Party.AUTHORITY::equals),
                borne(exposure, Party.VENDOR::equals),
                borne(exposure, party -> !party.equals(Party.AUTHORITY) && !party.equals(Party.VENDOR)),
                exposure.paid().amount(),
                exposure.outstanding().amount(),
                exposure.retained().amount(),
                exposure.advance().amount(),
                exposure.receivable().amount(),
                exposure.contingent().amount(),
                exposure.contingentAtWorst().amount());
    }

    private static BigDecimal borne(Exposure exposure, Predicate<String> party) {
        return exposure.borne().stream()
                .filter(share -> party.test(share.party()))
                .map(share -> share.amount().amount())
                .reduce(Money.zero(exposure.paid().currency()).amount(), BigDecimal::add);
    }
}
