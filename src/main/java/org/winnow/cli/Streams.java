package org.winnow.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output; a failure to write to it is seen, as a PrintStream would not let it
 * @param err standard error
 * @param terminal whether somebody watches standard error
 */
record Streams(InputStream in, OutputStream out, PrintStream err, boolean terminal) {

    /** The streams of this process. All text is UTF-8, whatever the locale. */
    static Streams ofProcess() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isTerminal());
    }

    /**
     * Writes to standard output, and sees to it that it arrives.
     *
     * @throws OutputClosed if nobody reads the output any more
     * @throws IOException if it cannot be written
     */
    void print(String text) throws IOException {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException failed) {
            throw isClosedPipe(failed) ? new OutputClosed(failed) : failed;
        }
    }

    /** Java tells a closed pipe from a full disk by the system's message alone. */
    private static boolean isClosedPipe(IOException failed) {
        String message = String.valueOf(failed.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }

    /**
     * Java has a console only if input and output are terminals, too; with output sent to a file,
     * which is when progress is wanted, Linux tells what standard error is.
     */
    @SuppressWarnings(
            "SystemConsoleNull") // from Java 22 on it is there always: Linux is asked then
    private static boolean isTerminal() {
        if (System.console() != null) {
            return true;
        }
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException | SecurityException unknown) {
            return false;
        }
    }
}
