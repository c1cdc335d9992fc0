package org.concordat.payment.page;

import io.quarkus.qute.TemplateExtension;
import org.concordat.payment.CertificateView;
import org.concordat.payment.Statement;

/** Where the things of this capability lie, for templates. */
@TemplateExtension
class Addresses {
    private Addresses() {}

    static String href(Statement statement) {
        return "/statements/" + statement.agreement();
    }

    static String ledgerHref(Statement statement) {
        return href(statement) + "/ledger";
    }

    static String periodsHref(Statement statement) {
        return ledgerHref(statement) + "/periods";
    }

    static String href(CertificateView certificate) {
        return "/certificates/" + certificate.id();
    }
}
