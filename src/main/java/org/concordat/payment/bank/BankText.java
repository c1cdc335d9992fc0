package org.concordat.payment.bank;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.concordat.platform.InvalidValue;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What texts may say in files for a bank: the Latin set that every bank of SEPA takes (EPC217-08). Letters with marks lose
 * them; what has no counterpart is refused rather than guessed, so that nobody is paid under another name.
 */
final class BankText {
    static final int ID = 35;
    static final int NAME = 70;
    static final int REMITTANCE = 140;

    private static final Pattern FORBIDDEN = Pattern.compile("[^A-Za-z0-9/?:().,'+ -]");
    private static final Pattern IDENTIFIER = Pattern.compile("(?!.*//)(?![/ ])[A-Za-z0-9/?:().,'+ -]{1,35}(?<![/ ])");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t\\r\\n]+");
    private static final Pattern ONE_LINE = Pattern.compile(Texts.ONE_LINE);
    /** Letters and signs without a decomposition of their own. */
    private static final Map<Integer, String> COUNTERPARTS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ẞ', "SS"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Ð', "D"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "TH"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'Ħ', "H"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) '`', "'"),
            Map.entry((int) '´', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '“', "'"),
            Map.entry((int) '”', "'"),
            Map.entry((int) '„', "'"),
            Map.entry((int) '"', "'"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '_', "-"),
            Map.entry((int) '&', "+"),
            Map.entry((int) ';', ","));

    private BankText() {}

    /**
     * The text as a bank takes it.
     *
     * @param most the longest it may be after letters have been replaced
     * @param what as a sentence begins, for example "The name of the creditor"
     */
    static String of(String text, int most, String what) {
        bounded(text, most, what);
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .codePoints()
                .mapToObj(letter -> COUNTERPARTS.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
        var result = SPACES.matcher(plain).replaceAll(" ").strip();
        var forbidden = FORBIDDEN.matcher(result);
        if (forbidden.find()) {
            var letter = Character.toString(result.codePointAt(forbidden.start()));
            throw new InvalidValue(
                    "payment-character", what + " has '" + Texts.shorten(letter) + "', which banks do not take");
        }
        return bounded(result, most, what);
    }

    /** An identifier goes back and forth unchanged, so nothing in it is replaced. */
    static String id(String text, String what) {
        if (!IDENTIFIER.matcher(text).matches()) {
            throw new InvalidValue(
                    "payment-id",
                    what + " has 1 to 35 letters, digits or / - ? : ( ) . , ' + inside, no slash or space at its ends"
                            + " and no two slashes together");
        }
        return text;
    }

    /** A text that a bank wrote: any script, in one line; nothing when blank. */
    static @Nullable String fromBank(@Nullable String text, int most, String what) {
        var result = text == null ? "" : SPACES.matcher(text).replaceAll(" ").strip();
        if (result.length() > most || !ONE_LINE.matcher(result).matches()) {
            throw new InvalidValue(
                    "bank-text", what + " has at most " + most + " characters and no control characters");
        }
        return result.isEmpty() ? null : result;
    }

    private static String bounded(String text, int most, String what) {
        if (text.isBlank() || text.length() > most) {
            throw new InvalidValue("payment-text-length", what + " has 1 to " + most + " characters");
        }
        return text;
    }
}
