package org.winnow.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.winnow.article.Role;

/**
 * What is known of a page's blocks before they are judged: a row a block, a named column a feature.
 * The first columns are the {@linkplain Fact facts}, the same for markup and plain text; the
 * caller's own columns follow, all 0 at first. Filled by one thread.
 */
public final class Sheet {

    /**
     * What can be said of a line of any page, by itself or within the page's other lines. A fact is
     * 1 or 0 where nothing else is said.
     */
    public enum Fact {
        /** The words of the line; in scripts without spaces, as many as its characters come to. */
        WORDS,
        /** The characters that are not white space. */
        CHARS,
        /** The mean length of a word. */
        WORD_LENGTH,
        /** The length of the longest word. */
        LONGEST_WORD,
        /** Ends as a sentence does, closing quotes and brackets aside. */
        TERMINAL,
        /** Ends in three dots. */
        ELLIPSIS,
        /** Ends in a colon. */
        COLON,
        /** Ends in a comma, semicolon, dash or opening bracket: the line goes on elsewhere. */
        OPEN_END,
        /** Ends in a question mark. */
        QUESTION,
        /** The number of sentences that end in the line. */
        SENTENCES,
        /** Commas a word. */
        COMMAS,
        /** Punctuation marks a character. */
        PUNCTUATION,
        /** Digits a character. */
        DIGITS,
        /** The share of the words that begin with a capital. */
        CAPITALISED,
        /** Without a small letter. */
        ALL_CAPS,
        /** Begins with a small letter. */
        LOWER_START,
        /** Begins with a quotation mark. */
        QUOTE_START,
        /** Begins with a digit. */
        DIGIT_START,
        /** The share of the words that begin with a small letter, or with one without case. */
        LOWER_SHARE,
        /** Holds a clock time. */
        CLOCK,
        /** Is a clock time and nothing else. */
        CLOCK_ALONE,
        /** Holds a date. */
        DATE,
        /** Is a date, perhaps with its time and words such as "Published", and nothing else. */
        DATE_ALONE,
        /** Holds an age, as in "2 hours ago". */
        AGE,
        /** Is an age and nothing else. */
        AGE_ALONE,
        /** Names an author, as in "By Ada Example". */
        BYLINE,
        /** Points to another story, as in "Read more:". */
        READ_MORE,
        /** Holds an e-mail address. */
        EMAIL,
        /** Holds a web address. */
        URL,
        /** Claims rights: ©, "All rights reserved". */
        RIGHTS,
        /** Gives the source of a picture, as in "(Photo: Ada Example)". */
        CREDIT,
        /** The number of the marks that part the entries of a menu. */
        SEPARATORS,
        /** Begins with a bullet. */
        BULLET,
        /** Begins with the number of a list item. */
        NUMBERED,
        /** The number of places where two words are glued together. */
        GLUED,
        /** Quotation marks a word. */
        QUOTES,
        /** The number of #, @, + and currency signs. */
        SYMBOLS,
        /** Is one word. */
        ONE_WORD,
        /** Is mostly Chinese, Japanese, Thai or another script without spaces between words. */
        CJK,
        /** How often the line stands on the page, digits counting as equal. */
        REPEATS,
        /** How often it stood before. */
        REPEATS_BEFORE,
        /** How often it stands after. */
        REPEATS_AFTER,
        /** The share of its words among the 40 commonest of the page's longer lines. */
        COMMON,
        /** How many longer lines hold all of it; for lines of 4 to 30 words. */
        CONTAINED,
        /** Reads like prose. */
        GOOD,
        /** The words of a line that reads like prose, else 0. */
        GOOD_WORDS;

        private final String id = name().toLowerCase(Locale.ROOT);

        /** The place of its column: facts come first, in the order in which they stand here. */
        @SuppressWarnings("EnumOrdinal")
        int column() {
            return ordinal();
        }

        /** The column's name for the trees. */
        public String id() {
            return id;
        }
    }

    private static final Fact[] FACTS = Fact.values();

    /** A guess, for the room to be made: a little less than in most languages. */
    private static final int LETTERS_A_WORD = 5;

    private final List<String> texts;
    private final List<String> columns;
    private final float[][] cells;
    private final Words words;
    private final Hits hits;
    private final boolean[] stamps;

    /**
     * A sheet of these texts with its facts, and with the caller's columns after them.
     *
     * @param texts a row each, white space collapsed
     * @param columns names of the caller's columns
     */
    public Sheet(List<String> texts, List<String> columns) {
        this(texts, columns, blank(columns.size(), texts.size()));
    }

