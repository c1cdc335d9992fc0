package org.concordat.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldNamesTest {
    @Test
    void namesOfFieldsReadAsWords() {
        assertThat(FieldNames.words("target")).isEqualTo("Target");
        assertThat(FieldNames.words("thresholdIrrTopUp")).isEqualTo("Threshold IRR top-up");
        assertThat(FieldNames.words("bandsPctOfTarget")).isEqualTo("Bands in percent of target");
        assertThat(FieldNames.words("annualRatePct")).isEqualTo("Annual rate in percent");
        assertThat(FieldNames.words("threshold85pct")).isEqualTo("Threshold 85 percent");
        assertThat(FieldNames.words("riskAdjustedPsc")).isEqualTo("Risk adjusted PSC");
        assertThat(FieldNames.words("sampleStdDev")).isEqualTo("Sample standard deviation");
        assertThat(FieldNames.words("unitsPerUsd")).isEqualTo("Units per USD");
        assertThat(FieldNames.words("A")).isEqualTo("A");
    }

    @Test
    void anInputAmongOthersSaysWhichOneItIs() {
        assertThat(FieldNames.place("actual")).isEqualTo("Actual");
        assertThat(FieldNames.place("/weights/0/weight")).isEqualTo("Weight, row 1");
        assertThat(FieldNames.place("/yearlyRevenue/2")).isEqualTo("Yearly revenue, line 3");
        assertThat(FieldNames.place("/residual/likelihood")).isEqualTo("Likelihood");
    }

    @Test
    void whatIsNoNameOfAFieldStaysAsItIs() {
        assertThat(FieldNames.words("ACT/365F")).isEqualTo("ACT/365F");
        assertThat(FieldNames.words("original proponent")).isEqualTo("original proponent");
        assertThat(FieldNames.words("")).isEmpty();
    }
}
