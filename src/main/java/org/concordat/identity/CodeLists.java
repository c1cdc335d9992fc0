package org.concordat.identity;

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

    /** By name, counted by the database. */
    List<CodeListRow> rows() {
        return find("""
                        select list.name, count(case when entry.status = 'IN_FORCE' then 1 end),
                          count(case when entry.status = 'WITHDRAWN' then 1 end)
                        from CodeList list left join list.entries entry
                        group by list.name order by list.name""").project(CodeListRow.class).list();
    }

    CodeList named(String name) {
        return find("name", name).firstResultOptional().orElseThrow(() -> NotFound.missing(kind()));
    }
}
