package org.winnow.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the names of authors from bylines and from the values of markup. Immutable. */
final class NameReader {

    private final DateReader dates;

    NameReader(DateReader dates) {
        this.dates = dates;
    }

    /**
     * The names in a byline as a page shows it. A line that says "by" holds the names behind that;
     * in one that does not, the first part that looks like names is taken.
     */
    List<String> line(String line) {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> sections = sections(line);
        boolean marked = false;
        for (int at = 0; at < sections.size(); at++) {
            String section = sections.get(at);
            String named = behindBy(section);
            if (named != null && named.isEmpty() && at + 1 < sections.size()) {
                named = sections.get(++at);
            }
            if (named != null) {
                marked = true;
                addAll(names, split(named));
            }
        }
        names.values().removeIf(NameShape::isPhrase);
        return marked ? List.copyOf(names.values()) : unmarked(sections);
    }

    /**
     * The sections of a byline that speak of its authors: those that credit an editor, a reviewer
     * or a photographer are left out, with the name that stands in the section behind.
     */
    List<String> sections(String line) {
        List<String> sections = new ArrayList<>();
        boolean skip = false;
        for (String section : NameLine.sections(line, dates)) {
            boolean other = NameWords.isOtherCredit(section);
            if (!other && !skip) {
                sections.add(section);
            }
            skip = other && NameWords.isOnlyCredit(section);
        }
        return sections;
    }

    /** Whether a text that only its first word makes a byline holds names. */
    boolean isByline(String line) {
        List<String> names = line(line);
        return !names.isEmpty()
                && isMarked(line)
                && names.stream().allMatch(NameShape::startsLikeName);
    }

    /** Whether a line says "by". */
    boolean isMarked(String line) {
        return sections(line).stream().anyMatch(section -> behindBy(section) != null);
    }

    /** The names in a value that is declared to hold one or more. */
    List<String> declared(String value) {
        Map<String, String> names = new LinkedHashMap<>();
        if (isAddress(value)) {
            return List.of();
        }
        for (String section : sections(value)) {
            if (!section.isEmpty()) {
                String named = behindBy(section);
                String plain = named == null ? section : named;
                boolean body = NameWords.isOrganization(plain) && plain.indexOf(',') < 0;
                addAll(names, body ? List.of(plain) : split(plain));
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return List.copyOf(names.values());
    }

    private static boolean isAddress(String value) {
        return value.indexOf(' ') < 0 && NameLine.isAddress(value) || value.contains("{{");
    }

    /** What stands behind the "by" of a section, null if it has none. */
    private static @Nullable String behindBy(String section) {
        int inside = ByWords.insideBy(section);
        String rest = inside > 0 ? section.substring(inside) : section;
        boolean marked = inside > 0;
        for (int length = ByWords.byLength(rest); length > 0; length = ByWords.byLength(rest)) {
            rest = rest.substring(length);
            marked = true;
        }
        return marked ? rest : null;
    }

    private List<String> unmarked(List<String> sections) {
        for (String section : sections) {
            List<String> names = split(section);
            if (!names.isEmpty()
                    && section.startsWith(names.get(0))
                    && NameShape.looksLikeName(names.get(0))) {
                return names.stream().filter(NameShape::looksLikePerson).toList();
            }
        }
        return List.of();
    }

    private static void addAll(Map<String, String> names, List<String> more) {
        for (String name : more) {
            names.putIfAbsent(WordList.fold(name), name);
        }
    }

    /** Names that commas and the words for "and" part. */
    private static List<String> split(String text) {
        List<String> names = new ArrayList<>();
        List<String> pieces = Texts.pieces(text, ",，、");
        boolean titled = false;
        for (int at = 0; at < pieces.size(); at++) {
            String piece = pieces.get(at).strip();
            if (at > 0 && endsNames(piece)) {
                break;
            }
            titled = at > 0 && !names.isEmpty() && isTitle(piece, titled);
            if (titled) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + piece);
            } else if (at == 0 || !isPlace(names, piece) && !hasRole(piece)) {
                parts(piece).forEach(part -> add(names, part));
            } else if (!isPlace(names, piece)) {
                behindRole(piece).forEach(part -> add(names, part));
            }
        }
        return names;
    }

