/** The start page: the worklist for who is signed in, the way in for who is not. */
@NullMarked
package org.concordat.desk.page;

import org.jspecify.annotations.NullMarked;
