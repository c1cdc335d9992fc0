package org.concordat.payment.statement;

import java.time.LocalDate;
import java.util.List;
import org.concordat.ledger.Account;
import org.concordat.ledger.Line;
import org.concordat.ledger.Posting;
import org.concordat.payment.Party;
import org.concordat.platform.Money;
import org.concordat.platform.Reference;

/** What each effect of a clause does in the books: a debit and a credit, the other way round where the amount is negative. */
final class LinePostings {
    private LinePostings() {}

    /** An account of a party. */
    private record Side(Account account, String party) {
        static Side vendor(Account account) {
            return new Side(account, Party.VENDOR);
        }
    }

    /** @param valueDate the day the amount counts for */
    static Posting of(SharingStatement statement, int position, LocalDate valueDate) {
        var line = statement.lines().get(position);
        var amount = new Money(line.amount(), statement.currency());
        return new Posting(
                new Reference("agreement", statement.agreement()),
                "%s by %s".formatted(statement.clauseTitle(), statement.number()),
                statement.id().reference(),
                purpose(position),
                valueDate,
                lines(line, amount, statement.clauseCode()));
    }

    static String purpose(int position) {
        return "line-" + position;
    }

    private static List<Line> lines(StatementLine line, Money amount, String item) {
        return switch (line.kind()) {
            case OWED_TO_VENDOR -> owedToVendor(line.party(), amount, item);
            case OWED_BY_VENDOR -> owedToVendor(line.party(), amount.negated(), item);
            case DEDUCTED -> pair(Side.vendor(Account.PAYABLE), Side.vendor(Account.DEDUCTION), amount, item);
            case RETAINED -> pair(Side.vendor(Account.PAYABLE), Side.vendor(Account.RETENTION), amount, item);
            case ADVANCE_RECOVERED -> pair(Side.vendor(Account.PAYABLE), Side.vendor(Account.ADVANCE), amount, item);
            case BORNE ->
                pair(new Side(Account.CONTRIBUTION, line.party()), new Side(Account.SHARED, Party.ALL), amount, item);
            case CONTINGENT ->
                pair(
                        new Side(Account.CONTINGENT, line.party()),
                        new Side(Account.CONTINGENT_OFFSET, line.party()),
                        amount,
                        item);
        };
    }

    /** The party bears it and the vendor is owed it; where it is negative the vendor owes it and the party is relieved. */
    private static List<Line> owedToVendor(String party, Money amount, String item) {
        var bears = new Side(Account.CONTRIBUTION, party);
        return amount.isPositive()
                ? pair(bears, Side.vendor(Account.PAYABLE), amount, item)
                : pair(Side.vendor(Account.RECEIVABLE), bears, amount.negated(), item);
    }

    private static List<Line> pair(Side debit, Side credit, Money amount, String item) {
        return List.of(
                new Line(debit.account(), debit.party(), item, amount),
                new Line(credit.account(), credit.party(), item, amount.negated()));
    }
}
