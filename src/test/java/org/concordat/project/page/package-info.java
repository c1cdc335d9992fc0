/** Tests of the pages of projects. */
@NullMarked
package org.concordat.project.page;

import org.jspecify.annotations.NullMarked;
