/** The entry point of the library. */
@NullMarked
package org.winnow;

import org.jspecify.annotations.NullMarked;
