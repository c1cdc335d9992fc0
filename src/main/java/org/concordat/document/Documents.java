package org.concordat.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** Those of some contents to which no row points. */
    Set<String> unneeded(Set<String> contents) {
        var unneeded = new HashSet<>(contents);
        getEntityManager()
                .createQuery("select distinct d.sha256 from Document d where d.sha256 in :contents", String.class)
                .setParameter("contents", contents)
                .getResultList()
                .forEach(unneeded::remove);
        return unneeded;
    }

    List<Document> about(Reference thing) {
        return list("about.id = ?1 order by id.value", thing.id());
    }
}
