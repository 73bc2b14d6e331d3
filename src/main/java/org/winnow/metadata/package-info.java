/** Title, authors, dates and the rest: one class a source, and how the sources are ranked. */
@NullMarked
package org.winnow.metadata;

import org.jspecify.annotations.NullMarked;
