package org.concordat.procurement.tender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaTest {
    private static Criterion criterion(String code, CriterionKind kind, String weight) {
        return new Criterion(code, "Title", kind, new BigDecimal(weight));
    }

    @Test
    void takesWeightsOfExactlyOneHundred() {
        var criteria = List.of(
                criterion("A", CriterionKind.QUALITY, "33.3333"),
                criterion("B", CriterionKind.QUALITY, "33.3333"),
                criterion("P", CriterionKind.PRICE, "33.3334"));

        assertThat(Criteria.checked(criteria)).isEqualTo(criteria);
    }

    @Test
    void refusesWeightsOfNinetyNineAndNineTenths() {
        assertThatThrownBy(() -> Criteria.checked(List.of(
                        criterion("A", CriterionKind.QUALITY, "59.9"), criterion("P", CriterionKind.PRICE, "40"))))
                .isInstanceOf(WeightsNotHundred.class)
                .hasMessageContaining("99.9");
    }

    @Test
    void wantsOnePriceAndSomeQuality() {
        assertThatThrownBy(() -> Criteria.checked(List.of(criterion("P", CriterionKind.PRICE, "100"))))
                .isInstanceOf(CriteriaIncomplete.class);
        assertThatThrownBy(() -> Criteria.checked(List.of(
                        criterion("A", CriterionKind.QUALITY, "50"), criterion("B", CriterionKind.QUALITY, "50"))))
                .isInstanceOf(CriteriaIncomplete.class);
        assertThatThrownBy(() -> Criteria.checked(List.of(
                        criterion("A", CriterionKind.QUALITY, "20"),
                        criterion("P", CriterionKind.PRICE, "40"),
                        criterion("Q", CriterionKind.PRICE, "40"))))
                .isInstanceOf(CriteriaIncomplete.class);
    }

    @Test
    void wantsACodeOfItsOwnForEachCriterion() {
        assertThatThrownBy(() -> Criteria.checked(List.of(
                        criterion("A", CriterionKind.QUALITY, "60"), criterion("A", CriterionKind.PRICE, "40"))))
                .isInstanceOf(CriterionRepeated.class);
    }
}
