/**
 * The shared judgement: what can be said of a run of text, the trained model, and the decision
 * which role each block plays. It knows neither DOM nor files.
 */
@NullMarked
package org.winnow.label;

import org.jspecify.annotations.NullMarked;
