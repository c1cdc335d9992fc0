package org.concordat.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.concordat.desk.demo.Portfolio.DemoBid;
import org.concordat.desk.demo.Portfolio.DemoPartnership;
import org.concordat.desk.demo.Portfolio.DemoPerson;
import org.concordat.desk.demo.Portfolio.DemoVendor;
import org.concordat.project.EngagementType;
import org.concordat.vendor.VendorStatus;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    private final Portfolio portfolio = DemoPeople.portfolio(JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build());

    @Test
    void hasAMinistryAMunicipalityTwentyVendorsTwelvePartnershipsAndTenPeople() {
        assertThat(portfolio.authorities())
                .extracting(Portfolio.DemoAuthority::key)
                .contains("ministry", "municipality");
        assertThat(portfolio.vendors()).hasSize(20);
        assertThat(portfolio.partnerships()).hasSize(12);
        assertThat(portfolio.people()).hasSize(10).extracting(DemoPerson::title).doesNotContain("");
    }

    @Test
    void showsEveryEngagementTypeEveryDecisionOnAVendorAndTwoCurrencies() {
        assertThat(portfolio.partnerships())
                .extracting(DemoPartnership::engagementType)
                .contains(EngagementType.values());
        assertThat(portfolio.vendors())
                .extracting(DemoVendor::status)
                .contains(VendorStatus.UNDER_REVIEW, VendorStatus.QUALIFIED, VendorStatus.REFUSED, VendorStatus.LAPSED);
        assertThat(portfolio.partnerships().stream()
                        .map(plan -> plan.budget().currency())
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(1);
    }

    @Test
    void namesTheSourceOfEachPartnershipThatFollowsAPublishedOne() {
        var models = portfolio.partnerships().stream()
                .map(DemoPartnership::source)
                .filter(source -> source != null)
                .toList();

        assertThat(models).hasSizeGreaterThanOrEqualTo(3).allSatisfy(source -> {
            assertThat(source.url()).startsWith("https://");
            assertThat(source.text()).contains("Follows");
        });
    }

    @Test
    void eachPartnershipIsBidForByQualifiedVendorsWithinItsBudgetAndSharedAsAWhole() {
        var qualified = portfolio.vendors().stream()
                .filter(vendor -> vendor.status() == VendorStatus.QUALIFIED)
                .map(DemoVendor::registerNumber)
                .toList();

        assertThat(portfolio.partnerships()).allSatisfy(plan -> {
            assertThat(plan.bids())
                    .hasSizeGreaterThan(1)
                    .extracting(DemoBid::vendor)
                    .isSubsetOf(qualified);
            assertThat(plan.bids()).allMatch(bid -> !bid.price().isMoreThan(plan.budget()));
            assertThat(plan.shares().stream()
                            .map(each -> each.share().percent())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("100");
            assertThat(plan.milestones())
                    .isNotEmpty()
                    .allMatch(milestone -> !milestone.criteria().isEmpty());
        });
    }
}
