package org.concordat.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Share;
import org.concordat.platform.Texts;

/** Which part of a cost a party bears; the party is {@code authority}, {@code vendor} or the name of a further funder. */
public record PartyShare(
        @NotBlank @Size(max = 100) @Pattern(regexp = Texts.ONE_LINE)
        String party,

        @NotNull Share share) {
    public static final String AUTHORITY = "authority";
    public static final String VENDOR = "vendor";
}
