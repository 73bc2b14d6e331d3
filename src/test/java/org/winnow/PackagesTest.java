package org.winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who may use whom: one direction, no cycles, and neither network nor files in the library. */
class PackagesTest {

    /** Package by package, the others that it may import. */
    private static final Map<String, Set<String>> MAY_IMPORT =
            Map.of(
                    "article", Set.of(),
                    "site", Set.of("article"),
                    "label", Set.of("article"),
                    "format", Set.of("article"),
                    "metadata", Set.of("article", "site"),
                    "html", Set.of("article", "site", "label", "metadata"),
                    "text", Set.of("article", "site", "label", "metadata"),
                    "", Set.of("article", "site", "html", "text"),
                    "cli", Set.of("", "article", "site", "format"));

    private static final Set<String> KNOW_JSOUP = Set.of("html", "metadata", "site");

    /** Rule files are read from where the user says; the command reads and writes. */
    private static final Set<String> READ_FILES = Set.of("site", "cli");

    private static final List<String> FILES =
            List.of(
                    "java.io.File",
                    "java.io.FileInputStream",
                    "java.io.FileOutputStream",
                    "java.io.FileReader",
                    "java.io.FileWriter",
                    "java.io.RandomAccessFile",
                    "java.nio.file.Files",
                    "java.nio.channels.FileChannel");

    private static final List<String> NETWORK =
            List.of(
                    "java.net.Socket",
                    "java.net.ServerSocket",
                    "java.net.DatagramSocket",
                    "java.net.InetAddress",
                    "java.net.URL",
                    "java.net.URLConnection",
                    "java.net.HttpURLConnection",
                    "java.net.http",
                    "java.nio.channels.SocketChannel",
                    "javax.net",
                    "org.jsoup.Connection",
                    "org.jsoup.helper.HttpConnection");

    /** A class of the library and a class that it uses. */
    private record Use(String user, String used) {}

    private static final List<Use> USES = new ArrayList<>();

    @BeforeAll
    static void readByteCode() {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        String classes = Path.of("target", "classes", "org").toString();
        ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(writer, writer, "--ignore-missing-deps", "-v", classes);
        for (String line : out.toString().split("\\R")) {
            String[] words = line.strip().split("\\s+");
            if (words.length > 2 && words[0].startsWith("org.winnow") && words[1].equals("->")) {
                USES.add(new Use(words[0], words[2]));
            }
        }
    }

    @Test
    void packagesImportWhatTheTableAllows() {
        Set<String> wrong = new TreeSet<>();
        for (Use use : USES) {
            String user = packageOf(use.user());
            String used = packageOf(use.used());
            if (use.used().startsWith("org.winnow")
                    && !user.equals(used)
                    && !MAY_IMPORT.getOrDefault(user, Set.of()).contains(used)) {
                wrong.add(use.user() + " -> " + use.used());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> found = new TreeSet<>();
        USES.forEach(use -> found.add(packageOf(use.user())));
        assertEquals(new TreeSet<>(MAY_IMPORT.keySet()), found);
    }

    @Test
    void onlyThreePackagesKnowJsoup() {
        assertEquals(Set.of(), users(List.of("org.jsoup"), KNOW_JSOUP));
    }

    @Test
    void onlyTheCommandKnowsPicocli() {
        assertEquals(Set.of(), users(List.of("picocli"), Set.of("cli")));
    }

    @Test
    void nothingTouchesTheNetwork() {
        assertEquals(Set.of(), users(NETWORK, Set.of()));
    }

    @Test
    void onlyRulesAndTheCommandTouchFiles() {
        assertEquals(Set.of(), users(FILES, READ_FILES));
    }

    @Test
    void noPageTextMeetsAnExpressionThatBacktracks() {
        assertEquals(Set.of(), users(List.of("java.util.regex"), Set.of("cli")));
    }

    /** Classes outside the packages named that use one of these classes or packages. */
    private static Set<String> users(List<String> targets, Set<String> allowed) {
        Set<String> users = new TreeSet<>();
        for (Use use : USES) {
            boolean hit =
                    targets.stream()
                            .anyMatch(
                                    target ->
                                            use.used().equals(target)
                                                    || use.used().startsWith(target + ".")
                                                    || use.used().startsWith(target + "$"));
            if (hit && !allowed.contains(packageOf(use.user()))) {
                users.add(use.user() + " -> " + use.used());
            }
        }
        return users;
    }

    /** The package below org.winnow, empty for org.winnow itself. */
    private static String packageOf(String type) {
        String[] parts = type.split("\\.");
        return parts.length > 3 ? parts[2] : "";
    }
}
