package org.winnow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The methods and constructors of a Java file, found by its braces, without a compiler. */
final class JavaMethods {

    /**
     * A method of a file.
     *
     * @param name file and name
     * @param lines from the first of its header to its closing brace
     * @param parameters how many it takes
     */
    record Method(String name, int lines, int parameters) {}

    private static final Pattern UNCODE =
            Pattern.compile(
                    "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])+'"
                            + "|//[^\\n]*|/\\*(?s:.*?)\\*/");

    /**
     * Annotations, modifiers, type parameters and a type before the name; a constructor has none.
     */
    private static final Pattern HEADER =
            Pattern.compile(
                    "(?s)\\s*(?:@[\\w.]+(?:\\([^()]*\\))?\\s*)*[\\w<>\\[\\],.?@&\\s]*?\\b(\\w+)\\s*"
                            + "\\(([^()]*)\\)\\s*(?:throws [\\w.,\\s]+)?");

    private static final Pattern CONTROL =
            Pattern.compile(
                    "(?s)\\s*(?:\\}?\\s*else\\b|if|for|while|switch|try|catch|do|synchronized|new|"
                            + "return|case|record)\\b.*|.*(?:->|=|\\bnew\\b|\\brecord\\b).*");

    private JavaMethods() {}

    static List<Method> of(String file, String source) {
        String code = code(source);
        List<Method> methods = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int statement = 0;
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '{') {
                open.push(statement);
            } else if (c == '}' && !open.isEmpty()) {
                int start = open.pop();
                add(methods, file, code.substring(start, at + 1));
            }
            statement = c == '{' || c == '}' || c == ';' ? at + 1 : statement;
        }
        return methods;
    }

    /** The source with blanks for strings and comments, its lines kept. */
    private static String code(String source) {
        return UNCODE.matcher(source).replaceAll(found -> found.group().replaceAll("[^\\n]", " "));
    }

    private static void add(List<Method> methods, String file, String code) {
        String header = code.substring(0, code.indexOf('{'));
        Matcher method = HEADER.matcher(header);
        if (!CONTROL.matcher(header).matches() && method.matches()) {
            int lines = (int) code.strip().lines().count();
            String name = file + " " + method.group(1);
            methods.add(new Method(name, lines, parameters(method.group(2))));
        }
    }

    private static int parameters(String list) {
        String flat = list;
        for (String next = ""; !next.equals(flat); ) {
            next = flat;
            flat = flat.replaceAll("<[^<>]*>", "");
        }
        return flat.isBlank() ? 0 : flat.split(",", -1).length;
    }
}
