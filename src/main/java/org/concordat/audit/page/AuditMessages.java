package org.concordat.audit.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the search in the audit record. */
@MessageBundle(value = "audit", defaultKey = Message.UNDERSCORED_ELEMENT_NAME)
public interface AuditMessages {
    @Message("Record")
    String record();

    @Message("Audit record")
    String auditRecord();

    @Message("Everything that was done and every access that was refused, newest first. Nothing here can be changed.")
    String explanation();

    @Message("What happened")
    String fact();

    @Message("As the record names it, for example bid-submitted or access-refused")
    String factHint();

    @Message("Kind of thing")
    String kind();

    @Message("For example tender")
    String kindHint();

    @Message("Id of the thing")
    String subject();

    @Message("Id of the person")
    String person();

    @Message("From")
    String from();

    @Message("Before")
    String until();

    @Message("An instant, for example 2026-05-04T10:00:00Z")
    String instantHint();

    @Message("Search")
    String search();

    @Message("Take these lines as CSV")
    String csv();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("For")
    String organisation();

    @Message("Thing")
    String thing();

    @Message("Details")
    String details();

    @Message("No line matches.")
    String none();

    @Message("Concordat, by itself")
    String system();

    @Message("Not signed in")
    String nobody();
}
