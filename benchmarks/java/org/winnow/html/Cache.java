package org.winnow.html;

import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.function.Supplier;
import org.winnow.corpus.Corpus.HtmlPage;

final class Cache {
    static final Path DIR = Path.of(System.getProperty("cache", "/tmp/h/cache"));

    static float[] shares(HtmlPage page, Supplier<float[]> make) {
        Path f = DIR.resolve("shares-" + page.set() + "-" + page.id());
        if (Files.exists(f)) return read(f);
        float[] v = make.get();
        write(f, v);
        return v;
    }

    static boolean has(String name) {
        return Boolean.getBoolean("reuse");
    }

    static Map<LabelledPage, float[]> stories(List<LabelledPage> pages) {
        Map<LabelledPage, float[]> m = new IdentityHashMap<>();
        for (LabelledPage p : pages) m.put(p, read(f(p)));
        return m;
    }

    static Path f(LabelledPage p) {
        return DIR.resolve(
                "story-"
                        + System.getProperty("run", "a")
                        + "-"
                        + p.page().set()
                        + "-"
                        + p.page().id());
    }

    static void save(List<LabelledPage> pages, Map<LabelledPage, float[]> s) {
        if (!has("")) for (LabelledPage p : pages) write(f(p), s.get(p));
    }

    static float[] read(Path f) {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(f)))) {
            float[] v = new float[in.readInt()];
            for (int i = 0; i < v.length; i++) v[i] = in.readFloat();
            return v;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path f, float[] v) {
        try {
            Files.createDirectories(DIR);
            try (DataOutputStream o =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(f)))) {
                o.writeInt(v.length);
                for (float x : v) o.writeFloat(x);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
