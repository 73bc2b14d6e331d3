package org.winnow.site;

import org.winnow.article.Role;
import org.winnow.site.StudiedPage.Piece;

/**
 * What lies in the elements that a key points at, in words, over all pages. Grows as it is told.
 */
final class Share {

    private final double[] content;
    private final double[] chaff;
    private final RoleTally roles = new RoleTally();

    Share(int pages) {
        content = new double[pages];
        chaff = new double[pages];
    }

    void add(int page, Piece piece) {
        (piece.isContent() ? content : chaff)[page] += piece.words();
        roles.add(piece.role(), piece.words());
    }

    /** Words of story on one page. */
    double content(int page) {
        return content[page];
    }

    /** Other words on one page. */
    double chaff(int page) {
        return chaff[page];
    }

    double content() {
        return total(content);
    }

    double chaff() {
        return total(chaff);
    }

    /** On how many pages so many words of story lie in it. */
    int contentPages(double least) {
        return pages(content, least);
    }

    /** On how many pages so many other words lie in it. */
    int chaffPages(double least) {
        return pages(chaff, least);
    }

    /** The role that most of its chaff plays. */
    Role chaffRole() {
        return roles.chaff();
    }

    private static double total(double[] pages) {
        double total = 0;
        for (double page : pages) {
            total += page;
        }
        return total;
    }

    private static int pages(double[] pages, double least) {
        int count = 0;
        for (double page : pages) {
            count += page >= least && page > 0 ? 1 : 0;
        }
        return count;
    }
}
