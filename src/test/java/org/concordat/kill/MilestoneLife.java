package org.concordat.kill;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import org.concordat.document.EvidenceFiles;
import org.concordat.kill.Request.Answer;
import org.concordat.kill.Story.Kind;

/** A milestone gets its evidence, is submitted and accepted; the certificate that follows is paid in two parts. */
final class MilestoneLife implements Life {
    private static final int UNTIL_ACCEPTED = 3;
    private static final int ALL = 5;
    private static final List<String> CERTIFICATE_FACTS =
            List.of("certificate-issued", "payment-recorded", "payment-recorded");

    private final Installation installation;
    private final Queue<UUID> scheduled;
    private final String deliverer;
    private final String reviewer;
    private final String payer;

    /** @param scheduled the milestones that no caller has begun with */
    MilestoneLife(Installation installation, Queue<UUID> scheduled, String deliverer, String reviewer, String payer) {
        this.installation = installation;
        this.scheduled = scheduled;
        this.deliverer = deliverer;
        this.reviewer = reviewer;
        this.payer = payer;
    }

    @Override
    public int commands() {
        return ALL;
    }

    @Override
    public List<Story> live(Sender sender, int commands) {
        var id = scheduled.remove().toString();
        var stories = new ArrayList<>(List.of(milestone(sender, id, Math.min(commands, UNTIL_ACCEPTED))));
        if (commands >= UNTIL_ACCEPTED) {
            stories.add(certificate(sender, id, commands - UNTIL_ACCEPTED));
        }
        return stories;
    }

    private Story milestone(Sender sender, String id, int steps) {
        var path = "/api/v1/milestones/" + id;
        var pdf = EvidenceFiles.pdf("Protocol of " + id);
        var answer = sender.upload(
                deliverer, path + "/evidence", "\"0\"", Map.of("criterion", "C1", "type", "SERVICE_LOG"), pdf);
        if (steps > 1) {
            answer = sender.post(deliverer, path + "/submission", answer.etag(), "");
        }
        if (steps > 2) {
            answer = sender.post(reviewer, path + "/acceptance", answer.etag(), "");
        }
        return new Story(Kind.MILESTONE, steps, path, deliverer, answer, expected(steps, sha256(pdf)));
    }

    /** What the record says of a milestone after so many commands. */
    static String expected(int steps, String sha256) {
        var facts = List.of(
                "",
                "document-stored,evidence-added",
                "document-stored,evidence-added,milestone-submitted",
                "document-stored,evidence-added,milestone-accepted,milestone-submitted");
        var review = steps == 2 ? "review" : "";
        var accepted = steps == 3 ? 1 : 0;
        return "%s version=\"%d\" facts=%s evidence=%s items=%s tasks=%s processes=%d certificates=%d notices=%d mails=%d"
                .formatted(
                        List.of("SCHEDULED", "IN_PROGRESS", "SUBMITTED", "ACCEPTED")
                                .get(steps),
                        steps,
                        facts.get(steps),
                        sha256,
                        review,
                        review,
                        steps > 1 ? 1 : 0,
                        accepted,
                        accepted,
                        accepted);
    }

    private Story certificate(Sender sender, String milestone, int payments) {
        var row = installation
                .rows("select id::text, certified_on::text from certificate where milestone_id = '" + milestone + "'")
                .get(0);
        var path = "/api/v1/certificates/" + row.get(0);
        var answer = sender.read(payer, path);
        if (payments > 0) {
            answer = sender.post(payer, path + "/payments", answer.etag(), payment("10000.00", row.get(1), "first"));
        }
        if (payments > 1) {
            answer = sender.post(payer, path + "/payments", answer.etag(), payment("20000.00", row.get(1), "second"));
        }
        return new Story(Kind.CERTIFICATE, payments, path, payer, answer, certificateExpected(payments, answer));
    }

    private static String payment(String amount, String day, String reference) {
        return """
                {"amount":{"amount":"%s","currency":"EUR"},"valueDate":"%s","bankReference":"%s"}""".formatted(amount, day, reference);
    }

    private static String certificateExpected(int payments, Answer last) {
        var entries = List.of(
                "certification,sharing", "certification,payment,sharing", "certification,payment,payment,sharing");
        return "%s version=%s facts=%s entries=%s payments=%d payable=%s paid=%s"
                .formatted(
                        List.of("ISSUED", "PARTLY_PAID", "SETTLED").get(payments),
                        last.etag(),
                        Story.facts(CERTIFICATE_FACTS, payments + 1),
                        entries.get(payments),
                        payments,
                        List.of("-30000", "-20000", "0").get(payments),
                        List.of("0", "-10000", "-30000").get(payments));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
