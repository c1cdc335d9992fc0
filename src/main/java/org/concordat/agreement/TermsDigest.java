package org.concordat.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.concordat.agreement.terms.SharingClause;
import org.concordat.agreement.terms.SharingRules;
import org.concordat.platform.Money;
import org.concordat.platform.OrganisationId;

/** The fingerprint of all that a signature covers: every value with its length, so that no two terms read alike. */
final class TermsDigest {
    private final StringBuilder canonical = new StringBuilder("concordat-agreement-terms-1\n");

    static String of(
            String number,
            OrganisationId authority,
            OrganisationId vendor,
            Money value,
            int revision,
            AgreementTerms content,
            SharingRules rules) {
        var digest = new TermsDigest();
        digest.add(number, authority, vendor, value, revision, content.title());
        content.milestones().forEach(digest::add);
        digest.add("total", content.terms().total());
        content.terms().byMilestone().forEach(digest::add);
        rules.clauses().forEach(digest::add);
        rules.risks()
                .forEach(risk -> digest.add("risk", risk.risk(), risk.allocation(), String.valueOf(risk.clause())));
        return digest.sha256();
    }

    private void add(PlannedMilestone milestone) {
        add("milestone", milestone.code(), milestone.title(), milestone.value(), milestone.dueOn());
        milestone.criteria().forEach(criterion -> add("criterion", criterion.code(), criterion.text()));
    }

    /** A clause with the names of its fields in alphabetical order, so that how it is kept does not matter. */
    private void add(SharingClause clause) {
        add("clause", Canonical.text(clause));
    }

    private void add(String heading, List<PartyShare> shares) {
        add("shares", heading);
        shares.forEach(share -> add(share.party(), share.share()));
    }

    private void add(Object... values) {
        for (var value : values) {
            var text = value.toString();
            canonical.append(text.length()).append(':').append(text).append('\n');
        }
    }

    private String sha256() {
        try {
            var bytes = canonical.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
