package org.concordat.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.kill.Request.Answer;
import org.concordat.kill.Story.Kind;

/** A company is registered, checked twice and qualified, and bids: drafts, submits, replaces, submits again, withdraws. */
final class VendorLife implements Life {
    private static final int UNTIL_QUALIFIED = 4;
    private static final int ALL = 9;
    private static final List<String> VENDOR_FACTS =
            List.of("vendor-registered", "vendor-checked", "vendor-checked", "vendor-qualified");
    private static final List<String> BID_FACTS =
            List.of("bid-prepared", "bid-submitted", "bid-changed", "bid-submitted", "bid-withdrawn");

    private final Installation installation;
    private final UUID authority;
    private final UUID tender;
    private final String officer;
    private final String approver;

    VendorLife(Installation installation, UUID authority, UUID tender, String officer, String approver) {
        this.installation = installation;
        this.authority = authority;
        this.tender = tender;
        this.officer = officer;
        this.approver = approver;
    }

    @Override
    public int commands() {
        return ALL;
    }

    @Override
    public List<Story> live(Sender sender, int commands) {
        var number = UUID.randomUUID().toString();
        var founder = installation.token("founder-" + number);
        var stories = new ArrayList<>(List.of(vendor(sender, founder, number, Math.min(commands, UNTIL_QUALIFIED))));
        if (commands > UNTIL_QUALIFIED) {
            stories.add(bid(sender, founder, commands - UNTIL_QUALIFIED));
        }
        return stories;
    }

    private Story vendor(Sender sender, String founder, String number, int steps) {
        var answer = sender.post(founder, "/api/v1/vendors", null, """
                {"name":"Vendor %1$s","country":"EE","registerScheme":"EE-KMKR","registerNumber":"%1$s",
                 "address":"Pikk 12, Tallinn","authority":"%2$s"}""".formatted(number, authority));
        var path = "/api/v1/vendors/" + answer.id();
        if (steps > 1) {
            answer = sender.post(officer, path + "/checks/IDENTITY", answer.etag(), passed());
        }
        if (steps > 2) {
            answer = sender.post(officer, path + "/checks/STANDING", answer.etag(), passed());
        }
        if (steps > 3) {
            answer = sender.post(approver, path + "/qualification", answer.etag(), "{\"until\":\"2065-06-30\"}");
        }
        return new Story(Kind.VENDOR, steps, path, officer, answer, vendorExpected(steps, answer));
    }

    private static String passed() {
        return "{\"result\":\"PASSED\",\"source\":\"Business register\"}";
    }

    private static String vendorExpected(int steps, Answer last) {
        var tasks = switch (steps) {
            case 1 -> "identity-check,standing-check";
            case 2 -> "standing-check";
            case 3 -> "decision";
            default -> "";
        };
        return "%s version=%s checks=%d facts=%s items=%s tasks=%s processes=1 memberships=4"
                .formatted(
                        steps > 3 ? "QUALIFIED" : "UNDER_REVIEW",
                        last.etag(),
                        Math.min(steps - 1, 2),
                        Story.facts(VENDOR_FACTS, steps),
                        tasks,
                        tasks);
    }

    private Story bid(Sender sender, String founder, int steps) {
        var answer = sender.post(founder, "/api/v1/tenders/" + tender + "/bids", null, offer("900000.00"));
        var path = "/api/v1/bids/" + answer.id();
        if (steps > 1) {
            answer = sender.post(founder, path + "/submission", answer.etag(), "");
        }
        if (steps > 2) {
            answer = sender.put(founder, path, answer.etag(), offer("890000.00"));
        }
        if (steps > 3) {
            answer = sender.post(founder, path + "/submission", answer.etag(), "");
        }
        if (steps > 4) {
            answer = sender.post(founder, path + "/withdrawal", answer.etag(), "");
        }
        return new Story(Kind.BID, steps, path, founder, answer, bidExpected(steps, answer));
    }

    private static String offer(String price) {
        return "{\"price\":{\"amount\":\"" + price + "\",\"currency\":\"EUR\"},\"technicalOffer\":\"Two halls\"}";
    }

    private static String bidExpected(int steps, Answer last) {
        var status = switch (steps) {
            case 1 -> "DRAFT";
            case 5 -> "WITHDRAWN";
            default -> "SUBMITTED";
        };
        return "%s version=%s facts=%s submitted=%s replaced=%s owners=1"
                .formatted(
                        status,
                        last.etag(),
                        Story.facts(BID_FACTS, steps),
                        status.equals("SUBMITTED") ? "t" : "f",
                        steps == 3 ? "t" : "f");
    }
}