    /**
     * A sheet whose own columns are filled already.
     *
     * @param texts a row each, white space collapsed
     * @param columns names of the caller's columns
     * @param own a cell a row for each of the caller's columns; from now on the sheet's
     */
    public Sheet(List<String> texts, List<String> columns, float[][] own) {
        this.texts = List.copyOf(texts);
        this.columns = allColumns(columns);
        this.cells = Arrays.copyOf(blank(FACTS.length, texts.size()), this.columns.size());
        System.arraycopy(own, 0, cells, FACTS.length, own.length);
        this.words = new Words(texts.size(), expectedWords(texts));
        this.hits = new Hits(texts.size());
        LineFacts lines = new LineFacts(this);
        for (int row = 0; row < texts.size(); row++) {
            lines.read(row);
        }
        new PageFacts(this).read();
        this.stamps = LiveStamps.of(this);
    }

    /** Some rows of another sheet as a page of their own: what a line says by itself is known. */
    private Sheet(Sheet other, int[] rows) {
        this.texts = Arrays.stream(rows).mapToObj(other.texts::get).toList();
        this.columns = other.columns;
        this.cells = blank(columns.size(), rows.length);
        this.words = new Words(rows.length, other.words.size());
        this.hits = new Hits(rows.length);
        for (int row = 0; row < rows.length; row++) {
            for (int fact = 0; fact < FACTS.length; fact++) {
                cells[fact][row] = other.cells[fact][rows[row]];
            }
            set(row, Fact.CONTAINED, 0);
            words.addRow(row, other.words, rows[row]);
            for (int family : other.hits.of(rows[row])) {
                hits.add(row, family);
            }
        }
        new PageFacts(this).read();
        this.stamps = LiveStamps.of(this);
    }

    /**
     * A sheet of some of these rows as if the page had no others, the caller's columns all 0.
     *
     * @param rows in ascending order
     */
    public Sheet of(int[] rows) {
        return new Sheet(this, rows);
    }

    private static List<String> allColumns(List<String> own) {
        List<String> all = new ArrayList<>(FACTS.length + own.size());
        for (Fact fact : FACTS) {
            all.add(fact.id());
        }
        all.addAll(own);
        return List.copyOf(all);
    }

    private static int expectedWords(List<String> texts) {
        int chars = 0;
        for (String text : texts) {
            chars += text.length();
        }
        return texts.size() + chars / LETTERS_A_WORD;
    }

    /** Columns of so many rows, one by one: that is faster than an array of arrays at once. */
    private static float[][] blank(int columns, int rows) {
        float[][] cells = new float[columns][];
        Arrays.setAll(cells, column -> new float[rows]);
        return cells;
    }

    /** The number of blocks. */
    public int rows() {
        return texts.size();
    }

    /** The names of all columns: the facts, then the caller's. */
    public List<String> columns() {
        return columns;
    }

    /** The text of a block. */
    public String text(int row) {
        return texts.get(row);
    }

    /** The words of all rows. */
    public Words words() {
        return words;
    }

    /** A fact about a row. */
    public float fact(int row, Fact fact) {
        return cells[fact.column()][row];
    }

    /** Whether a fact is not 0. */
    public boolean is(int row, Fact fact) {
        return fact(row, fact) != 0;
    }

    /** One of the caller's columns, which count from 0: a cell a row, to be filled. */
    public float[] own(int column) {
        return cells[FACTS.length + column];
    }

    /** A fact about each row; read only. */
    public float[] facts(Fact fact) {
        return cells[fact.column()];
    }

    /** Whether a row is the stamp of a live blog's entry, as in "21:00 Ada Example". */
    public boolean isLiveStamp(int row) {
        return stamps[row];
    }

    void set(int row, Fact fact, float value) {
        cells[fact.column()][row] = value;
    }

    /** Whether a row holds any phrase of the lexicon. */
    public boolean hasPhrases(int row) {
        return !hits.isEmpty(row);
    }

    /** How many families of the lexicon's phrases of a role a row holds. */
    public int phrases(int row, Role role) {
        int count = 0;
        for (int family : hits.of(row)) {
            count += Lexicon.BUNDLED.family(family).role() == role ? 1 : 0;
        }
        return count;
    }

    /** The phrases of the lexicon that each row holds. */
    Hits hits() {
        return hits;
    }

    /** A column, of all columns: a cell a row; read only. */
    float[] column(int index) {
        return cells[index];
    }
}
