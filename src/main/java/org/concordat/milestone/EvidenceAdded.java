package org.concordat.milestone;

import java.util.Map;
import org.concordat.document.DocumentId;
import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** The vendor handed in a file for a criterion. */
public record EvidenceAdded(MilestoneId milestone, String criterion, EvidenceType type, DocumentId document, Actor by)
        implements Fact {
    @Override
    public Reference about() {
        return milestone.reference();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("criterion", criterion, "type", type.name(), "document", document.toString());
    }
}
