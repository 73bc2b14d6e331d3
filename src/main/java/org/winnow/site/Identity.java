package org.winnow.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** By what a rule is found: hosts, from its file's name and its host lines, and phrases. */
final class Identity {

    private final List<String> hosts = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private int phrasesNeeded = 1;

    Identity(String name, List<Directive> directives, RuleProblems problems) {
        String stem = name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
        if (stem.lastIndexOf('.') > 0) {
            hosts.add(host(stem));
        }
        for (Directive directive : directives) {
            if (directive.kind() == DirectiveKind.HOST) {
                hosts.add(host(directive.value()));
            } else if (directive.kind() == DirectiveKind.PHRASE) {
                phrase(directive, problems);
            } else if (directive.kind() == DirectiveKind.PHRASES_NEEDED) {
                needed(directive, problems);
            }
        }
    }

    private static String host(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    }

    private void phrase(Directive directive, RuleProblems problems) {
        if (directive.value().length() < PhraseIndex.WINDOW) {
            problems.report(
                    directive, "a phrase has at least " + PhraseIndex.WINDOW + " characters");
        } else {
            phrases.add(directive.value());
        }
    }

    private void needed(Directive directive, RuleProblems problems) {
        try {
            phrasesNeeded = Math.max(1, Integer.parseInt(directive.value()));
        } catch (NumberFormatException bad) {
            problems.report(directive, "not a number: " + directive.value());
        }
    }

    List<String> hosts() {
        return List.copyOf(hosts);
    }

    List<String> phrases() {
        return List.copyOf(phrases);
    }

    int phrasesNeeded() {
        return phrasesNeeded;
    }
}
