package org.concordat.platform.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestIdsTest {
    @Test
    void keepsAnIdThatACallerOffers() {
        assertThat(RequestIds.usable("call-7.a_B")).isEqualTo("call-7.a_B");
    }

    @Test
    void makesItsOwnInsteadOfAnIdThatCouldForgeALine() {
        assertThat(RequestIds.usable("a\n{\"level\":\"ERROR\"}")).hasSize(36);
        assertThat(RequestIds.usable("x".repeat(65))).hasSize(36);
        assertThat(RequestIds.usable(null)).hasSize(36);
    }
}
