/** What the web server answers to uploads. */
@NullMarked
package org.concordat.document.api;

import org.jspecify.annotations.NullMarked;
