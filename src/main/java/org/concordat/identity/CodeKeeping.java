package org.concordat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.RoleMissing;
import org.concordat.platform.Version;
import org.jspecify.annotations.Nullable;

/** Keeps the code lists: everybody who has signed in reads them, administrators of public authorities change them. */
@ApplicationScoped
@Transactional
public class CodeKeeping {
    private final CodeLists lists;
    private final Members members;
    private final Event<Fact> facts;

    CodeKeeping(CodeLists lists, Members members, Event<Fact> facts) {
        this.lists = lists;
        this.members = members;
        this.facts = facts;
    }

    public List<CodeListRow> lists() {
        return lists.rows();
    }

    public CodeListView find(String name) {
        return lists.named(name).view();
    }

    /** The audit record knows a list by its id. */
    public CodeListView find(UUID id) {
        return lists.require(id).view();
    }

    public CodeListView add(String name, @Nullable Version seen, @Valid NewCode form, Actor by) {
        var list = requireKept(name, seen, by);
        list.add(form.code(), form.label().strip());
        facts.fire(new CodeAdded(list.id(), name, form.code(), by));
        return changed(list);
    }

    public CodeListView withdraw(String name, @Nullable Version seen, String code, Actor by) {
        var list = requireKept(name, seen, by);
        list.withdraw(code);
        facts.fire(new CodeWithdrawn(list.id(), name, code, by));
        return changed(list);
    }

    public CodeListView restore(String name, @Nullable Version seen, String code, Actor by) {
        var list = requireKept(name, seen, by);
        list.restore(code);
        facts.fire(new CodeRestored(list.id(), name, code, by));
        return changed(list);
    }

    public boolean mayChange(Actor actor) {
        return members.isAuthorityAdministrator(actor);
    }

    private CodeList requireKept(String name, @Nullable Version seen, Actor by) {
        if (!mayChange(by)) {
            throw new RoleMissing("Only administrators of a public authority change code lists.");
        }
        var list = lists.named(name);
        Version.check(seen, list);
        return list;
    }

    private CodeListView changed(CodeList list) {
        lists.flush();
        return list.view();
    }
}
