/**
 * The values that everything else speaks in: a {@link org.winnow.article.Page} goes in, an {@link
 * org.winnow.article.Article} made of {@link org.winnow.article.Block}s comes out, and each block
 * plays one {@link org.winnow.article.Role} for a reason that its {@link
 * org.winnow.article.Evidence} tells.
 *
 * <p>All types here are immutable and safe to share between threads.
 */
@NullMarked
package org.winnow.article;

import org.jspecify.annotations.NullMarked;
