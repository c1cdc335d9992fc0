package org.concordat.identity;

import java.util.Map;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A code can no longer be chosen; the rows that have it keep it. */
public record CodeWithdrawn(UUID id, String list, String code, Actor by) implements Fact {
    @Override
    public Reference about() {
        return CodeListView.reference(id);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("list", list, "code", code);
    }
}
