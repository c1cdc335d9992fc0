package org.concordat.payment.api;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.concordat.ledger.Account;
import org.concordat.payment.LedgerQuestion;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Texts;
import org.concordat.platform.page.Dates;
import org.jspecify.annotations.Nullable;

/** The filters as they stand in an address; an empty one is none. */
public record LedgerQuery(
        @QueryParam("account") @Nullable String account,
        @QueryParam("party") @Nullable String party,
        @QueryParam("item") @Nullable String item,
        @QueryParam("from") @Nullable String from,
        @QueryParam("until") @Nullable String until) {

    public LedgerQuestion question() {
        return new LedgerQuestion(account(account), text(party), text(item), day(from), day(until));
    }

    /** The filters that are set, as parameters of an address. */
    public Map<String, String> parameters() {
        var set = new LinkedHashMap<String, String>();
        put(set, "account", account);
        put(set, "party", party);
        put(set, "item", item);
        put(set, "from", from);
        put(set, "until", until);
        return set;
    }

    /** @throws InvalidValue when the text is there and no calendar day in ISO form */
    public static @Nullable LocalDate day(@Nullable String typed) {
        var wanted = text(typed);
        return wanted == null ? null : Dates.parse(wanted);
    }

    private static @Nullable Account account(@Nullable String typed) {
        var wanted = text(typed);
        return wanted == null
                ? null
                : Arrays.stream(Account.values())
                        .filter(account -> account.name().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new InvalidValue(
                                "unknown-account", "No account is called '" + Texts.shorten(wanted) + "'"));
    }

    private static void put(Map<String, String> set, String name, @Nullable String typed) {
        var value = text(typed);
        if (value != null) {
            set.put(name, value);
        }
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
