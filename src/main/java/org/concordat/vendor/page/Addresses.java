package org.concordat.vendor.page;

import io.quarkus.qute.TemplateExtension;
import org.concordat.vendor.VendorView;

/** Where the things of this capability lie, for templates. */
@TemplateExtension
class Addresses {
    private Addresses() {}

    static String href(VendorView vendor) {
        return "/vendors/" + vendor.id();
    }
}
