package org.concordat.identity.page;

import java.util.Set;
import org.concordat.platform.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A thing whose history is told, and what its reader may know of it: {@code facts} are those that he sees, null for all;
 * vendors stay hidden unless the thing is between them and its readers.
 */
public record HistoryOf(
        Reference thing,
        Place place,
        boolean vendorsNamed,
        @Nullable Set<String> facts) {
    /** Where the thing stands among the pages, and what it is called there; without a number it has no page of its own. */
    public record Place(
            String list, String listTitle, @Nullable String number, String title) {}

    public static HistoryOf thing(Reference thing, Place place) {
        return new HistoryOf(thing, place, false, null);
    }

    public HistoryOf namingVendors() {
        return new HistoryOf(thing, place, true, facts);
    }

    /** For a reader who may know that these happened and nothing else. */
    public HistoryOf only(Set<String> known) {
        return new HistoryOf(thing, place, vendorsNamed, known);
    }

    public String href() {
        return "/" + thing.kind() + "s/" + thing.id();
    }
}
