package org.winnow.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.winnow.article.Page;

/**
 * Finds the pages among the caller's files, folders and standard input, and hands them on one by
 * one. What cannot be read becomes an entry that says so when its turn comes.
 */
final class Inputs {

    private static final String[] ENDINGS = {".html", ".htm", ".txt", ".json"};
    static final String STANDARD_INPUT = "standard input";
    private static final String STANDARD_INPUT_ID = "stdin";

    private final InputStream in;
    private final Options options;

    Inputs(InputStream in, Options options) {
        this.in = in;
        this.options = options;
    }

    /** Hands all pages to a sink, in the order of the arguments. */
    void feed(Entry.Sink sink) throws IOException {
        for (String source : options.sources()) {
            if (source.equals(Options.STANDARD_INPUT)) {
                stream(in, Optional.empty(), sink);
            } else {
                named(source, sink);
            }
        }
    }

    private void named(String source, Entry.Sink sink) throws IOException {
        Path path;
        try {
            path = Path.of(source);
        } catch (InvalidPathException wrong) {
            sink.accept(Entry.unreadable(source, new IOException("no such file", wrong)));
            return;
        }
        if (Files.isDirectory(path)) {
            folder(path, sink);
        } else if (Bytes.isPipe(path)) {
            pipe(path, sink);
        } else {
            file(path, sink);
        }
    }

    /** A folder without a page was hardly meant, and is told. */
    private void folder(Path folder, Entry.Sink sink) throws IOException {
        AtomicInteger found = new AtomicInteger();
        Entry.Sink counted =
                entry -> {
                    found.incrementAndGet();
                    sink.accept(entry);
                };
        new Folder(this::isPage, file -> file(file, counted), counted).walk(folder);
        if (found.get() == 0) {
            IOException none = new IOException("no pages in this folder");
            sink.accept(Entry.unreadable(folder.toString(), none));
        }
    }

    /** In a folder lie other files than pages; which ones are meant is told by name or caller. */
    private boolean isPage(Path file) {
        Optional<Kind> kind = Kind.ofName(file.getFileName().toString());
        return options.input() == Kind.AUTO
                ? kind.isPresent() && kind.get() != Kind.JSON
                : kind.isEmpty() || kind.get() == options.input();
    }

    private void file(Path file, Entry.Sink sink) throws IOException {
        String name = file.getFileName().toString();
        Kind kind = options.input() == Kind.AUTO ? kind(file) : options.input();
        if (kind == Kind.JSONL) {
            lines(file, sink);
        } else if (kind == Kind.JSON) {
            sink.accept(Entry.of(file, () -> record(file)));
        } else {
            sink.accept(Entry.of(file, () -> page(id(name), kind, Bytes.of(file))));
        }
    }

    private Entry.Input record(Path file) throws IOException {
        String json = new String(Bytes.of(file), StandardCharsets.UTF_8);
        return records().read(json, id(file.getFileName().toString()));
    }

    private void lines(Path file, Entry.Sink sink) throws IOException {
        InputStream stream;
        try {
            stream = Bytes.open(file);
        } catch (IOException unreadable) {
            sink.accept(Entry.unreadable(file.toString(), unreadable));
            return;
        }
        try (stream) {
            String id = id(file.getFileName().toString());
            new RecordLines(Optional.of(file.toString()), id, records()).feed(stream, sink);
        }
    }

    private RecordReader records() {
        return new RecordReader(options.url());
    }

    /** What a file holds; a name that says nothing has its content asked. */
    private static Kind kind(Path file) {
        return Kind.ofName(file.getFileName().toString())
                .orElseGet(
                        () -> {
                            try (InputStream stream = Bytes.open(file)) {
                                return probe(stream) == Kind.JSONL ? Kind.JSONL : Kind.AUTO;
                            } catch (IOException unreadable) {
                                return Kind.AUTO;
                            }
                        });
    }

    private static Kind probe(InputStream stream) throws IOException {
        return Kind.ofContent(
                new String(stream.readNBytes(Kind.PROBE), StandardCharsets.ISO_8859_1));
    }

    private void pipe(Path file, Entry.Sink sink) throws IOException {
        InputStream raw;
        try {
            raw = Bytes.raw(file);
        } catch (IOException unreadable) {
            sink.accept(Entry.unreadable(file.toString(), unreadable));
            return;
        }
        stream(raw, Optional.of(file), sink);
    }

    /** All that a stream holds, which is standard input if it has no name. */
    private void stream(InputStream raw, Optional<Path> pipe, Entry.Sink sink) throws IOException {
        Optional<String> file = pipe.map(Path::toString);
        String name = file.orElse(STANDARD_INPUT);
        String id = pipe.map(path -> id(path.getFileName().toString())).orElse(STANDARD_INPUT_ID);
        InputStream stream;
        Kind kind;
        try {
            stream = Bytes.open(raw);
            stream.mark(Kind.PROBE);
            kind = options.input() == Kind.AUTO ? probe(stream) : options.input();
            stream.reset();
        } catch (IOException unreadable) {
            sink.accept(Entry.unreadable(name, unreadable));
            return;
        }
        if (kind == Kind.JSONL) {
            new RecordLines(file, id, records()).feed(stream, sink);
        } else {
            sink.accept(new Entry(name, file, () -> page(id, options.input(), Bytes.of(stream))));
        }
    }

    private Entry.Input page(String id, Kind kind, byte[] bytes) throws IOException {
        Page page = kind.page(bytes);
        return new Entry.Input(id, options.url().map(page::withUrl).orElse(page));
    }

    /** A file's name up to the first ending that tells what it holds. */
    static String id(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int end = lower.endsWith(".gz") ? name.length() - 3 : name.length();
        for (String ending : ENDINGS) {
            int at = lower.indexOf(ending);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return name.substring(0, end);
    }
}
