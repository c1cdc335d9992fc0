/** What operators see and need: required settings, health, numbers, and ids in the logs. Knows no business word. */
@NullMarked
package org.concordat.platform.running;

import org.jspecify.annotations.NullMarked;
