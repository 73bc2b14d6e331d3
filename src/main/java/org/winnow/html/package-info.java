/**
 * From markup to an article: a walk over the DOM makes blocks with features, the judgement gives
 * each its role.
 */
@NullMarked
package org.winnow.html;

import org.jspecify.annotations.NullMarked;
