package org.winnow.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Walks a folder in an order that is the same on every machine: by name, char by char. Hidden files
 * are passed over, links to folders not followed.
 */
final class Folder {

    /** Takes a file. */
    @FunctionalInterface
    interface Visitor {
        void visit(Path file) throws IOException;
    }

    private final Predicate<Path> wanted;
    private final Visitor visitor;
    private final Entry.Sink errors;

    Folder(Predicate<Path> wanted, Visitor visitor, Entry.Sink errors) {
        this.wanted = wanted;
        this.visitor = visitor;
        this.errors = errors;
    }

    void walk(Path folder) throws IOException {
        for (Path child : children(folder)) {
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                walk(child);
            } else if (Files.isRegularFile(child) && wanted.test(child)) {
                visitor.visit(child);
            }
        }
    }

    private List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException unreadable) {
            errors.accept(Entry.unreadable(folder.toString(), new IOException(unreadable)));
        } catch (IOException unreadable) {
            errors.accept(Entry.unreadable(folder.toString(), unreadable));
        }
        children.removeIf(child -> name(child).startsWith("."));
        children.sort(Comparator.comparing(Folder::name));
        return children;
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
