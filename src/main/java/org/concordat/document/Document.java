package org.concordat.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Reference;
import org.hibernate.annotations.Immutable;

/** A file that was handed in about a thing: its name, its checked type and the hash its content is kept by. */
@Entity
@Immutable
class Document {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DocumentId id;

    private String name;
    private String mediaType;
    private long size;
    private String sha256;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private OrganisationId owner;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "about_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "about_id"))
    private Reference about;

    private UUID storedBy;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(
            FileName name,
            FileKind kind,
            StoredFile content,
            OrganisationId owner,
            Reference about,
            Actor by,
            Instant now) {
        this.id = DocumentId.next();
        this.name = name.value();
        this.mediaType = kind.mediaType();
        this.size = content.size();
        this.sha256 = content.sha256();
        this.owner = owner;
        this.about = about;
        this.storedBy = by.person().value();
        this.at = now;
    }

    Reference about() {
        return about;
    }

    String sha256() {
        return sha256;
    }

    DocumentView view() {
        return new DocumentView(id, name, mediaType, size, sha256, at);
    }
}
