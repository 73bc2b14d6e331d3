package org.winnow.metadata;

import java.util.List;
import org.winnow.article.Metadata;

/**
 * A value as a source holds it, not yet cleaned.
 *
 * @param field what it speaks of
 * @param values one, or several of authors and tags
 * @param origin the family of its source
 * @param source where exactly it stood: {@code og:title}
 */
record Finding(Metadata.Field field, List<String> values, Origin origin, String source) {}
