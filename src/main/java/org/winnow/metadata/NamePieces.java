package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts what stands behind a "by" into names, without their roles, places and employers. */
final class NamePieces {

    private NamePieces() {}

    /** Names that commas and the words for "and" part. */
    static List<String> split(String text) {
        List<String> names = new ArrayList<>();
        List<String> pieces = Texts.pieces(text, ",，、");
        boolean titled = false;
        for (int at = 0; at < pieces.size(); at++) {
            String piece = pieces.get(at).strip();
            if (at > 0 && endsNames(piece)) {
                break;
            }
            if (!names.isEmpty() && isEmployer(pieces, at)) {
                continue;
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

    /**
     * Whether a piece behind a role says for whom somebody plays it: {@code Jane Marlowe, Editor,
     * Garden Weekly}; not {@code Editor, John Roe, Reporter}.
     */
    private static boolean isEmployer(List<String> pieces, int at) {
        boolean named = at + 1 < pieces.size() && hasRole(pieces.get(at + 1).strip());
        String piece = pieces.get(at).strip();
        return hasRole(pieces.get(at - 1).strip())
                && !named
                && !NameWords.isAnd(piece.split(" ", 2)[0])
                && parts(piece).size() == 1;
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
