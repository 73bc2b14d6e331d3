/**
 * From scraped plain text to an article: lines become blocks with features, the judgement gives
 * each its role.
 */
@NullMarked
package org.winnow.text;

import org.jspecify.annotations.NullMarked;
