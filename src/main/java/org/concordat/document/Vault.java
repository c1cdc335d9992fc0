package org.concordat.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.concordat.identity.Participations;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Reference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Takes files in about a thing and gives them out to whoever takes part in it. */
@ApplicationScoped
@Transactional
public class Vault {
    private final Documents documents;
    private final Store store;
    private final FileInspection inspection;
    private final Participations participations;
    private final Event<Fact> facts;
    private final Clock clock;
    private final long mostBytes;

    Vault(
            Documents documents,
            Store store,
            FileInspection inspection,
            Participations participations,
            Event<Fact> facts,
            Clock clock,
            @ConfigProperty(name = "concordat.document.most-bytes") long mostBytes) {
        this.documents = documents;
        this.store = store;
        this.inspection = inspection;
        this.participations = participations;
        this.facts = facts;
        this.clock = clock;
        this.mostBytes = mostBytes;
    }

    /**
     * Stores a copy of an uploaded file. The bytes are on disk before the row is; where the row is undone they stay
     * behind unnamed for a day, and the same file handed in again finds them.
     *
     * @param declaredType the media type that came with the file, believed only where the content agrees
     */
    public DocumentView store(
            @Nullable Path uploaded,
            @Nullable String fileName,
            @Nullable String declaredType,
            OrganisationId owner,
            Reference about,
            Actor by) {
        participations.requireSeen(by, about);
        var name = FileName.of(fileName);
        try {
            if (uploaded == null || Files.size(uploaded) == 0) {
                throw new FileEmpty();
            }
            if (Files.size(uploaded) > mostBytes) {
                throw new FileTooLarge(mostBytes);
            }
            var kind = inspection.inspect(uploaded, name, declaredType);
            var document = new Document(name, kind, store.put(uploaded), owner, about, by, clock.instant());
            documents.persist(document);
            var view = document.view();
            facts.fire(new DocumentStored(view.id(), about, view.sha256(), view.size(), by));
            return view;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public OpenDocument open(DocumentId id, Actor actor) {
        var document = documents.require(id);
        participations.requireSeen(actor, document.about());
        try {
            return new OpenDocument(document.view(), store.open(document.sha256()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public DocumentView find(DocumentId id, Actor actor) {
        var document = documents.require(id);
        participations.requireSeen(actor, document.about());
        return document.view();
    }

    /** Everything handed in about a thing, oldest first. */
    public List<DocumentView> about(Reference thing, Actor actor) {
        participations.requireSeen(actor, thing);
        return documents.about(thing).stream().map(Document::view).toList();
    }
}
