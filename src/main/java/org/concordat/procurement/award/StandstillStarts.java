package org.concordat.procurement.award;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import org.concordat.notice.MailLeft;
import org.concordat.platform.NightlyTask;
import org.concordat.procurement.tender.TenderId;

/** Begins a standstill with the mail that tells the last bidder; each night also where that moment was missed. */
@ApplicationScoped
class StandstillStarts implements NightlyTask {
    private final Awards awards;

    StandstillStarts(Awards awards) {
        this.awards = awards;
    }

    void told(@Observes MailLeft mail) {
        if (mail.kind().equals(AwardNotices.KIND)) {
            awards.beginStandstill(new TenderId(mail.about().id()));
        }
    }

    @Override
    public String name() {
        return "begin-standstills";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void run(Instant now) {
        for (var tender : awards.awaitingStandstill()) {
            QuarkusTransaction.requiringNew().run(() -> awards.beginStandstill(tender));
        }
    }
}
