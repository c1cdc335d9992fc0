package org.concordat.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.payment.bank.Samples.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Müller Straße|Muller Strasse", "Ærø Øre Þór Łódź|AEro Ore THor Lodz", "Õnneks žürii|Onneks zurii",
                "Smith & Sons|Smith + Sons", "the “best”|the 'best'", "O’Neill – O´Neill|O'Neill - O'Neill",
                "a_b;c|a-b,c", "a/b-c?d:e(f)g.h,i'j+k l|a/b-c?d:e(f)g.h,i'j+k l"
            })
    void lettersWithMarksLoseThem(String given, String taken) {
        assertThat(BankText.of(given, 70, "The name")).isEqualTo(taken);
    }

    @Test
    void spacesAndLinesBecomeSingleSpaces() {
        assertThat(BankText.of("  one\r\n two\tthree\u00A0four ", 70, "The name"))
                .isEqualTo("one two three four");
    }

    @Test
    void whatHasNoCounterpartIsRefusedRatherThanGuessed() {
        for (var text : List.of(
                "Строй",
                "Εργο",
                "株式会社",
                "a\u0000b",
                "a\u200Bb",
                "50 €",
                "1½",
                "10²",
                "a@b",
                "a*b",
                "x\uD83C\uDFD7",
                "\uD83C",
                "a<b",
                "a\u202Eb")) {
            assertRefused("payment-character", () -> BankText.of(text, 70, "The name"));
        }
    }

    @Test
    void lengthIsMeasuredAfterLettersWereReplaced() {
        assertThat(BankText.of("ß".repeat(35), 70, "The name")).hasSize(70);
        assertRefused("payment-text-length", () -> BankText.of("ß".repeat(36), 70, "The name"));
        assertRefused("payment-text-length", () -> BankText.of("a".repeat(71), 70, "The name"));
        assertRefused("payment-text-length", () -> BankText.of(" \t", 70, "The name"));
        assertRefused("payment-text-length", () -> BankText.of("\u0301", 70, "The name"));
    }

    @Test
    void identifiersAreTakenAsTheyAreOrRefused() {
        assertThat(BankText.id("A/b-1?:(x).,'+ z", "The id")).isEqualTo("A/b-1?:(x).,'+ z");
        assertThat(BankText.id("x".repeat(35), "The id")).hasSize(35);
        for (var wrong : List.of("", " a", "a ", "/a", "a/", "a//b", "ä", "a\nb", "x".repeat(36), "a_b")) {
            assertRefused("payment-id", () -> BankText.id(wrong, "The id"));
        }
    }

    @Test
    void textsOfABankMayHaveAnyScriptInOneLine() {
        assertThat(BankText.fromBank(" Строй\n\uD83C\uDFD7 ", 20, "The name")).isEqualTo("Строй \uD83C\uDFD7");
        assertThat(BankText.fromBank("\n ", 20, "The name")).isNull();
        assertThat(BankText.fromBank(null, 20, "The name")).isNull();
        for (var wrong : List.of("a\u0001", "a\u202Eb", "\uD83C", "x".repeat(21))) {
            assertRefused("bank-text", () -> BankText.fromBank(wrong, 20, "The name"));
        }
    }
}
