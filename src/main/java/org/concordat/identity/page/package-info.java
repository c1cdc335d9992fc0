/** Sign-in and out, the organisation one acts for, the frame's facts about the person. */
@NullMarked
package org.concordat.identity.page;

import org.jspecify.annotations.NullMarked;
