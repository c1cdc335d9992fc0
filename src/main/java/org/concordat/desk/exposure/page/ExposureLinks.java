package org.concordat.desk.exposure.page;

import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.concordat.ledger.Account;
import org.jspecify.annotations.Nullable;

/** Where what a figure is made of lies: agreements with the filters that are set, and the books of one of them. */
public record ExposureLinks(Map<String, String> filters) {
    public String csv() {
        return address("/exposure/agreements.csv", filters);
    }

    public String xlsx() {
        return address("/exposure/agreements.xlsx", filters);
    }

    public String overdue() {
        return address("/exposure/overdue", filters);
    }

    /** The agreements of one currency, on the page of the portfolio. */
    String agreements(String currency) {
        return address("/exposure", with("currency", currency)) + "#agreements";
    }

    String borneIn(int year, String party, String currency) {
        var all = with("currency", currency);
        all.put("party", party);
        return address("/exposure/years/" + year, all);
    }

    static String account(UUID agreement, Account account, @Nullable String party, LocalDate asOf) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("account", account.name());
        if (party != null) {
            parts.put("party", party);
        }
        parts.put("until", asOf.toString());
        return address("/statements/" + agreement + "/ledger/account", parts);
    }

    static String borneIn(int year, UUID agreement, String party, LocalDate asOf) {
        var until = asOf.getYear() == year ? asOf : LocalDate.of(year, 12, 31);
        return account(agreement, Account.CONTRIBUTION, party, until) + "&from=" + LocalDate.of(year, 1, 1);
    }

    static String trialBalance(UUID agreement, LocalDate asOf) {
        return "/statements/" + agreement + "/ledger?asOf=" + asOf;
    }

    private Map<String, String> with(String name, String value) {
        var all = new LinkedHashMap<>(filters);
        all.put(name, value);
        return all;
    }

    private static String address(String place, Map<String, String> parameters) {
        var address = UriBuilder.fromPath(place);
        parameters.forEach(
                (name, value) -> address.queryParam(name, "{" + name + "}").resolveTemplate(name, value));
        return address.build().toString();
    }
}
