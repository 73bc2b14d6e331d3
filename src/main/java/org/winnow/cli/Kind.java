package org.winnow.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.winnow.article.Page;

/** What an input holds. */
enum Kind {
    /** Not known yet: its name or its content will tell. */
    AUTO,
    HTML,
    TEXT,
    /** One record. */
    JSON,
    /** A record a line. */
    JSONL;

    /** As far as content is searched for markup, in chars. */
    static final int PROBE = 2_000;

    private static final String[] MARKUP = {
        "<!doctype",
        "<html",
        "<head",
        "<body",
        "<div",
        "<p>",
        "<p ",
        "<article",
        "<meta",
        "<span",
        "<br",
        "<h1",
        "<table",
        "<a href",
        "<!--",
        "<?xml"
    };

    /**
     * Files that are taken for pages by mistake, by their first bytes: MIME Sniffing, section 6.
     */
    private static final Map<String, String> FOREIGN =
            Map.of(
                    "%PDF-", "a PDF file",
                    "PK\u0003\u0004", "a zip archive",
                    "\u0089PNG", "a PNG image",
                    "\u00FF\u00D8\u00FF", "a JPEG image",
                    "GIF8", "a GIF image");

    /** The root elements of RSS 2, Atom and RSS 1. */
    private static final List<String> FEEDS = List.of("<rss", "<feed", "<rdf:rdf");

    private static final String UNDECODED_MARK = "\u00EF\u00BB\u00BF";

    /** One byte in so many that no text has: in random data one in ten is such, in text none. */
    private static final int BINARY_SHARE = 20;

    /** Fewer such bytes are somebody's mistake in a page. */
    private static final int LEAST_BINARY = 16;

    /** What bytes are that are surely no page; empty if they may be one. */
    static Optional<String> foreign(byte[] bytes) {
        Optional<String> known = known(bytes).or(() -> container(bytes));
        return known.isEmpty() && isBinary(bytes) ? Optional.of("binary data") : known;
    }

    /** What holds pages and is none: of several stories one would be taken for the page's. */
    private static Optional<String> container(byte[] bytes) {
        int probe = Math.min(bytes.length, PROBE);
        String start = start(new String(bytes, 0, probe, StandardCharsets.ISO_8859_1));
        if (start.contains("mime-version:") && start.contains("\ncontent-type: multipart/")) {
            return Optional.of("an e-mail or a web archive (MHTML)");
        }
        while (start.startsWith("<?") || start.startsWith("<!--")) {
            int end = start.indexOf('>') + 1;
            start = start.substring(end == 0 ? start.length() : end).strip();
        }
        return FEEDS.stream().anyMatch(start::startsWith)
                ? Optional.of("a feed")
                : Optional.empty();
    }

    /** By the bytes that MIME Sniffing, section 3, calls binary; UTF-16 says so by its mark. */
    private static boolean isBinary(byte[] bytes) {
        int probe = Math.min(bytes.length, PROBE);
        int binary = 0;
        for (int i = 0; i < probe; i++) {
            boolean control = bytes[i] >= 0 && bytes[i] < ' ';
            binary += control && "\t\n\f\r\u001B".indexOf(bytes[i]) < 0 ? 1 : 0;
        }
        boolean wide = probe > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE;
        return !wide && binary >= LEAST_BINARY && binary > probe / BINARY_SHARE;
    }

    private static Optional<String> known(byte[] bytes) {
        int probe = Math.min(bytes.length, "%PDF-".length());
        String start = new String(bytes, 0, probe, StandardCharsets.ISO_8859_1);
        return FOREIGN.keySet().stream().filter(start::startsWith).findFirst().map(FOREIGN::get);
    }

    /** What the name of a file says; empty if nothing. */
    static Optional<Kind> ofName(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        plain = plain.endsWith(".gz") ? plain.substring(0, plain.length() - 3) : plain;
        return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
            case "html", "htm", "xhtml", "shtml" -> Optional.of(HTML);
            case "txt", "text" -> Optional.of(TEXT);
            case "json" -> Optional.of(JSON);
            case "jsonl", "ndjson" -> Optional.of(JSONL);
            default -> Optional.empty();
        };
    }

    /**
     * The page that these bytes hold. Whether it is markup or text they tell themselves, unless
     * this kind does.
     *
     * @throws IOException if they surely hold none
     */
    Page page(byte[] bytes) throws IOException {
        Optional<String> foreign = foreign(bytes);
        if (foreign.isPresent()) {
            throw new IOException("no page, but " + foreign.get());
        }
        Page markup = Page.html(bytes, null, null);
        boolean isText = this == TEXT || this != HTML && ofContent(markup.source()) != HTML;
        return isText ? Page.text(markup.source()) : markup;
    }

    /** In small letters, without a byte order mark, whether it was decoded or not. */
    private static String start(String content) {
        String start = content.startsWith(UNDECODED_MARK) ? content.substring(3) : content;
        return start.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }

    /** What the beginning of an input looks like. */
    static Kind ofContent(String content) {
        String start = start(content.substring(0, Math.min(content.length(), PROBE)));
        if (start.startsWith("{\"")) {
            return JSONL;
        }
        for (String tag : MARKUP) {
            if (start.contains(tag)) {
                return HTML;
            }
        }
        return TEXT;
    }
}
