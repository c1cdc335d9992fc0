package org.concordat.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.concordat.identity.Role;
import org.concordat.notice.Notice;
import org.concordat.notice.Notices;
import org.concordat.notice.Recipients;
import org.concordat.platform.Actor;

/** Reminds the side whose signature is still missing. */
@ApplicationScoped
@Transactional
public class SignatureReminders {
    private final AgreementDesk desk;
    private final Notices notices;

    SignatureReminders(AgreementDesk desk, Notices notices) {
        this.desk = desk;
        this.notices = notices;
    }

    /** Called by the process; where that side has signed meanwhile there is nothing to say. */
    public void remind(AgreementId id, Side side) {
        var agreement = desk.find(id, Actor.system());
        if (agreement.awaits(side)) {
            var signatories = side == Side.VENDOR
                    ? Recipients.holders(agreement.vendor(), Role.VENDOR_SIGNATORY)
                    : Recipients.holders(agreement.authority(), Role.APPROVER);
            notices.send(new Notice(
                    "signature-reminder",
                    agreement.authority(),
                    Set.of(signatories),
                    id.reference(),
                    "/agreements/" + id,
                    "agreement:signature_waits",
                    Map.of("number", agreement.number())));
        }
    }
}
