package org.concordat.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.concordat.platform.Money;
import org.concordat.platform.Share;

/** Terms of an agreement worth 800,000 EUR, and changes of them. */
final class Samples {
    static final LocalDate TODAY = LocalDate.parse("2027-01-11");
    static final Money VALUE = euros("800000.00");

    private Samples() {}

    static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    static AgreementTerms terms() {
        return terms(List.of(milestone("M1", "300000.00"), milestone("M2", "500000.00")), sharing("70", "30"));
    }

    static AgreementTerms terms(List<PlannedMilestone> milestones, SharingTerms sharing) {
        return new AgreementTerms("Permit platform", milestones, sharing);
    }

    static PlannedMilestone milestone(String code, String amount) {
        return new PlannedMilestone(code, "Stage " + code, euros(amount), TODAY.plusMonths(6), criteria("C1"));
    }

    static List<AcceptanceCriterion> criteria(String... codes) {
        return Arrays.stream(codes)
                .map(code -> new AcceptanceCriterion(code, "Test report without open faults"))
                .toList();
    }

    static SharingTerms sharing(String authority, String vendor) {
        return new SharingTerms(shares(authority, vendor), Map.of());
    }

    static List<PartyShare> shares(String authority, String vendor) {
        return List.of(
                new PartyShare(PartyShare.AUTHORITY, Share.of(authority)),
                new PartyShare(PartyShare.VENDOR, Share.of(vendor)));
    }
}
