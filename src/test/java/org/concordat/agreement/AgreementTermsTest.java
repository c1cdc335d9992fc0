package org.concordat.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.agreement.Samples.TODAY;
import static org.concordat.agreement.Samples.VALUE;
import static org.concordat.agreement.Samples.milestone;
import static org.concordat.agreement.Samples.shares;
import static org.concordat.agreement.Samples.sharing;
import static org.concordat.agreement.Samples.terms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.concordat.agreement.terms.SharingRules;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Share;
import org.junit.jupiter.api.Test;

class AgreementTermsTest {
    @Test
    void milestonesThatMakeTheValueAndSharesThatMakeAWholeAreSound() {
        assertThatCode(() -> terms().require(VALUE, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void milestonesThatMissTheValueByOneCentAreRefused() {
        var terms = terms(List.of(milestone("M1", "300000.00"), milestone("M2", "499999.99")), sharing("70", "30"));

        assertThatThrownBy(() -> terms.require(VALUE, TODAY))
                .isInstanceOfSatisfying(
                        MilestoneValuesDiffer.class,
                        refusal -> assertThat(refusal.extensions()).containsEntry("sum", Samples.euros("799999.99")));
    }

    @Test
    void sharesThatMissAWholeAreRefused() {
        assertThatThrownBy(() -> withSharing(sharing("70", "29.9")).require(VALUE, TODAY))
                .isInstanceOf(SharesNotWhole.class);
        assertThatThrownBy(() -> withSharing(sharing("70", "30.000001")).require(VALUE, TODAY))
                .isInstanceOf(SharesNotWhole.class);
    }

    @Test
    void sharesOfOneMilestoneStandInPlaceOfTheTotal() {
        var sharing = new SharingTerms(shares("70", "30"), Map.of("M2", shares("50", "50")));

        assertThatCode(() -> withSharing(sharing).require(VALUE, TODAY)).doesNotThrowAnyException();
        assertThat(sharing.sharesOf("M1")).isEqualTo(shares("70", "30"));
        assertThat(sharing.sharesOf("M2")).isEqualTo(shares("50", "50"));
    }

    @Test
    void withoutATotalEveryMilestoneNeedsItsShares() {
        var whole = new SharingTerms(List.of(), Map.of("M1", shares("60", "40"), "M2", shares("50", "50")));
        var lacking = new SharingTerms(List.of(), Map.of("M1", shares("60", "40")));

        assertThatCode(() -> withSharing(whole).require(VALUE, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> withSharing(lacking).require(VALUE, TODAY)).isInstanceOf(SharesNotWhole.class);
    }

    @Test
    void sharesOfAnUnknownMilestoneAreRefused() {
        var sharing = new SharingTerms(shares("70", "30"), Map.of("M9", shares("50", "50")));

        assertThatThrownBy(() -> withSharing(sharing).require(VALUE, TODAY)).isInstanceOf(UnknownMilestone.class);
    }

    @Test
    void aPartyIsNamedOnceInAListOfShares() {
        var twice =
                List.of(new PartyShare("Digital Fund", Share.of("50")), new PartyShare("Digital Fund", Share.of("50")));

        assertThatThrownBy(() -> withSharing(new SharingTerms(twice, Map.of())).require(VALUE, TODAY))
                .isInstanceOf(PartyRepeated.class);
    }

    @Test
    void codesAreUsedOnce() {
        var milestones = List.of(milestone("M1", "300000.00"), milestone("M1", "500000.00"));
        var criteria = new PlannedMilestone("M1", "All", VALUE, TODAY, Samples.criteria("C1", "C1"));

        assertThatThrownBy(() -> terms(milestones, sharing("70", "30")).require(VALUE, TODAY))
                .isInstanceOf(CodeRepeated.class);
        assertThatThrownBy(() -> terms(List.of(criteria), sharing("70", "30")).require(VALUE, TODAY))
                .isInstanceOf(CodeRepeated.class);
    }

    @Test
    void aMilestoneMayBeDueTodayButNotBefore() {
        var today = new PlannedMilestone("M1", "All", VALUE, TODAY, Samples.criteria("C1"));
        var yesterday = new PlannedMilestone("M1", "All", VALUE, TODAY.minusDays(1), Samples.criteria("C1"));

        assertThatCode(() -> terms(List.of(today), sharing("70", "30")).require(VALUE, TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> terms(List.of(yesterday), sharing("70", "30")).require(VALUE, TODAY))
                .hasMessageContaining("passed");
    }

    @Test
    void theDigestChangesWithEveryPartOfTheTerms() {
        var authority = OrganisationId.next();
        var vendor = OrganisationId.next();

        assertThat(digest(authority, vendor, 1, terms())).isEqualTo(digest(authority, vendor, 1, terms()));
        assertThat(Set.of(
                        digest(authority, vendor, 1, terms()),
                        digest(authority, vendor, 2, terms()),
                        digest(vendor, authority, 1, terms()),
                        digest(authority, vendor, 1, withSharing(sharing("30", "70"))),
                        digest(
                                authority,
                                vendor,
                                1,
                                terms(List.of(milestone("M1", "800000.00")), sharing("70", "30")))))
                .hasSize(5);
    }

    private static String digest(OrganisationId authority, OrganisationId vendor, int revision, AgreementTerms terms) {
        return TermsDigest.of("AGR-2027-000001", authority, vendor, VALUE, revision, terms, SharingRules.NONE);
    }

    private static AgreementTerms withSharing(SharingTerms sharing) {
        return terms(terms().milestones(), sharing);
    }
}
