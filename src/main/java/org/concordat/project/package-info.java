/** The pipeline of projects: what an authority wants, how it wants to engage, and the gates on the way to a tender. */
@NullMarked
package org.concordat.project;

import org.jspecify.annotations.NullMarked;
