package org.concordat.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.concordat.desk.demo.Portfolio.DemoVendor;
import org.concordat.identity.CodeView;
import org.concordat.vendor.RegisterSchemes;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PortfolioRegistersTest {
    @Inject
    RegisterSchemes schemes;

    @Test
    void everyVendorOfTheDemoComesFromARegisterThatCanBeChosen() {
        var vendors = DemoPeople.portfolio(JsonMapper.builder().build()).vendors();

        assertThat(vendors)
                .extracting(DemoVendor::registerScheme)
                .isSubsetOf(schemes.choices().stream().map(CodeView::code).toList());
    }
}
