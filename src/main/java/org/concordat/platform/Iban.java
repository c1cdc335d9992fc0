package org.concordat.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The number of a bank account by ISO 13616: country, two check digits, national number; kept in capitals without spaces.
 * The length is checked where the registry's length for the country is known here. Refusals never quote the number.
 */
public record Iban(@JsonValue String value) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    /** Check digits are 02 to 98: the others leave the same remainder as one of these. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2}(?!00|01|99)[0-9]{2}[A-Za-z0-9]{11,30}");

    private static final int SHOWN = 4;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final Map<String, Integer> LENGTHS = Stream.of(
                    "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28",
                    "EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26",
                    "IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28",
                    "NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25",
                    "SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30")
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toMap(each -> each.substring(0, 2), each -> Integer.valueOf(each.substring(2))));

    public Iban {
        value = SPACES.matcher(value).replaceAll("");
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue(
                    "iban-form", "An IBAN is two letters, two check digits and 11 to 30 further letters or digits");
        }
        value = value.toUpperCase(Locale.ROOT);
        var length = LENGTHS.getOrDefault(value.substring(0, 2), value.length());
        if (value.length() != length) {
            throw new InvalidValue(
                    "iban-length", "An IBAN of " + value.substring(0, 2) + " has " + length + " characters");
        }
        if (!leavesOne(value)) {
            throw new InvalidValue("iban-check", "The check digits of the IBAN do not fit: a character is wrong");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Iban of(String value) {
        return new Iban(value);
    }

    public String country() {
        return value.substring(0, 2);
    }

    /** For those who only need to tell accounts apart: nothing but the last four characters. */
    public String masked() {
        return "*".repeat(value.length() - SHOWN) + value.substring(value.length() - SHOWN);
    }

    /** In groups of four, as people write it. */
    public String spaced() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static boolean leavesOne(String value) {
        var moved = value.substring(4) + value.substring(0, 4);
        var digits = moved.chars()
                .mapToObj(letter -> String.valueOf(Character.digit(letter, 36)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
    }

    @Override
    public String toString() {
        return value;
    }
}
