package org.winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.junit.jupiter.api.Test;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.article.Span;
import org.winnow.site.SiteRules;

/** What the library promises of every page, proved on many. */
class PromisesTest {

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

    /** What {@link #cleaningCleanedTextChangesNothing} is called among the known faults. */
    static final String CLEANED = "cleaning-cleaned-text";

    private static final Winnow WINNOW = Winnow.create();

    /** Without rules: a rule that was found by a phrase of the chaff is not found without it. */
    private static final Winnow UNRULED = Winnow.builder().rules(SiteRules.NONE).build();

    @Test
    void spansOfATextTileIt() {
        checkAll(Samples::text, PromisesTest::tiling);
    }

    @Test
    void everyVisibleCharacterOfMarkupIsInOneBlockInOrder() {
        checkAll(Samples::html, PromisesTest::completeness);
    }

    @Test
    void spansOfMarkupShowTheTextOfTheirBlocks() {
        checkAll(Samples::html, PromisesTest::places);
    }

    @Test
    void theArticlesTextIsTheInputsText() {
        checkAll(Samples::html, PromisesTest::provenance);
        checkAll(Samples::text, PromisesTest::provenance);
    }

    @Test
    void cleaningCleanedTextChangesNothing() {
        KnownFaults.judge(CLEANED, fault(() -> checkAll(Samples::text, PromisesTest::idempotence)));
    }

    @Test
    void keepingMoreRolesAddsTheirBlocksAndNoOthers() {
        checkAll(Samples::html, PromisesTest::keeping);
        checkAll(Samples::text, PromisesTest::keeping);
    }

    @Test
    void theInputIsNotChangedAndTheSameInputGivesTheSameArticle() {
        checkAll(Samples::text, PromisesTest::repetition);
        checkAll(Samples::html, PromisesTest::repetition);
    }

    private static Optional<AssertionError> fault(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (AssertionError fault) {
            return Optional.of(fault);
        }
    }

    /** Runs a check over many pages; a check gives what is wrong with one, or nothing. */
    private static void checkAll(
            Consumer<Consumer<Samples.Sample>> samples, Function<Page, String> check) {
        List<String> broken = new ArrayList<>();
        samples.accept(
                sample -> {
                    String trouble = check.apply(sample.page());
                    if (!trouble.isEmpty()) {
                        broken.add(sample.name() + ": " + trouble);
                    }
                });
        assertEquals(List.of(), broken);
    }

    private static String tiling(Page page) {
        String source = page.source();
        int end = 0;
        for (Block block : WINNOW.extract(page).blocks()) {
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

    private static String completeness(Page page) {
        StringBuilder blocks = new StringBuilder();
        WINNOW.extract(page).blocks().forEach(block -> blocks.append(block.text()));
        String expected = visible(domText(page.source()));
        String found = visible(blocks);
        // An article that stood in data alone comes before or after the text of the DOM.
        return found.equals(expected)
                        || found.length() > expected.length()
                                && (found.startsWith(expected) || found.endsWith(expected))
                ? ""
                : "differs at " + difference(expected, found);
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

    private static boolean isUnseen(Node node) {
        return node instanceof Element element && UNSEEN.contains(element.normalName());
    }

    private static String places(Page page) {
        List<Block> misplaced =
                WINNOW.extract(page).blocks().stream()
                        .filter(block -> !isShown(block, page.source()))
                        .toList();
        return misplaced.isEmpty() ? "" : misplaced.size() + " misplaced: " + misplaced.get(0);
    }

    private static boolean isShown(Block block, String source) {
        String markup = source.substring(block.span().start(), block.span().end());
        return visible(domText(markup)).equals(visible(block.text()));
    }

    private static String provenance(Page page) {
        Article article = WINNOW.extract(page);
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

    private static String idempotence(Page page) {
        String once = UNRULED.extract(page).text();
        String twice = UNRULED.extract(Page.text(once)).text();
        return once.equals(twice) ? "" : "differs at " + difference(once, twice);
    }

    private static String keeping(Page page) {
        Article article = WINNOW.extract(page);
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

    private static String repetition(Page page) {
        Article first = WINNOW.extract(page);
        Article second = Winnow.create().extract(page);
        boolean same =
                first.blocks().equals(second.blocks())
                        && first.metadata().equals(second.metadata())
                        && first.notes().equals(second.notes());
        return same ? "" : "two calls, two articles";
    }

    /** What can be seen of a text: neither white space nor controls nor joiners. */
    private static String visible(CharSequence text) {
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

    private static String difference(String expected, String found) {
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
