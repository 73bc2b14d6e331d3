package org.winnow.html;

import org.winnow.article.Metadata;
import org.winnow.label.Sheet;

/**
 * A page as the judgement reads it.
 *
 * @param outline its rows and elements
 * @param prose where its prose stands
 * @param title where its headline stands
 * @param names what its classes and ids say
 * @param sheet all that is known of its rows
 */
record Reading(Outline outline, Prose prose, TitleFeatures title, Names names, Sheet sheet) {

    /** What a page says of itself beside its body. */
    record Head(Metadata declared, String title) {}

    static Reading of(Outline outline, Head head, Vocabulary vocabulary) {
        Prose prose = new Prose(outline);
        TitleFeatures title = new TitleFeatures(outline, prose, head.declared(), head.title());
        Columns columns = new Columns(outline.size());
        new RowFeatures(outline, prose).fill(columns);
        new ElementFeatures(outline, prose).fill(columns);
        new GroupFeatures(outline, prose).fill(columns, title.row());
        title.fill(columns);
        Names names = new Names(outline.elements());
        new RoleNames(outline.elements()).fill(columns, outline.rows().inner);
        new ClassFeatures(outline, vocabulary).fill(columns);
        PhraseFeatures phrases = new PhraseFeatures(outline, columns);
        Sheet sheet = columns.sheet(outline.rows().texts());
        phrases.fill(sheet);
        return new Reading(outline, prose, title, names, sheet);
    }
}
