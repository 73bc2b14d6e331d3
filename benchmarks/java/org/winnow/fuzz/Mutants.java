package org.winnow.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.winnow.article.Page;
import org.winnow.corpus.Corpus;

/** Real pages, spoilt: the same page for the same number, always. */
final class Mutants {

    private static final List<String> MARKUP = List.of("aeb", "fundus", "wcxb", "typed");
    private static final List<String> TEXTS =
            List.of(
                    "aeb-plain",
                    "aeb-innertext",
                    "aeb-lynx",
                    "aeb-wet",
                    "fundus-plain",
                    "fundus-innertext",
                    "fundus-wet",
                    "wcxb-plain",
                    "typed",
                    "roles");

    private static final List<String> CHARSETS =
            List.of(
                    "utf-8",
                    "utf-16le",
                    "utf-16be",
                    "windows-1251",
                    "windows-1252",
                    "shift_jis",
                    "iso-2022-jp",
                    "euc-jp",
                    "gb18030",
                    "big5",
                    "koi8-r",
                    "iso-8859-9");

    /** Of two pages in five it is the text, as text is the shorter way through the library. */
    private static final double TEXT_SHARE = 0.4;

    /** Random numbers from neighbouring seeds begin alike. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final List<byte[]> markup = new ArrayList<>();
    private final List<byte[]> texts = new ArrayList<>();

    private Mutants() {}

    /** A page and how it was spoilt. */
    record Mutant(int number, Mutation mutation, Page page, int bytes) {}

    /** Reads all pages that there are. */
    static Mutants read() {
        Mutants mutants = new Mutants();
        for (String set : MARKUP) {
            Corpus.html(set).forEach(page -> mutants.markup.add(page.bytes()));
        }
        for (String set : TEXTS) {
            Corpus.texts(set)
                    .forEach(
                            page ->
                                    mutants.texts.add(
                                            page.text().getBytes(StandardCharsets.UTF_8)));
        }
        mutants.markup.removeIf(page -> page.length == 0);
        mutants.texts.removeIf(page -> page.length == 0);
        return mutants;
    }

    Mutant mutant(int number) {
        Random random = new Random(number * SPREAD);
        boolean text = random.nextDouble() < TEXT_SHARE;
        Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
        byte[] page = any(text ? texts : markup, random);
        byte[] other = any(random.nextInt(4) > 0 == text ? texts : markup, random);
        byte[] spoilt = mutation.of(page, other, random);
        return new Mutant(
                number,
                mutation,
                text ? text(mutation, spoilt, random) : markup(mutation, spoilt, random),
                spoilt.length);
    }

    private static byte[] any(List<byte[]> pages, Random random) {
        return pages.get(random.nextInt(pages.size()));
    }

    private static Page text(Mutation mutation, byte[] spoilt, Random random) {
        boolean wrong = mutation == Mutation.WRONG_CHARSET;
        Charset charset = wrong ? any(random) : StandardCharsets.UTF_8;
        return Page.text(new String(spoilt, charset));
    }

    private static Page markup(Mutation mutation, byte[] spoilt, Random random) {
        if (mutation != Mutation.WRONG_CHARSET) {
            return Page.html(spoilt, null, null);
        }
        byte[] bytes =
                random.nextBoolean()
                        ? spoilt
                        : new String(spoilt, StandardCharsets.UTF_8).getBytes(any(random));
        return Page.html(bytes, "text/html; charset=" + any(random).name(), null);
    }

    private static Charset any(Random random) {
        return Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size())));
    }
}
