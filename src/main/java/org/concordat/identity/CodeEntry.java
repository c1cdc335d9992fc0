package org.concordat.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.concordat.platform.IllegalMove;

/** What a code is called and whether it can be chosen. */
@Embeddable
record CodeEntry(String label, @Enumerated(EnumType.STRING) CodeStatus status) {
    CodeEntry movedTo(CodeStatus target) {
        if (!status.next().contains(target)) {
            throw new IllegalMove(status, target);
        }
        return new CodeEntry(label, target);
    }
}
