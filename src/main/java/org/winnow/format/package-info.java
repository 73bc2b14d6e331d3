/** How an article is written out: text, Markdown, HTML and JSON. */
@NullMarked
package org.winnow.format;

import org.jspecify.annotations.NullMarked;
