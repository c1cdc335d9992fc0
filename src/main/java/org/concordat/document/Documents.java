package org.concordat.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.platform.NotFound;
import org.concordat.platform.Reference;

@ApplicationScoped
class Documents implements PanacheRepositoryBase<Document, DocumentId> {
    Document require(DocumentId id) {
        var document = findById(id);
        if (document == null) {
            throw NotFound.missing("document");
        }
        return document;
    }

    List<Document> about(Reference thing) {
        return list("about.id = ?1 order by id.value", thing.id());
    }
}
