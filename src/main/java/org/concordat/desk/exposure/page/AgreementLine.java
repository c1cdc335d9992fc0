package org.concordat.desk.exposure.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.desk.exposure.ExposureRow;
import org.concordat.ledger.Account;

/** An agreement in the list of a portfolio, each of its figures with the place where it opens. */
public record AgreementLine(UUID agreement, String number, String title, String vendor, List<FigureTable.Cell> cells) {
    static AgreementLine of(ExposureRow row, LocalDate asOf) {
        var id = row.agreement();
        var exposure = row.exposure();
        return new AgreementLine(
                id,
                row.number(),
                row.title(),
                row.vendor(),
                List.of(
                        new FigureTable.Cell(exposure.committed(), ExposureLinks.trialBalance(id, asOf)),
                        new FigureTable.Cell(
                                exposure.certified(), ExposureLinks.account(id, Account.CERTIFIED, null, asOf)),
                        new FigureTable.Cell(
                                exposure.undrawn(), ExposureLinks.account(id, Account.COMMITMENT, null, asOf)),
                        new FigureTable.Cell(exposure.paid(), ExposureLinks.account(id, Account.PAID, null, asOf)),
                        new FigureTable.Cell(
                                exposure.outstanding(), ExposureLinks.account(id, Account.PAYABLE, null, asOf)),
                        new FigureTable.Cell(
                                exposure.contingent(), ExposureLinks.account(id, Account.CONTINGENT, null, asOf))));
    }
}
