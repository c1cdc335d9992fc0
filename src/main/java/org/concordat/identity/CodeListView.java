package org.concordat.identity;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.Reference;
import org.concordat.platform.Versioned;
import org.jspecify.annotations.Nullable;

/** A code list as everybody reads it, by code. */
public record CodeListView(UUID id, int version, String name, List<CodeView> entries) implements Versioned {
    /** What the audit record calls a list. */
    public static final String KIND = "code-list";

    static Reference reference(UUID id) {
        return new Reference(KIND, id);
    }

    public Reference reference() {
        return reference(id);
    }

    /** Those in force by what people call them, for choosing one. */
    public List<CodeView> choices() {
        return entries.stream()
                .filter(CodeView::inForce)
                .sorted(Comparator.comparing(CodeView::label))
                .toList();
    }

    public boolean offers(String code) {
        return entries.stream()
                .anyMatch(entry -> entry.inForce() && entry.code().equals(code));
    }

    /** What people call the code, withdrawn or not; null where the list never had it. */
    public @Nullable String label(String code) {
        return entries.stream()
                .filter(entry -> entry.code().equals(code))
                .map(CodeView::label)
                .findFirst()
                .orElse(null);
    }
}
