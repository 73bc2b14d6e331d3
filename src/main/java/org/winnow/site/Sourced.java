package org.winnow.site;

import org.winnow.article.Evidence;

/**
 * A compiled value and the directive that it is the value of.
 *
 * @param <T> what it was compiled to
 */
record Sourced<T>(T value, Directive directive) {

    /** That this directive decided something. */
    Evidence evidence() {
        return new Evidence(directive.place().toString(), directive.quoted(), 1);
    }

    Directive.Place place() {
        return directive.place();
    }
}
