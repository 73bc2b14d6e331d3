package org.winnow.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.winnow.Winnow;
import org.winnow.article.Page;
import org.winnow.format.Format;

/** The entry point of the command. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        PrintStream out =
                new PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.out),
                        true,
                        StandardCharsets.UTF_8);
        for (String arg : args) {
            byte[] bytes = Files.readAllBytes(Path.of(arg));
            Page page =
                    arg.endsWith(".txt")
                            ? Page.text(new String(bytes, StandardCharsets.UTF_8))
                            : Page.html(bytes, null, null);
            out.println(Format.TEXT.render(Winnow.create().extract(page)));
        }
    }
}
