package org.concordat.payment.page;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;
import java.util.UUID;

/** Where the same lines lie as files: with the filters that are set. */
public record LedgerLinks(UUID agreement, Map<String, String> parameters) {
    public String csv() {
        return address("lines.csv");
    }

    public String xlsx() {
        return address("lines.xlsx");
    }

    String address(String place) {
        var address = UriBuilder.fromPath("/statements/" + agreement + "/ledger/" + place);
        parameters.forEach(
                (name, value) -> address.queryParam(name, "{" + name + "}").resolveTemplate(name, value));
        return address.build().toString();
    }
}
