package org.winnow.site;

import org.jsoup.nodes.Document;

/**
 * Code for the site that data cannot describe: changes the markup before it is parsed, or the
 * parsed page before it is judged. The page is the library's own copy, so an edit may do as it
 * likes with it; the caller's input never changes.
 *
 * <pre>{@code
 * PageEdit unfold = new PageEdit() {
 *     public void document(Document page) {
 *         page.select("template.story").unwrap();
 *     }
 * };
 * SiteRule rule = SiteRule.builder("example.com").body("div.story").edit(unfold).build();
 * }</pre>
 *
 * <p>Edits run after what the rule's directives change, in the order in which they were added. One
 * that throws makes the extraction throw. It must be safe to use from several threads.
 */
public interface PageEdit {

    /** The markup to parse instead; as it is unless overridden. */
    default String markup(String markup) {
        return markup;
    }

    /** Changes the parsed page; does nothing unless overridden. */
    default void document(Document document) {}
}
