/**
 * What is known of single sites: rule files, how they are read, and what a rule says about a page.
 */
@NullMarked
package org.winnow.site;

import org.jspecify.annotations.NullMarked;
