package org.winnow.label;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Role;
import org.winnow.label.Resource.Entry;
import org.winnow.label.Sheet.Fact;

/**
 * Phrases that betray the role of a line, in many languages: resources {@code lexicon/<role>.txt}.
 *
 * <pre>
 * [enter-email &lt;=12] sign-up form     a family: name, longest line in words, what it says
 * enter your email                     a phrase, anywhere in the line
 * ^your email$                         at its start, at its end
 * sign up ~ newsletter                 up to three words between
 * 12 comments | comments 12            phrases of one line; any number
 * комме*                               a word that begins so; always five letters
 * + Enter your email address           an example that must match, tested
 * - She gave no email address          a counter-example that must not
 * </pre>
 *
 * Case, accents and punctuation do not matter. A family {@code [name fact:BYLINE]} also sets a
 * fact.
 */
final class Lexicon {

    /** In longer lines, which hold half of a page's words, few families count. */
    private static final int LONG = 30;

    /** The lexicon that comes with the library. */
    static final Lexicon BUNDLED = load();

    /**
     * Phrases that mean the same.
     *
     * @param role what a line with one of them mostly is
     * @param name the family's name, unique
     * @param reason what it says, in a few words
     * @param longest the number of words of the longest line in which it counts
     * @param head whether the lines that follow are mostly of its role, too
     */
    record Family(Role role, String name, String reason, int longest, boolean head) {}

    /** An example or counter-example. */
    record Example(int family, String text, boolean matches, String place) {}

    private final List<Family> families = new ArrayList<>();
    private final List<Integer> roles = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final Trie.Builder phrases = new Trie.Builder();
    private final Trie.Builder longPhrases = new Trie.Builder();
    private final Trie trie;
    private final Trie longTrie;

    private Lexicon(List<Role> roles) {
        for (Role role : roles) {
            String resource = "lexicon/" + role.id() + ".txt";
            for (Entry entry : Resource.lines(resource)) {
                read(role, entry, resource + ":" + entry.line());
            }
        }
        trie = phrases.build();
        longTrie = longPhrases.build();
    }

    private static Lexicon load() {
        List<Role> roles = new ArrayList<>(List.of(Role.values()));
        roles.remove(Role.CONTENT);
        roles.remove(Role.TITLE);
        return new Lexicon(roles);
    }

    private void read(Role role, Entry entry, String place) {
        String text = entry.text();
        if (text.startsWith("[")) {
            family(
                    role,
                    text.substring(1, text.indexOf(']')),
                    text.substring(text.indexOf(']') + 1));
        } else if (text.startsWith("+ ") || text.startsWith("- ")) {
            boolean matches = text.startsWith("+");
            examples.add(new Example(families.size() - 1, text.substring(2), matches, place));
        } else {
            for (String phrase : text.split(" \\| ", -1)) {
                phrases.add(phrase, families.size() - 1);
                if (family(families.size() - 1).longest() > LONG) {
                    longPhrases.add(phrase, families.size() - 1);
                }
            }
        }
    }

    private void family(Role role, String about, String reason) {
        int longest = Integer.MAX_VALUE;
        Fact fact = Fact.WORDS;
        boolean head = false;
        String[] parts = about.split(" ", -1);
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].equals("head")) {
                head = true;
            } else if (parts[i].startsWith("<=")) {
                longest = Integer.parseInt(parts[i].substring(2));
            } else {
                fact = Fact.valueOf(parts[i].substring("fact:".length()));
            }
        }
        families.add(new Family(role, parts[0], reason.strip(), longest, head));
        roles.add(RoleModel.ROLES.indexOf(role));
        facts.add(fact);
    }

    int size() {
        return families.size();
    }

    /** The place of the family of this name. */
    int index(String name) {
        return families.stream().map(Family::name).toList().indexOf(name);
    }

    Family family(int index) {
        return families.get(index);
    }

    /** The place of a family's role among {@link RoleModel#ROLES}. */
    int roleIndex(int family) {
        return roles.get(family);
    }

    /** For each family the fact that it sets, {@link Fact#WORDS} for none. */
    List<Fact> facts() {
        return facts;
    }

    List<Example> examples() {
        return examples;
    }

    /** The phrases that can count in a line of so many words, and others. */
    Trie trie(float words) {
        return words > LONG ? longTrie : trie;
    }
}
