/** The tender's process on the real engine. */
@NullMarked
package org.concordat.procurement.tender.process;

import org.jspecify.annotations.NullMarked;
