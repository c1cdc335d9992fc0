@NullMarked
package org.concordat.desk.demo;

import org.jspecify.annotations.NullMarked;
