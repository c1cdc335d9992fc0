/**
 * Organisations, members and roles, participation, delegation, code lists; turns a token into an actor. Uses audit and
 * platform.
 */
@NullMarked
package org.concordat.identity;

import org.jspecify.annotations.NullMarked;
