package org.winnow.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

    /** One byte in so many that no text has: in random data one in ten is such, in text none. */
    private static final int BINARY_SHARE = 20;

    /** Fewer such bytes are somebody's mistake in a page. */
    private static final int LEAST_BINARY = 16;

    /** What bytes are that are surely no page; empty if they may be one. */
    static Optional<String> foreign(byte[] bytes) {
        Optional<String> known = known(bytes);
        return known.isEmpty() && isBinary(bytes) ? Optional.of("binary data") : known;
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

    /** What the beginning of an input looks like. */
    static Kind ofContent(String content) {
        String start = content.substring(0, Math.min(content.length(), PROBE));
        start = start.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
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
