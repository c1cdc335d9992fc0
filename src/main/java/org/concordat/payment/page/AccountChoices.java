package org.concordat.payment.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.concordat.ledger.Account;
import org.concordat.ledger.Balance;
import org.concordat.payment.Statement;
import org.concordat.platform.page.Choice;

/** What the filters of an account offer: the accounts, parties and items that the books have. */
@ApplicationScoped
class AccountChoices {
    private final PaymentMessages messages;

    AccountChoices(PaymentMessages messages) {
        this.messages = messages;
    }

    /** For one agreement. */
    public record Of(List<Choice> accounts, List<Choice> parties, List<Choice> items) {}

    Of of(List<Balance> balances, Statement statement) {
        return new Of(
                some(
                        balances,
                        balance -> balance.account().name(),
                        name -> messages.accountName(Account.valueOf(name))),
                some(balances, Balance::party, party -> name(party, statement)),
                some(balances, Balance::item, Function.identity()));
    }

    private String name(String party, Statement statement) {
        return party.equals("all") ? messages.allParties() : statement.nameOf(party);
    }

    private static List<Choice> some(
            List<Balance> balances, Function<Balance, String> part, Function<String, String> name) {
        return balances.stream()
                .map(part)
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted()
                .map(value -> new Choice(value, name.apply(value)))
                .toList();
    }
}
