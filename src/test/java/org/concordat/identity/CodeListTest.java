package org.concordat.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.concordat.platform.IllegalMove;
import org.concordat.platform.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodeListTest {
    private final CodeList list = new CodeList();

    @BeforeEach
    void aCode() {
        list.add("EE-RIK", "Estonia: Centre of Registers");
    }

    @Test
    void aNewCodeIsInForce() {
        assertThat(list.view().offers("EE-RIK")).isTrue();
        assertThat(list.view().choices())
                .containsExactly(new CodeView("EE-RIK", "Estonia: Centre of Registers", CodeStatus.IN_FORCE));
    }

    @Test
    void aWithdrawnCodeKeepsItsLabelAndCannotBeChosenUntilItIsRestored() {
        list.withdraw("EE-RIK");

        assertThat(list.view().offers("EE-RIK")).isFalse();
        assertThat(list.view().choices()).isEmpty();
        assertThat(list.view().label("EE-RIK")).isEqualTo("Estonia: Centre of Registers");

        list.restore("EE-RIK");

        assertThat(list.view().offers("EE-RIK")).isTrue();
    }

    @Test
    void aCodeStandsOnceWhateverItsCapitalsAndAlsoWhenItIsWithdrawn() {
        list.withdraw("EE-RIK");

        assertThatThrownBy(() -> list.add("EE-RIK", "Again")).isInstanceOf(CodeAlreadyListed.class);
        assertThatThrownBy(() -> list.add("ee-rik", "Again")).isInstanceOf(CodeAlreadyListed.class);
        assertThat(list.view().entries())
                .containsExactly(new CodeView("EE-RIK", "Estonia: Centre of Registers", CodeStatus.WITHDRAWN));
    }

    @Test
    void whatIsInForceIsNotRestoredAndWhatIsWithdrawnIsNotWithdrawn() {
        assertThatThrownBy(() -> list.restore("EE-RIK")).isInstanceOf(IllegalMove.class);
        list.withdraw("EE-RIK");
        assertThatThrownBy(() -> list.withdraw("EE-RIK")).isInstanceOf(IllegalMove.class);
    }

    @Test
    void aCodeThatWasNeverListedIsNotThere() {
        assertThatThrownBy(() -> list.withdraw("EE-KMKR")).isInstanceOf(NotFound.class);
        assertThat(list.view().offers("EE-KMKR")).isFalse();
        assertThat(list.view().label("EE-KMKR")).isNull();
    }

    @Test
    void choicesAreReadByTheirLabelsAndEntriesByTheirCodes() {
        list.add("AA-1", "Zetland: Register");

        assertThat(list.view().entries()).extracting(CodeView::code).containsExactly("AA-1", "EE-RIK");
        assertThat(list.view().choices()).extracting(CodeView::code).containsExactly("EE-RIK", "AA-1");
    }
}
