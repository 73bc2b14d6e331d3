package org.winnow.cli;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.winnow.article.Limits;

/** Bytes as they lie in a file, gzip read through. */
final class Bytes {

    /** A page of more bytes is cut: no charset needs more for the chars that the library reads. */
    static final int MOST = 4 * (Limits.DEFAULT.characters() + 1);

    private static final int GZIP_MAGIC = 0x1F8B;

    private Bytes() {}

    static InputStream open(Path file) throws IOException {
        return open(raw(file));
    }

    /** The stream of a file, or of a pipe: there it must not seek, as those of Files do. */
    static InputStream raw(Path file) throws IOException {
        return isPipe(file) ? new FileInputStream(file.toFile()) : Files.newInputStream(file);
    }

    /** Whether it can be read but once: {@code winnow <(curl ...)}. */
    static boolean isPipe(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    /**
     * The stream, buffered, and unpacked if its first bytes are those of gzip, whatever its name.
     */
    static InputStream open(InputStream raw) throws IOException {
        InputStream in = new BufferedInputStream(raw, 1 << 16);
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP_MAGIC ? new BufferedInputStream(new GZIPInputStream(in), 1 << 16) : in;
    }

    /** All bytes of a page. */
    static byte[] of(InputStream in) throws IOException {
        return in.readNBytes(MOST);
    }

    static byte[] of(Path file) throws IOException {
        try (InputStream in = open(file)) {
            return of(in);
        }
    }

    /** Why an input could not be read, in a few words; "unreadable" where no cause is known. */
    static String trouble(@Nullable IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "no such file";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof NotDirectoryException) {
            return "no folder";
        }
        if (cause instanceof EOFException) {
            return "truncated gzip";
        }
        if (cause instanceof ZipException) {
            return "damaged gzip: " + cause.getMessage();
        }
        String message = cause == null ? null : cause.getMessage();
        return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
    }
}
