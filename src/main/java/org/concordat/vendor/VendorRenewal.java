package org.concordat.vendor;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.Texts;
import org.jspecify.annotations.Nullable;

/** What has changed since a vendor was last reviewed; what is left out stays. The register entry itself never changes. */
public record VendorRenewal(
        @Nullable @Size(max = 200) @Pattern(regexp = ".*\\S.*") @Pattern(regexp = Texts.ONE_LINE)
        String name,

        @Nullable @Size(max = 500) @Pattern(regexp = "(?s).*\\S.*") @Pattern(regexp = Texts.LINES)
        String address) {}
