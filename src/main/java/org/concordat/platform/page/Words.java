package org.concordat.platform.page;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** Names that programs use, as people read them. */
@TemplateExtension
public final class Words {
    private Words() {}

    /** {@code vendor-checked} reads as "Vendor checked". */
    public static String words(String name) {
        var text = name.replace('-', ' ').replace('_', ' ').toLowerCase(Locale.ROOT);
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
