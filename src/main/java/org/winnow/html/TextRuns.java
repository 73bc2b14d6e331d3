package org.winnow.html;

import java.util.Arrays;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The runs of text between the tags of a page, without the white space around them. */
final class TextRuns {

    private static final int FIRST_CAPACITY = 512;

    /** Longer than any entity for white space, written with leading zeros at that. */
    private static final int LONGEST_ENTITY = 12;

    private final String source;
    private int size;
    private int[] from = new int[FIRST_CAPACITY];
    private int[] to = new int[FIRST_CAPACITY];
    private @Nullable String[] texts = new String[FIRST_CAPACITY];

    private TextRuns(String source) {
        this.source = source;
    }

    /** The runs of a page that may be shown, in their order. */
    static TextRuns of(String source) {
        TextRuns runs = new TextRuns(source);
        TagScanner tags = new TagScanner(source);
        int at = 0;
        while (at < source.length()) {
            int tag = tags.next(at);
            if (tags.shows()) {
                runs.add(at, tag);
            }
            at = tag < source.length() ? tags.after(tag) : tag;
        }
        return runs;
    }

    int size() {
        return size;
    }

    int from(int run) {
        return from[run];
    }

    int to(int run) {
        return to[run];
    }

    /** Whether a run begins with a character: false is sure, and known at once. */
    boolean mayBegin(int run, char c) {
        char first = source.charAt(from[run]);
        return first == c || first == '&';
    }

    /** The run as the page shows it: entities are decoded. */
    String text(int run) {
        String text = texts[run];
        if (text == null) {
            text = source.substring(from[run], to[run]);
            text = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
            texts[run] = text;
        }
        return text;
    }

    private void add(int start, int end) {
        int first = start;
        int last = end;
        while (first < last && blankAt(first, last) > 0) {
            first += blankAt(first, last);
        }
        while (last > first && blankBefore(last, first) > 0) {
            last -= blankBefore(last, first);
        }
        if (first < last) {
            if (size == from.length) {
                from = Arrays.copyOf(from, size * 2);
                to = Arrays.copyOf(to, size * 2);
                texts = Arrays.copyOf(texts, size * 2);
            }
            from[size] = first;
            to[size++] = last;
        }
    }

    /** The length of the white space that stands here, 0 if there is none. */
    private int blankAt(int at, int end) {
        char c = source.charAt(at);
        if (c != '&') {
            return Characters.isBlank(c) ? 1 : 0;
        }
        int entityEnd = at + 1;
        while (entityEnd < end && isEntity(source.charAt(entityEnd))) {
            entityEnd++;
        }
        if (entityEnd < end && source.charAt(entityEnd) == ';') {
            entityEnd++;
        }
        return isBlankEntity(at, entityEnd) ? entityEnd - at : 0;
    }

    private int blankBefore(int end, int start) {
        char c = source.charAt(end - 1);
        if (c != ';' && !isEntity(c)) {
            return Characters.isBlank(c) ? 1 : 0;
        }
        int at = end - 1;
        while (at > start && end - at < LONGEST_ENTITY && isEntity(source.charAt(at - 1))) {
            at--;
        }
        at--;
        return at >= start && source.charAt(at) == '&' && isBlankEntity(at, end) ? end - at : 0;
    }

    private boolean isBlankEntity(int at, int end) {
        return end - at <= LONGEST_ENTITY
                && end - at > 2
                && Characters.isBlank(Parser.unescapeEntities(source.substring(at, end), false));
    }

    private static boolean isEntity(char c) {
        return (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '#';
    }
}
