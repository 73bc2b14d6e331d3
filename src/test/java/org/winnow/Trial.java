package org.winnow;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.winnow.article.Article;
import org.winnow.article.Block;
import org.winnow.article.Evidence;
import org.winnow.article.Limits;
import org.winnow.article.Metadata;
import org.winnow.article.Page;
import org.winnow.article.Role;
import org.winnow.article.Shape;
import org.winnow.article.Span;
import org.winnow.format.Format;
import org.winnow.format.FormatPromises;
import org.winnow.site.RuleSyntaxException;
import org.winnow.site.SiteRule;
import org.winnow.site.SiteRules;

/** Ways into the library for bytes that nobody means well with, with its promises as judges. */
public enum Trial {
    /**
     * Markup as it came over the wire; a first byte below 9 says which charset the header named.
     */
    HTML_BYTES(Trial::htmlBytes),

    /** Markup that was decoded. */
    HTML_TEXT(input -> page(Page.html(text(input), "https://gull.example/2026/05/rain"))),

    /** Plain text. */
    TEXT(input -> page(Page.text(text(input)))),

    /** What stands in the JSON-LD of a page. */
    JSON_LD(Trial::jsonLd),

    /** A rule file, applied to a page of markup and to a text. */
    RULES(Trial::rules),

    /** An article: passages apart by form feeds, of which the first three chars say the shape. */
    FORMATS(Trial::formats);

    private static final String[] CONTENT_TYPES = {
        "",
        "text/html; charset=utf-8",
        "text/html; charset=windows-1251",
        "text/html; charset=utf-16le",
        "text/html; charset=shift_jis",
        "text/html; charset=iso-2022-jp",
        "text/html; charset=gb18030",
        "text/html; charset=none-such",
        "charset"
    };

    private static final String HEAD = "<title>Rain</title><script type='application/ld+json'>";

    private static final String BODY =
            """
            </script><h1 class="head">Harbour closed after rain</h1><p class="by">By Ann Writer</p>
            <time>1 May 2026</time><div class="story" id="s"><p>The harbour of Oakham was closed on
            Tuesday after two days of rain, the town said, and ships wait outside.</p>
            <aside class="box">Sign up for our newsletter</aside><p>Nobody was hurt, the town said,
            and the water is to fall by a metre until Friday.<br><br>Trains run again.</p></div>
            <ul class="more"><li><a href="/a">Other stories</a><li><a href="/b">More rain</a></ul>
            """;

    private static final String SCRAPED =
            "Harbour closed after rain\nBy Ann Writer\n1 May 2026\n\nThe harbour of Oakham was closed"
                    + " on Tuesday after two days of rain, the town said.\n\nSign up for our"
                    + " newsletter\n\nNobody was hurt, and the water is to fall.\n\nOther stories\n";

    private static final String ADDRESS = "https://www.gull.example/2026/05/rain";

    private static final Winnow WINNOW = Winnow.create();

    private final Consumer<byte[]> door;

    Trial(Consumer<byte[]> door) {
        this.door = door;
    }

    /** The folder of its kept inputs and seeds. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Runs one input.
     *
     * @throws AssertionError if a promise is broken; whatever else is thrown broke one, too
     */
    public void run(byte[] input) {
        door.accept(input);
    }

    private static void htmlBytes(byte[] input) {
        boolean typed = input.length > 0 && input[0] >= 0 && input[0] < CONTENT_TYPES.length;
        page(Page.html(input, typed ? CONTENT_TYPES[input[0]] : null, null));
    }

    private static void jsonLd(byte[] input) {
        page(Page.html(HEAD + text(input) + BODY));
    }

    private static void page(Page page) {
        check(Promises.of(WINNOW, page));
    }

    /**
     * Asks for all promises about a page, those of its kind included.
     *
     * @throws AssertionError if one is broken
     */
    public static void check(Promises promises) {
        switch (promises.kind()) {
            case HTML -> hold(promises.completeness());
            case TEXT -> hold(promises.tiling());
        }
        hold(promises.range());
        hold(promises.provenance());
        hold(promises.keeping());
        hold(promises.repetition());
        hold(promises.rendering());
        if (promises.kind() == Page.Kind.TEXT) {
            hold(promises.idempotence());
        }
    }

    private static void rules(byte[] input) {
        SiteRule rule;
        try {
            rule = SiteRule.parse("gull.example.txt", text(input));
        } catch (RuleSyntaxException told) {
            hold(told.problems().isEmpty() ? "an error without a problem" : "");
            return;
        }
        Winnow ruled =
                Winnow.builder()
                        .rules(SiteRules.of(rule))
                        .limits(Limits.DEFAULT.withRuleWork(100_000))
                        .build();
        ruled(Promises.of(ruled, Page.html(HEAD + "{}" + BODY, ADDRESS)));
        Promises scraped = Promises.of(ruled, Page.text(SCRAPED, ADDRESS));
        hold(scraped.tiling());
        ruled(scraped);
    }

    private static void ruled(Promises promises) {
        hold(promises.range());
        hold(promises.provenance());
        hold(promises.keeping());
        hold(promises.repetition());
        hold(promises.rendering());
    }

    private static void formats(byte[] input) {
        String[] passages = text(input).split("\f", -1);
        Metadata metadata =
                passages[0].isBlank()
                        ? Metadata.EMPTY
                        : Metadata.builder()
                                .add(Metadata.Field.TITLE, passages[0], "test")
                                .add(Metadata.Field.AUTHORS, passages[0], "test")
                                .build();
        List<Block> blocks = new ArrayList<>();
        for (int n = 1; n < passages.length; n++) {
            if (passages[n].length() > 3) {
                blocks.add(block(passages[n]));
            }
        }
        Article article = Article.of(metadata, blocks);
        FormatPromises.check(article);
        FormatPromises.check(article.keeping(Role.values()));
        hold(Format.TEXT.render(article).equals(article.text()) ? "" : "another text");
        Json.object(Format.JSON.render(article));
    }

    private static Block block(String passage) {
        Shape[] shapes = Shape.values();
        Role[] roles = Role.values();
        int kind = passage.charAt(0);
        String text = passage.substring(3);
        return new Block(
                text,
                kind < 'a' ? Role.CONTENT : roles[kind % roles.length],
                shapes[kind % shapes.length],
                passage.charAt(1) - '0',
                passage.charAt(2) % 3,
                new Span(0, text.length()),
                Evidence.heuristic("test", 0.5));
    }

    /** Bytes as UTF-8; what is none becomes a lone surrogate, which a String may hold. */
    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
    }

    private static void hold(String fault) {
        if (!fault.isEmpty()) {
            throw new AssertionError(fault);
        }
    }
}
