package org.concordat.vendor.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.concordat.identity.Role;
import org.concordat.notice.Notice;
import org.concordat.notice.Notices;
import org.concordat.notice.Recipients;
import org.concordat.platform.Actor;
import org.concordat.vendor.VendorId;
import org.concordat.vendor.VendorRegister;

/** Reminds the officers of the verifying authority that a registration waits for its checks. */
@ApplicationScoped
class VendorReminders {
    private final VendorRegister register;
    private final Notices notices;

    VendorReminders(VendorRegister register, Notices notices) {
        this.register = register;
        this.notices = notices;
    }

    @Transactional
    void remindOfficers(VendorId id) {
        var vendor = register.find(id, Actor.system());
        notices.send(new Notice(
                "vendor-review-reminder",
                vendor.authority(),
                Set.of(Recipients.holders(vendor.authority(), Role.PROCUREMENT_OFFICER)),
                id.reference(),
                "/vendors/" + id,
                "vendor:review_waits",
                Map.of("number", vendor.number())));
    }
}
