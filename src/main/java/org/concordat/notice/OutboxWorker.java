package org.concordat.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the outbox holds. A mail is taken for some minutes, sent while no transaction is open, and then written
 * down; who dies in between leaves it to the next, with the same Message-ID, so that mailboxes can tell the repeat.
 */
@ApplicationScoped
public class OutboxWorker {
    private static final String NO_ADDRESS = "The recipient has no mail address";

    private final Outbox outbox;
    private final NoticeTexts texts;
    private final Mailer mailer;
    private final Event<MailLeft> left;
    private final String publicUrl;

    OutboxWorker(
            Outbox outbox,
            NoticeTexts texts,
            Mailer mailer,
            Event<MailLeft> left,
            @ConfigProperty(name = "concordat.public-url") String publicUrl) {
        this.outbox = outbox;
        this.texts = texts;
        this.mailer = mailer;
        this.left = left;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    @Scheduled(every = "{concordat.mail.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendWaiting() {
        drain();
    }

    /** Tries everything that is due, once; never inside a business transaction. */
    @Transactional(Transactional.TxType.NEVER)
    public void drain() {
        for (var batch = outbox.take(); !batch.isEmpty(); batch = outbox.take()) {
            batch.forEach(this::send);
        }
    }

    private void send(OutboxMail waiting) {
        var address = waiting.address();
        if (address == null) {
            outbox.giveUp(waiting, NO_ADDRESS);
            return;
        }
        var messageId = "<" + waiting.id() + "@concordat>";
        var cause = deliver(mail(waiting, address, messageId));
        if (cause == null) {
            outbox.sent(waiting, messageId);
            left.fire(new MailLeft(waiting.about(), waiting.kind()));
        } else {
            outbox.failed(waiting, cause);
        }
    }

    /** What kept the mail from leaving, or null. Whatever it is, the mail waits and is tried again. */
    private @Nullable String deliver(Mail mail) {
        try {
            mailer.send(mail);
            return null;
        } catch (RuntimeException failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    private Mail mail(OutboxMail waiting, String address, String messageId) {
        var subject = texts.subject(waiting.subject(), waiting.params());
        var body = texts.body(subject, publicUrl + "/notices/" + waiting.notice());
        return Mail.withText(address, subject, body).addHeader("Message-ID", messageId);
    }
}
