package org.concordat.payment.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.ledger.PostedLine;
import org.concordat.payment.CertificateId;
import org.concordat.payment.Payouts;
import org.concordat.payment.Statement;
import org.concordat.platform.Reference;
import org.jspecify.annotations.Nullable;

/** Posted lines as people read them, each leading to the document that it was posted for. */
@ApplicationScoped
class EntryLines {
    private final Payouts payouts;

    EntryLines(Payouts payouts) {
        this.payouts = payouts;
    }

    List<EntryLine> of(List<PostedLine> lines, Statement statement) {
        var payments = lines.stream()
                .map(PostedLine::source)
                .filter(source -> source.kind().equals("payment"))
                .map(Reference::id)
                .distinct()
                .toList();
        var certificates = payouts.certificatesOf(payments);
        return lines.stream()
                .map(line -> EntryLine.of(line, statement, document(line.source(), certificates)))
                .toList();
    }

    /** A payment stands on its certificate; what other capabilities post has no page that is known here. */
    private static @Nullable String document(Reference source, Map<UUID, CertificateId> certificates) {
        return switch (source.kind()) {
            case "agreement" -> "/agreements/" + source.id();
            case "certificate" -> "/certificates/" + source.id();
            case "sharing-statement" -> "/sharing-statements/" + source.id();
            case "payment" ->
                certificates.containsKey(source.id()) ? "/certificates/" + certificates.get(source.id()) : null;
            default -> null;
        };
    }
}
