/** What an authority is exposed to by what it has signed: read from the books, converted at dated rates, nothing kept. */
@NullMarked
package org.concordat.desk.exposure;

import org.jspecify.annotations.NullMarked;
