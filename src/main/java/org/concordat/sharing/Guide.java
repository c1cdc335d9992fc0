package org.concordat.sharing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What people read about a mechanism.
 *
 * @param example inputs that show what it does
 * @param chart null where no quantity would say more in a picture
 */
record Guide(
        String title,
        String explanation,
        ObjectNode example,
        @Nullable GuideChart chart) {
    Guide {
        if (title.isBlank() || explanation.isBlank()) {
            throw new IllegalArgumentException("A guide has a title and an explanation");
        }
    }
}
