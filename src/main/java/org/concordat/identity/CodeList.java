package org.concordat.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.NotFound;
import org.concordat.platform.Versioned;

/**
 * The codes that a field of the business may hold. The whole installation shares a list, unlike a calendar, which is each
 * organisation's own: what a code stands on, such as a vendor's register entry, is read and relied on by every authority.
 * Administrators of public authorities change its entries; the list itself comes by migration, with the rule that reads it.
 */
@Entity
public class CodeList implements Versioned {
    @Id
    private UUID id;

    @jakarta.persistence.Version
    private int version;

    private String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "code_list_entry", joinColumns = @JoinColumn(name = "code_list_id"))
    @MapKeyColumn(name = "code")
    private Map<String, CodeEntry> entries = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected CodeList() {}

    /** Capitals make no other code: people would take the two for one. */
    void add(String code, String label) {
        if (entries.keySet().stream().anyMatch(code::equalsIgnoreCase)) {
            throw new CodeAlreadyListed(code);
        }
        entries.put(code, new CodeEntry(label, CodeStatus.IN_FORCE));
    }

    void withdraw(String code) {
        move(code, CodeStatus.WITHDRAWN);
    }

    void restore(String code) {
        move(code, CodeStatus.IN_FORCE);
    }

    private void move(String code, CodeStatus target) {
        var entry = entries.get(code);
        if (entry == null) {
            throw NotFound.missing("code");
        }
        entries.put(code, entry.movedTo(target));
    }

    UUID id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    CodeListView view() {
        return new CodeListView(
                id,
                version,
                name,
                entries.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new CodeView(
                                entry.getKey(),
                                entry.getValue().label(),
                                entry.getValue().status()))
                        .toList());
    }
}