    /** Whether a piece is a title of the name before; behind one, other capitals are one too. */
    private static boolean isTitle(String piece, boolean behindTitle) {
        boolean capitals =
                behindTitle
                        && piece.indexOf(' ') < 0
                        && piece.equals(piece.toUpperCase(Locale.ROOT));
        return (capitals || NameWords.isTitleBehind(piece)) && !NameWords.isAgency(piece);
    }

    /** Whether a single word stands behind a whole name: {@code Jane Marlowe, London}. */
    private static boolean isPlace(List<String> names, String piece) {
        return !names.isEmpty()
                && names.get(0).indexOf(' ') > 0
                && piece.length() > 1
                && piece.indexOf(' ') < 0
                && Character.isUpperCase(piece.charAt(0))
                && !NameWords.isAgency(piece);
    }

    /** Whether a piece says where or when instead of naming somebody: {@code in Lisbon}. */
    private static boolean endsNames(String piece) {
        return !piece.isEmpty()
                && Character.isLowerCase(piece.charAt(0))
                && NameWords.endsName(piece.split(" ", 2)[0]);
    }

    /** {@code Political Editor and John Smith}: the role ends with the first name's part. */
    private static List<String> behindRole(String piece) {
        List<String> parts = parts(piece);
        String capitals = capitals(parts.get(0));
        if (capitals.indexOf(' ') > 0) {
            return List.of(capitals);
        }
        if (parts.size() < 2 || !hasRole(parts.get(0))) {
            return List.of();
        }
        return parts.stream()
                .skip(1)
                .filter(part -> !hasRole(part) && part.indexOf(' ') > 0)
                .toList();
    }

    /** The words in capitals at the start of a part: {@code JANE DOE Special Correspondent}. */
    private static String capitals(String part) {
        String[] words = part.split(" ");
        int end = 0;
        while (end < words.length
                && words[end].length() > 1
                && words[end].equals(words[end].toUpperCase(Locale.ROOT))) {
            end++;
        }
        return end == words.length ? "" : join(words, 0, end);
    }

    private static boolean hasRole(String piece) {
        for (String word : piece.split(" ")) {
            if (NameWords.isRole(word)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> parts(String piece) {
        List<String> parts = new ArrayList<>();
        String[] words = piece.split(" ");
        int start = 0;
        for (int at = 1; at < words.length; at++) {
            boolean weak =
                    NameWords.isWeakAnd(words[at]) && at - start > 1 && words.length - at > 2;
            if (weak || NameWords.isAnd(words[at])) {
                parts.add(join(words, start, at));
                start = at + 1;
            }
        }
        parts.add(join(words, start, words.length));
        return parts;
    }

    private static void add(List<String> names, String part) {
        String name = cut(part);
        if (NameShape.isName(name)) {
            names.add(name);
        }
    }

    /** A part without the role, place or outlet behind the name. */
    private static String cut(String part) {
        String[] words = NameWords.withoutSuffix(part).split(" ");
        int start = 0;
        while (start < words.length && NameWords.isAnd(words[start])) {
            start++;
        }
        int end = start;
        while (end < words.length
                && !words[end].isEmpty()
                && (end == start || !NameWords.endsName(words[end]))
                && (end < start + 2 || !isElided(words[end]))) {
            end++;
        }
        return trimmed(join(words, start, withoutRole(words, start, end)));
    }

    /** French {@code d'} behind a name says what the author works for. */
    private static boolean isElided(String word) {
        return word.startsWith("d'") || word.startsWith("d’");
    }

    private static int withoutRole(String[] words, int start, int end) {
        int role = start;
        while (role < end && !NameWords.isRole(words[role])) {
            role++;
        }
        if (role == end) {
            return end;
        }
        int cut = role;
        while (cut > start && NameWords.isModifier(words[cut - 1])) {
            cut--;
        }
        return cut - start == 1 ? end : cut;
    }

    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        while (name.indexOf(' ') > 0 && end > 1 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        while (start < end && "\"'“”„«»*:-–—/／.,>#".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "\"“”„«»*:-–—/／,>#".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end).strip();
    }

    private static String join(String[] words, int start, int end) {
        return start >= end ? "" : String.join(" ", List.of(words).subList(start, end)).strip();
    }
}
