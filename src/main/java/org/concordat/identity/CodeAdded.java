package org.concordat.identity;

import java.util.Map;
import java.util.UUID;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A code was entered in a list and can be chosen. */
public record CodeAdded(UUID id, String list, String code, Actor by) implements Fact {
    @Override
    public Reference about() {
        return CodeListView.reference(id);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("list", list, "code", code);
    }
}
