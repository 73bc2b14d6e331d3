package org.winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.article.Span;
import org.winnow.format.Format;
import org.winnow.format.FormatPromises;
import org.winnow.site.SiteRules;

/**
 * What the library promises of every page, asked of one. Each method gives what is wrong in a
 * sentence, and an empty string if nothing is.
 */
public final class Promises {

    /** Elements whose text no browser shows as text. */
    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "head",
                    "title",
                    "svg",
                    "math",
                    "select",
                    "datalist",
                    "textarea",
                    "object",
                    "canvas",
                    "audio",
                    "video",
                    "iframe",
                    "map",
                    "frameset",
                    "noframes",
                    "noembed",
                    "progress",
                    "meter");

    /** Without rules: a rule that was found by a phrase of the chaff is not found without it. */
    private static final Winnow UNRULED = Winnow.builder().rules(SiteRules.NONE).build();

    /** What a script is to move into another place. */
    private static final String LATE_PART = "<div hidden id=\"S:";

    private final Winnow winnow;
    private final Page page;
    private final Article article;

    private Promises(Winnow winnow, Page page) {
        this.winnow = winnow;
        this.page = page;
        this.article = winnow.extract(page);
    }

    /** Extracts the article of a page, and asks about it. */
    public static Promises of(Winnow winnow, Page page) {
        return new Promises(winnow, page);
    }

    /** What the page is made of: some promises are made of markup or of text alone. */
    public Page.Kind kind() {
        return page.kind();
    }

    /** Of a text, the spans of the blocks and the white space between them make up the input. */
    public String tiling() {
        String source = page.source();
        int end = 0;
        for (Block block : article.blocks()) {
            Span span = block.span();
            if (span.start() < end) {
                return "overlap at " + span.start();
            }
            if (!visible(source.substring(end, span.start())).isEmpty()) {
                return "left out: " + source.substring(end, span.start());
            }
            if (!visible(source.substring(span.start(), span.end()))
                    .equals(visible(block.text()))) {
                return "span and text differ: " + block;
            }
            end = span.end();
        }
        return visible(source.substring(end)).isEmpty() ? "" : "left out: " + source.substring(end);
    }

    /** Each character of markup that a browser shows is in one block, in the document's order. */
    public String completeness() {
        StringBuilder blocks = new StringBuilder();
        article.blocks().forEach(block -> blocks.append(block.text()));
        String expected = visible(domText(page.source()));
        String found = visible(blocks);
        if (page.source().contains(LATE_PART)) {
            return lacking(expected, found);
        }
        // An article that stood in data alone comes before or after the text of the DOM.
        return found.equals(expected)
                        || found.length() > expected.length()
                                && (found.startsWith(expected) || found.endsWith(expected))
                ? ""
                : "differs at " + difference(expected, found);
    }

    /** A streamed page's text is in another order than its markup: of it only the letters count. */
    private static String lacking(String expected, String found) {
        int[] counts = new int[Character.MAX_VALUE + 1];
        found.chars().forEach(letter -> counts[letter]++);
        expected.chars().forEach(letter -> counts[letter]--);
        boolean none = Arrays.stream(counts).allMatch(count -> count >= 0);
        return none ? "" : "lacks letters of the page";
    }

    /** Every span lies in the input. */
    public String range() {
        for (Block block : article.blocks()) {
            if (block.span().end() > page.source().length()) {
                return "outside of the input: " + block;
            }
        }
        return "";
    }

    /** What a block's span shows is the block's text, if the page's markup is well made. */
    public String places() {
        List<Block> misplaced =
                article.blocks().stream().filter(block -> !isShown(block, page.source())).toList();
        return misplaced.isEmpty() ? "" : misplaced.size() + " misplaced: " + misplaced.get(0);
    }

    /** The article's text is that of its blocks, and none of them is empty. */
    public String provenance() {
        StringBuilder kept = new StringBuilder();
        for (Block block : article.content()) {
            if (block.text().isBlank()) {
                return "an empty block";
            }
            kept.append(block.text());
        }
        return visible(kept).equals(visible(article.text()))
                ? ""
                : "text() is not that of its blocks";
    }

    /** Cleaning cleaned text changes nothing, as long as no site rule takes part. */
    public String idempotence() {
        String once = UNRULED.extract(page).text();
        String twice = UNRULED.extract(Page.text(once)).text();
        return once.equals(twice) ? "" : "differs at " + difference(once, twice);
    }

    /** Keeping more roles adds the blocks of those roles, and changes no other. */
    public String keeping() {
        Set<Role> wanted = EnumSet.of(Role.CONTENT, Role.CAPTION, Role.BYLINE);
        Article more = article.keeping(Role.CAPTION, Role.BYLINE);
        List<Block> expected =
                article.blocks().stream().filter(block -> wanted.contains(block.role())).toList();
        boolean same =
                more.content().equals(expected)
                        && more.blocks().equals(article.blocks())
                        && more.metadata().equals(article.metadata());
        return same ? "" : "keeping() changed other blocks";
    }

    /** The same page gives the same article. */
    public String repetition() {
        Article second = winnow.extract(page);
        boolean same =
                article.blocks().equals(second.blocks())
                        && article.metadata().equals(second.metadata())
                        && article.notes().equals(second.notes());
        return same ? "" : "two calls, two articles";
    }

    /**
     * What is written is safe to embed, valid and complete, with all the chaff in it, too.
     *
     * @throws AssertionError if it is not
     */
    public String rendering() {
        FormatPromises.check(article);
        FormatPromises.check(article.keeping(Role.values()));
        String json = Format.JSON.render(article);
        Map<String, Object> fields = Json.object(json);
        assertEquals(FormatPromises.encodable(article.text()), fields.get("text"));
        return json.contains("\n") ? "more than one line of JSON" : "";
    }

    private static String domText(String markup) {
        StringBuilder text = new StringBuilder();
        Document document = Jsoup.parse(markup);
        document.body()
                .filter(
                        (NodeFilter)
                                (node, depth) -> {
                                    if (node instanceof TextNode words
                                            && !(node instanceof CDataNode)) {
                                        text.append(words.getWholeText());
                                    }
                                    return isUnseen(node)
                                            ? NodeFilter.FilterResult.SKIP_ENTIRELY
                                            : NodeFilter.FilterResult.CONTINUE;
                                });
        return text.toString();
    }

    /** A template that declares a shadow root is shown. */
    private static boolean isUnseen(Node node) {
        return node instanceof Element element
                && UNSEEN.contains(element.normalName())
                && !element.hasAttr("shadowrootmode");
    }

    private static boolean isShown(Block block, String source) {
        String markup = source.substring(block.span().start(), block.span().end());
        return visible(domText(markup)).equals(visible(block.text()));
    }

    /** What can be seen of a text: neither white space nor controls nor joiners. */
    public static String visible(CharSequence text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            if (!Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && type != Character.CONTROL
                    && type != Character.FORMAT) {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    /** Where two texts part, and what stands there. */
    public static String difference(String expected, String found) {
        int at = 0;
        while (at < Math.min(expected.length(), found.length())
                && expected.charAt(at) == found.charAt(at)) {
            at++;
        }
        return at + ": expected " + around(expected, at) + ", found " + around(found, at);
    }

    private static String around(String text, int at) {
        return "\"" + text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 40)) + "\"";
    }
}
