package org.concordat.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import org.concordat.identity.Role;
import org.concordat.notice.Notice;
import org.concordat.notice.Notices;
import org.concordat.notice.Recipients;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;

/** A changed bank account is the usual way to steal a payment: both sides hear of every change. No number is sent. */
@ApplicationScoped
class BankAccountNotices {
    private final VendorRegister register;
    private final Notices notices;

    BankAccountNotices(VendorRegister register, Notices notices) {
        this.register = register;
        this.notices = notices;
    }

    void proposed(@Observes BankAccountProposed fact) {
        var vendor = register.find(fact.vendor(), Actor.system());
        send(fact, vendor, Recipients.holders(vendor.authority(), Role.FINANCE_OFFICER), "account_waits");
        send(fact, vendor, toVendor(vendor), "account_proposed");
    }

    void verified(@Observes BankAccountVerified fact) {
        var vendor = register.find(fact.vendor(), Actor.system());
        send(fact, vendor, toVendor(vendor), "account_verified");
    }

    void refused(@Observes BankAccountRefused fact) {
        var vendor = register.find(fact.vendor(), Actor.system());
        send(fact, vendor, toVendor(vendor), "account_refused");
    }

    private static Recipients toVendor(VendorView vendor) {
        return Recipients.holders(vendor.organisation(), Role.VENDOR_ADMINISTRATOR);
    }

    private void send(Fact fact, VendorView vendor, Recipients to, String subject) {
        notices.send(new Notice(
                fact.name(),
                vendor.authority(),
                Set.of(to),
                fact.about(),
                "/vendors/" + vendor.id(),
                "vendor:" + subject,
                Map.of("number", vendor.number())));
    }
}
