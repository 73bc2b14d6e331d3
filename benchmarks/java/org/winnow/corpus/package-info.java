/**
 * The gold: pages and texts whose right answer is known, how they are split, and how output is
 * scored.
 */
package org.winnow.corpus;
