package org.concordat.payment.page;

import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.concordat.ledger.Account;
import org.concordat.payment.Amounts;
import org.concordat.payment.CertificateId;
import org.concordat.payment.Statement;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/** The figures of a statement as a table in which each leads to the entries that it is made of. */
public record StatementTable(List<String> parties, List<Row> rows, List<Cell> totals, Figures summary) {
    /** The figures that stand above the table for all milestones, and in it for each; what was payable only above. */
    public record Figures(Cell planned, Cell certified, Cell payable, Cell paid, Cell outstanding) {}

    /** One milestone with its figures in the order of the columns. */
    public record Row(
            String code,
            String title,
            LocalDate dueOn,
            List<Cell> cells,
            @Nullable CertificateId certificate,
            @Nullable String certificateNumber) {}

    /** A figure and the address of its entries. */
    public record Cell(Money amount, String href) {}

    static StatementTable of(Statement statement) {
        var base = "/statements/" + statement.agreement() + "/entries";
        var rows = statement.milestones().stream()
                .map(line -> new Row(
                        line.code(),
                        line.title(),
                        line.dueOn(),
                        cells(base, line.code(), line.amounts(), borneByAll(statement, line)),
                        line.certificate(),
                        line.certificateNumber()))
                .toList();
        return new StatementTable(
                statement.parties().stream().map(statement::nameOf).toList(),
                rows,
                cells(base, null, statement.total(), statement.borne()),
                figures(base, null, statement.total()));
    }

    private static Figures figures(String base, @Nullable String item, Amounts amounts) {
        return new Figures(
                cell(base, item, Account.COMMITMENT, null, amounts.planned()),
                cell(base, item, Account.CERTIFIED, null, amounts.certified()),
                cell(base, item, Account.PAYABLE, null, amounts.payable()),
                cell(base, item, Account.PAID, null, amounts.paid()),
                cell(base, item, Account.PAYABLE, null, amounts.outstanding()));
    }

    /** A party that has no share in this milestone bears zero of it. */
    private static List<Statement.Borne> borneByAll(Statement statement, Statement.MilestoneLine line) {
        var zero = Money.zero(line.amounts().planned().currency());
        return statement.parties().stream()
                .map(party -> line.borne().stream()
                        .filter(borne -> borne.party().equals(party))
                        .findFirst()
                        .orElse(new Statement.Borne(party, zero)))
                .toList();
    }

    private static List<Cell> cells(String base, @Nullable String item, Amounts amounts, List<Statement.Borne> borne) {
        var figures = figures(base, item, amounts);
        var cells = new ArrayList<>(List.of(figures.planned(), figures.certified()));
        borne.forEach(share -> cells.add(cell(base, item, Account.CONTRIBUTION, share.party(), share.amount())));
        cells.add(figures.paid());
        cells.add(figures.outstanding());
        return List.copyOf(cells);
    }

    private static Cell cell(
            String base, @Nullable String item, Account account, @Nullable String party, Money amount) {
        var address = UriBuilder.fromPath(base).queryParam("account", account);
        if (party != null) {
            address.queryParam("party", "{party}").resolveTemplate("party", party);
        }
        if (item != null) {
            address.queryParam("item", "{item}").resolveTemplate("item", item);
        }
        return new Cell(amount, address.build().toString());
    }
}
