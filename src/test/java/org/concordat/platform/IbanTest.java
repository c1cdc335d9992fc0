package org.concordat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.payment.bank.Samples.assertRefused;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {
    /** Examples of the registry of ISO 13616. */
    private static final List<String> EXAMPLES = List.of(
            "AT611904300234573201",
            "BE68539007547034",
            "DE89370400440532013000",
            "EE382200221020145685",
            "ES9121000418450200051332",
            "FI2112345600000785",
            "FR1420041010050500013M02606",
            "GB29NWBK60161331926819",
            "IT60X0542811101000000123456",
            "LT121000011101001000",
            "LV80BANK0000435195001",
            "MT84MALT011000012345MTLCAST001S",
            "NL91ABNA0417164300",
            "NO9386011117947",
            "PL61109010140000071219812874",
            "SE4550000000058398257466");

    @Test
    void examplesOfTheRegistryAreValid() {
        assertThat(EXAMPLES)
                .allSatisfy(each -> assertThat(new Iban(each).value()).isEqualTo(each));
    }

    @Test
    void spacesAndSmallLettersAreNormalised() {
        var iban = new Iban(" gb29 nwbk\u00A06016 1331 9268\t19 ");

        assertThat(iban).isEqualTo(new Iban("GB29NWBK60161331926819")).hasToString("GB29NWBK60161331926819");
        assertThat(iban.country()).isEqualTo("GB");
        assertThat(iban.spaced()).isEqualTo("GB29 NWBK 6016 1331 9268 19");
    }

    @Test
    void everyWrongDigitAndEverySwapOfNeighboursIsFound() {
        for (var example : EXAMPLES) {
            for (var at = 4; at < example.length(); at++) {
                if (Character.isDigit(example.charAt(at))) {
                    var digit = (example.charAt(at) - '0' + 1 + new Random(at).nextInt(9)) % 10;
                    var wrong = example.substring(0, at) + digit + example.substring(at + 1);
                    assertRefused("iban-check", () -> new Iban(wrong));
                }
                var swapped = swapped(example, at);
                if (at + 1 < example.length() && !swapped.equals(example)) {
                    assertRefused("iban-check", () -> new Iban(swapped));
                }
            }
        }
    }

    private static String swapped(String text, int at) {
        if (at + 1 >= text.length()) {
            return text;
        }
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    @Test
    void aCountryWithAKnownLengthDemandsIt() {
        assertRefused("iban-length", () -> new Iban("DE8937040044053201300"));
        assertRefused("iban-length", () -> new Iban("EE3822002210201456850"));
    }

    /** 99 leaves the same remainder as 02, and would fit. */
    @Test
    void checkDigitsThatAreNeverGivenAreRefused() {
        assertThat(new Iban("ZZ0200000000085").country()).isEqualTo("ZZ");
        assertRefused("iban-form", () -> new Iban("ZZ9900000000085"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "DE",
                "DE89",
                "89DE370400440532013000",
                "DE8937040044053201300Ä",
                "DE89-3704-0044",
                "ıE382200221020145685",
                "DE89370400440532013000DE89370400440532013000",
                "DE٨٩370400440532013000"
            })
    void whatDoesNotLookLikeAnIbanIsRefused(String text) {
        assertRefused("iban-form", () -> new Iban(text));
    }

    @Test
    void aBicHasEightOrElevenCharacters() {
        assertThat(new Bic(" habaee2x ")).isEqualTo(Bic.of("HABAEE2X"));
        assertThat(new Bic("DEUTDEFF500")).hasToString("DEUTDEFF500");
        for (var wrong : List.of("", "HABAEE2", "HABAEE2X1", "HABA1E2X", "HABAEE2XÄÄÄ", "HABAEE2X XX")) {
            assertRefused("bic-form", () -> new Bic(wrong));
        }
    }
}
