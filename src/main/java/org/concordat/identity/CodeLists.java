package org.concordat.identity;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.NotFound;
import org.concordat.platform.Repository;

@ApplicationScoped
class CodeLists implements Repository<CodeList, UUID> {
    @Override
    public String kind() {
        return "code list";
    }

    List<CodeList> byName() {
        return listAll(Sort.by("name"));
    }

    CodeList named(String name) {
        return find("name", name).firstResultOptional().orElseThrow(() -> NotFound.missing(kind()));
    }
}
