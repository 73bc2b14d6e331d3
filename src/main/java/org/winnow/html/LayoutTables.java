package org.winnow.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells the tables that lay a page out from those that hold data, as screen readers do: such a
 * table has a role that says so, another table in it, a single column without a heading, or a cell
 * as long as a section.
 */
final class LayoutTables {

    /** Characters of which a cell of data has fewer: about a hundred words. */
    private static final int LONGEST_CELL = 600;

    private boolean headed;
    private int cellsInRow;
    private int columns;
    private int cell;
    private int longest;

    private LayoutTables() {}

    /** Whether a table element lays out what is in it. */
    static boolean isLayout(Element table) {
        String role = table.attributesSize() > 0 ? table.attributes().get("role") : "";
        if (role.equals("presentation") || role.equals("none")) {
            return true;
        }
        LayoutTables scan = new LayoutTables();
        Node node = table;
        while ((node = Segmenter.after(node, table)) != null) {
            if (node instanceof TextNode text) {
                scan.read(text.getWholeText());
            } else if (node instanceof Element tag && scan.enter(tag.normalName())) {
                return true;
            }
        }
        return !scan.headed && (scan.columns <= 1 || scan.longest > LONGEST_CELL);
    }

    /** Reads the beginning of an element; true if it is another table. */
    private boolean enter(String name) {
        switch (name) {
            case "table" -> {
                return true;
            }
            case "tr" -> cellsInRow = 0;
            case "td" -> {
                columns = Math.max(columns, ++cellsInRow);
                cell = 0;
            }
            case "th", "caption" -> headed = true;
            default -> {}
        }
        return false;
    }

    private void read(String text) {
        cell += text.length();
        longest = Math.max(longest, cell);
    }
}
