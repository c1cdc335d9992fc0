package org.concordat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.1", "33.3333333", "x"})
    void isBetweenNothingAndAllWithSixPlaces(String percent) {
        assertThatThrownBy(() -> Share.of(percent)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void sharesMakeOneWholeOnlyExactly() {
        assertThat(Share.makeWhole(List.of(Share.of("60"), Share.of("39.9"), Share.of("0.1"))))
                .isTrue();
        assertThat(Share.makeWhole(List.of(Share.of("60"), Share.of("39.9")))).isFalse();
        assertThat(Share.makeWhole(List.of(Share.of("33.333333"), Share.of("33.333333"), Share.of("33.333333"))))
                .isFalse();
    }
}
