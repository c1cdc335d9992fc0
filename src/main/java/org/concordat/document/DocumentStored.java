package org.concordat.document;

import java.util.Map;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** A file was handed in about a thing; the record keeps its hash, not its name. */
public record DocumentStored(DocumentId document, Reference about, String sha256, long size, Actor by) implements Fact {
    @Override
    public Map<String, String> details() {
        return Map.of("document", document.toString(), "sha256", sha256, "size", Long.toString(size));
    }
}
