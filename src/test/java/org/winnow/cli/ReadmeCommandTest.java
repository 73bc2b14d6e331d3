package org.winnow.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's lines of the command do what they say, and its options are all that there are. */
class ReadmeCommandTest {

    private static final Pattern LINE = Pattern.compile("java -jar target/winnow-cli\\.jar (.*)");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    @Test
    void itsCommandsPrintSomethingAndSucceed() throws IOException {
        Matcher line = LINE.matcher(readme());
        int lines = 0;
        while (line.find()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertEquals(0, run(out, line.group(1).split(" ")), line.group());
            assertFalse(out.toString(StandardCharsets.UTF_8).isBlank(), line.group());
            lines++;
        }
        assertTrue(lines >= 4, "the README lost its examples");
    }

    @Test
    void itsOptionsAreThoseOfTheCommand() throws IOException {
        ByteArrayOutputStream help = new ByteArrayOutputStream();
        assertEquals(0, run(help, "--help"));
        String readme = readme();
        String table = readme.substring(readme.indexOf("| option |"), readme.indexOf("The exit"));
        assertEquals(options(help.toString(StandardCharsets.UTF_8)), options(table));
    }

    private static Set<String> options(String text) {
        Set<String> options = new TreeSet<>();
        Matcher option = OPTION.matcher(text);
        while (option.find()) {
            options.add(option.group());
        }
        options.removeIf(name -> name.matches("-+"));
        return options;
    }

    private static int run(ByteArrayOutputStream out, String... args) {
        PrintStream err =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        Streams streams = new Streams(InputStream.nullInputStream(), out, err, false);
        return new Command(streams).run(args);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
