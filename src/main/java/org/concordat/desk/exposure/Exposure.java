package org.concordat.desk.exposure;

import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.concordat.ledger.Account;
import org.concordat.ledger.AccountSum;
import org.concordat.platform.Money;

/**
 * Where the money of one or more agreements stands, in one currency.
 *
 * @param committed promised in all: what was certified and what is still to come
 * @param certified drawn: the value of accepted work
 * @param undrawn promised and still to come
 * @param borne what each party bears
 * @param outstanding owed to the vendor and not paid
 * @param retained kept back from the vendor
 * @param advance paid ahead and not recovered
 * @param receivable owed by the vendor and not received
 * @param contingent what is expected to fall due one day, beside the balance
 * @param contingentAtWorst all that may
 */
public record Exposure(
        Money committed,
        Money certified,
        Money undrawn,
        List<BorneShare> borne,
        Money paid,
        Money outstanding,
        Money retained,
        Money advance,
        Money receivable,
        Money contingent,
        Money contingentAtWorst) {
    /** Where nothing may fall due beyond what is expected. */
    public static Exposure of(List<AccountSum> sums, Currency currency) {
        return of(sums, Money.zero(currency));
    }

    /**
     * @param sums of any currencies; those of others are left out
     * @param beyondExpected what may fall due on top of what is expected
     */
    public static Exposure of(List<AccountSum> sums, Money beyondExpected) {
        var currency = beyondExpected.currency();
        var own = sums.stream()
                .filter(sum -> sum.amount().currency().equals(currency))
                .toList();
        var books = new Books(own, currency);
        var certified = books.debit(Account.CERTIFIED);
        var undrawn = books.debit(Account.COMMITMENT);
        return new Exposure(
                certified.plus(undrawn),
                certified,
                undrawn,
                books.borne(),
                books.credit(Account.PAID),
                books.credit(Account.PAYABLE),
                books.credit(Account.RETENTION),
                books.debit(Account.ADVANCE),
                books.debit(Account.RECEIVABLE),
                books.debit(Account.CONTINGENT),
                books.debit(Account.CONTINGENT).plus(beyondExpected));
    }

    /** Each figure by itself, except for what was committed: it stays the sum of what it is made of. */
    Exposure converted(UnaryOperator<Money> rate) {
        var drawn = rate.apply(certified);
        var stillToCome = rate.apply(undrawn);
        return new Exposure(
                drawn.plus(stillToCome),
                drawn,
                stillToCome,
                borne.stream()
                        .map(share -> new BorneShare(share.party(), rate.apply(share.amount())))
                        .toList(),
                rate.apply(paid),
                rate.apply(outstanding),
                rate.apply(retained),
                rate.apply(advance),
                rate.apply(receivable),
                rate.apply(contingent),
                rate.apply(contingentAtWorst));
    }

    Exposure plus(Exposure other) {
        return new Exposure(
                committed.plus(other.committed),
                certified.plus(other.certified),
                undrawn.plus(other.undrawn),
                BorneShare.sum(borne, other.borne),
                paid.plus(other.paid),
                outstanding.plus(other.outstanding),
                retained.plus(other.retained),
                advance.plus(other.advance),
                receivable.plus(other.receivable),
                contingent.plus(other.contingent),
                contingentAtWorst.plus(other.contingentAtWorst));
    }

    private record Books(List<AccountSum> sums, Currency currency) {
        Money debit(Account account) {
            return sums.stream()
                    .filter(sum -> sum.account() == account)
                    .map(AccountSum::amount)
                    .reduce(Money.zero(currency), Money::plus);
        }

        Money credit(Account account) {
            return debit(account).negated();
        }

        List<BorneShare> borne() {
            var byParty = new TreeMap<String, Money>();
            sums.stream()
                    .filter(sum -> sum.account() == Account.CONTRIBUTION)
                    .forEach(sum -> byParty.merge(sum.party(), sum.amount(), Money::plus));
            return byParty.entrySet().stream()
                    .map(each -> new BorneShare(each.getKey(), each.getValue()))
                    .toList();
        }
    }
}
