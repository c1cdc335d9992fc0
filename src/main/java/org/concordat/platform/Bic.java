package org.concordat.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** The code of a bank by ISO 9362: 8 characters, or 11 with the branch; kept in capitals. */
public record Bic(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{4}[A-Za-z]{2}[A-Za-z0-9]{2}([A-Za-z0-9]{3})?");

    public Bic {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("bic-form", "A BIC has 8 or 11 letters and digits, with the country in the middle");
        }
        value = value.toUpperCase(Locale.ROOT);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Bic of(String value) {
        return new Bic(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
