package org.winnow.html;

import java.util.Arrays;
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
    private boolean[] entities = new boolean[FIRST_CAPACITY];
    private @Nullable String[] texts = new String[FIRST_CAPACITY];

    /** Room for a run and for what it is compared with. */
    private char[] here = new char[FIRST_CAPACITY];

    private char[] there = new char[FIRST_CAPACITY];

    /** The first ampersand from the last run on, the end of the source if there is none. */
    private int and = -1;

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

    /** Whether a run is all of a text from a place in it on, white space behind it aside. */
    boolean is(int run, String text, int start) {
        if (entities[run]) {
            String shown = text(run);
            return text.startsWith(shown, start) && isBlankFrom(text, start + shown.length());
        }
        int length = to[run] - from[run];
        int end = start + length;
        if (end > text.length() || text.charAt(end - 1) != source.charAt(to[run] - 1)) {
            return false;
        }
        if (length > here.length) {
            here = new char[length * 2];
            there = new char[length * 2];
        }
        source.getChars(from[run], to[run], here, 0);
        text.getChars(start, end, there, 0);
        return Arrays.equals(here, 0, length, there, 0, length) && isBlankFrom(text, end);
    }

    private static boolean isBlankFrom(String text, int from) {
        return Characters.afterBlank(text, from) == text.length();
    }

    /** The run as the page shows it: entities are decoded. */
    String text(int run) {
        String text = texts[run];
        if (text == null) {
            text = References.decoded(source, from[run], to[run]);
            texts[run] = text;
        }
        return text;
    }

    private void add(int start, int end) {
        int first = start;
        int last = end;
        int blank;
        while (first < last && (blank = blankAt(first, last)) > 0) {
            first += blank;
        }
        while (last > first && (blank = blankBefore(last, first)) > 0) {
            last -= blank;
        }
        if (first < last) {
            if (size == from.length) {
                from = Arrays.copyOf(from, size * 2);
                to = Arrays.copyOf(to, size * 2);
                entities = Arrays.copyOf(entities, size * 2);
                texts = Arrays.copyOf(texts, size * 2);
            }
            from[size] = first;
            entities[size] = hasEntity(first, last);
            to[size++] = last;
        }
    }

    private boolean hasEntity(int first, int last) {
        if (and < first) {
            int next = source.indexOf('&', first);
            and = next < 0 ? source.length() : next;
        }
        return and < last;
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
                && Characters.isBlank(References.decoded(source, at, end));
    }

    private static boolean isEntity(char c) {
        return (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '#';
    }
}
