package org.concordat.payment.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Objects;
import org.concordat.document.DocumentId;
import org.concordat.document.OpenDocument;
import org.concordat.document.Vault;
import org.concordat.identity.Participations;
import org.concordat.platform.Actor;
import org.concordat.platform.NotFound;
import org.concordat.platform.Version;
import org.jspecify.annotations.Nullable;

/** The files that either side shows about a statement. */
@ApplicationScoped
@Transactional
public class StatementPapers {
    private final SharingStatements statements;
    private final StatementReading reading;
    private final Participations participations;
    private final Vault vault;

    StatementPapers(
            SharingStatements statements, StatementReading reading, Participations participations, Vault vault) {
        this.statements = statements;
        this.reading = reading;
        this.participations = participations;
        this.vault = vault;
    }

    public SharingStatementView attach(
            StatementId id,
            @Nullable Version seen,
            @Nullable Path file,
            @Nullable String fileName,
            @Nullable String declaredType,
            Actor by) {
        var statement = requireSeen(id, by);
        Version.check(seen, statement);
        if (!by.worksFor(statement.vendor()) && !by.worksFor(statement.authority())) {
            throw NotFound.hidden("sharing-statement");
        }
        var owner = Objects.requireNonNull(by.organisation(), "a side without an organisation");
        vault.store(file, fileName, declaredType, owner, id.reference(), by);
        return reading.view(statement, by);
    }

    public OpenDocument open(StatementId id, DocumentId document, Actor actor) {
        requireSeen(id, actor);
        if (vault.about(id.reference(), actor).stream()
                .noneMatch(each -> each.id().equals(document))) {
            throw NotFound.missing("document");
        }
        return vault.open(document, actor);
    }

    private SharingStatement requireSeen(StatementId id, Actor actor) {
        var statement = statements.require(id);
        participations.requireSeen(actor, id.reference());
        return statement;
    }
}
