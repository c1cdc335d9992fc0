package org.concordat.desk.exposure.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.concordat.desk.exposure.AgreementExposure;
import org.concordat.desk.exposure.BorneShare;
import org.concordat.desk.exposure.CurrencyExposure;
import org.concordat.desk.exposure.Exposure;
import org.concordat.desk.exposure.PortfolioExposure;
import org.concordat.ledger.Account;
import org.concordat.payment.Party;
import org.concordat.platform.Money;
import org.jspecify.annotations.Nullable;

/** Lays exposures out as a table whose every figure in its own currency opens what it is made of. */
@ApplicationScoped
class FigureTables {
    private final ExposureMessages messages;

    FigureTables(ExposureMessages messages) {
        this.messages = messages;
    }

    /** A column; where its figures open depends on the account, or is null for what is promised in all. */
    private record Column(
            String heading,
            Exposure exposure,
            BiFunction<@Nullable Account, @Nullable String, @Nullable String> href) {}

    FigureTable of(PortfolioExposure portfolio, ExposureLinks links) {
        var columns = new ArrayList<Column>();
        for (var each : portfolio.currencies()) {
            var agreements = links.agreements(each.currency().getCurrencyCode());
            add(columns, each, portfolio.into().getCurrencyCode(), (account, party) -> agreements);
        }
        var converted = portfolio.converted();
        if (converted != null && portfolio.currencies().size() > 1) {
            columns.add(new Column(
                    messages.together(portfolio.into().getCurrencyCode()), converted, (account, party) -> null));
        }
        return table(columns, this::nameOf);
    }

    FigureTable of(AgreementExposure agreement) {
        var id = agreement.agreement();
        var day = agreement.asOf();
        var columns = new ArrayList<Column>();
        add(
                columns,
                agreement.exposure(),
                agreement.into().getCurrencyCode(),
                (account, party) -> account == null
                        ? ExposureLinks.trialBalance(id, day)
                        : ExposureLinks.account(id, account, party, day));
        return table(columns, agreement::nameOf);
    }

    /** In a portfolio the sides have no name of their own. */
    String nameOf(String party) {
        return switch (party) {
            case Party.AUTHORITY -> messages.theAuthority();
            case Party.VENDOR -> messages.theVendors();
            default -> party;
        };
    }

    private void add(
            List<Column> columns,
            CurrencyExposure each,
            String into,
            BiFunction<@Nullable Account, @Nullable String, @Nullable String> href) {
        var currency = each.currency().getCurrencyCode();
        columns.add(new Column(currency, each.exposure(), href));
        var converted = each.converted();
        if (converted != null && each.rate() != null) {
            columns.add(new Column(messages.converted(currency, into), converted, (account, party) -> null));
        }
    }

    private FigureTable table(List<Column> columns, UnaryOperator<String> names) {
        var rows = new ArrayList<FigureTable.Row>();
        rows.add(row(messages.committed(), columns, null, Exposure::committed));
        rows.add(row(messages.certified(), columns, Account.CERTIFIED, Exposure::certified));
        rows.add(row(messages.undrawn(), columns, Account.COMMITMENT, Exposure::undrawn));
        parties(columns).forEach(party -> rows.add(borne(messages.borneBy(names.apply(party)), columns, party)));
        rows.add(row(messages.paid(), columns, Account.PAID, Exposure::paid));
        rows.add(row(messages.outstanding(), columns, Account.PAYABLE, Exposure::outstanding));
        rows.add(row(messages.retained(), columns, Account.RETENTION, Exposure::retained));
        rows.add(row(messages.advance(), columns, Account.ADVANCE, Exposure::advance));
        rows.add(row(messages.receivable(), columns, Account.RECEIVABLE, Exposure::receivable));
        rows.add(row(messages.contingent(), columns, Account.CONTINGENT, Exposure::contingent));
        rows.add(row(messages.contingentAtWorst(), columns, Account.CONTINGENT, Exposure::contingentAtWorst));
        return new FigureTable(columns.stream().map(Column::heading).toList(), rows);
    }

    private static Collection<String> parties(List<Column> columns) {
        var parties = new TreeSet<String>();
        columns.forEach(column -> column.exposure().borne().forEach(share -> parties.add(share.party())));
        return parties;
    }

    private static FigureTable.Row row(
            String label, List<Column> columns, @Nullable Account account, Function<Exposure, Money> figure) {
        return new FigureTable.Row(
                label,
                columns.stream()
                        .map(column -> new FigureTable.Cell(
                                figure.apply(column.exposure()), column.href().apply(account, null)))
                        .toList());
    }

    private static FigureTable.Row borne(String label, List<Column> columns, String party) {
        return new FigureTable.Row(
                label,
                columns.stream()
                        .map(column -> new FigureTable.Cell(
                                amount(column.exposure(), party), column.href().apply(Account.CONTRIBUTION, party)))
                        .toList());
    }

    private static Money amount(Exposure exposure, String party) {
        return exposure.borne().stream()
                .filter(share -> share.party().equals(party))
                .map(BorneShare::amount)
                .findFirst()
                .orElse(Money.zero(exposure.committed().currency()));
    }
}
