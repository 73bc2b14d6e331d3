package org.winnow.site;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.winnow.article.Role;

/**
 * The {@code strip_id_or_class} lines of a rule: what goes if its id or class contains a string, as
 * the format's documentation says, or with {@code strip_id_or_class(token)} has it as a whole word.
 */
final class IdOrClass {

    private record Mark(String text, boolean token, Role role, Sourced<String> source) {

        void decide(Element element, SiteVerdict.Builder verdict) {
            if (token) {
                verdict.decide(element, role, source.evidence());
            } else {
                verdict.decideLoosely(element, role, source.evidence());
            }
        }
    }

    private final List<Mark> marks = new ArrayList<>();

    IdOrClass(List<Directive> directives) {
        for (Directive directive : directives) {
            if (directive.kind() == DirectiveKind.STRIP_ID_OR_CLASS) {
                boolean token = directive.argument().strip().equals("token");
                String text = directive.value().replace("'", "").replace("\"", "");
                Role role = StripRoles.of(text);
                marks.add(
                        new Mark(
                                token ? " " + text + " " : text,
                                token,
                                role,
                                new Sourced<>(text, directive)));
            }
        }
    }

    void judge(PageView page, SiteVerdict.Builder verdict) {
        if (marks.isEmpty() || !page.allowsWalk()) {
            return;
        }
        page.document()
                .traverse(
                        (node, depth) -> {
                            if (node instanceof Element element) {
                                judge(element, verdict);
                            }
                        });
    }

    private void judge(Element element, SiteVerdict.Builder verdict) {
        String names = element.className();
        String id = element.id();
        if (names.isEmpty() && id.isEmpty() || MarkupRule.isWholePage(element)) {
            return;
        }
        String all = " " + names.replace('\n', ' ') + "  " + id + " ";
        for (Mark mark : marks) {
            if (all.contains(mark.text)) {
                mark.decide(element, verdict);
                return;
            }
        }
    }
}
