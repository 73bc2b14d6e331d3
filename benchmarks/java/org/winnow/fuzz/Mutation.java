package org.winnow.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways to spoil a page, as a network, a careless editor or a wicked one does. */
enum Mutation {
    /** A stretch is lost. */
    CUT {
        @Override
        byte[] of(byte[] page, byte[] other, Random random) {
            int from = random.nextInt(page.length);
            return joined(page, 0, from, page, from + random.nextInt(page.length - from) + 1);
        }
    },

    /** The beginning of one page, the end of another. */
    SPLICE {
        @Override
        byte[] of(byte[] page, byte[] other, Random random) {
            return joined(
                    page, 0, random.nextInt(page.length), other, random.nextInt(other.length));
        }
    },

    /** Tags, or lines of a text, in another order. */
    SHUFFLE {
        @Override
        byte[] of(byte[] page, byte[] other, Random random) {
            List<byte[]> pieces = pieces(page);
            int from = random.nextInt(pieces.size());
            int to = Math.min(pieces.size(), from + 2 + random.nextInt(500));
            Collections.shuffle(pieces.subList(from, to), random);
            return joined(pieces);
        }
    },

    /** Tags, or lines, missing. */
    SIEVE {
        @Override
        byte[] of(byte[] page, byte[] other, Random random) {
            List<byte[]> pieces = pieces(page);
            pieces.removeIf(piece -> random.nextInt(10) == 0);
            return joined(pieces);
        }
    },

    /** The whole page, or a stretch of it, again and again. */
    REPEAT {
        @Override
        byte[] of(byte[] page, byte[] other, Random random) {
            if (random.nextBoolean()) {
                return joined(page, 0, page.length, page, 0);
            }
            int from = random.nextInt(page.length);
            int to = Math.min(page.length, from + 1 + random.nextInt(2000));
            byte[] stretch = Arrays.copyOfRange(page, from, to);
            List<byte[]> pieces = new ArrayList<>(List.of(Arrays.copyOf(page, from)));
            pieces.addAll(Collections.nCopies(2 + random.nextInt(60), stretch));
            pieces.add(Arrays.copyOfRange(page, to, page.length));
            return joined(pieces);
        }
    },

    /** Ends within a tag. */
    IN_TAG {
        @Override
        byte[] of(byte[] page, byte[] other, Random random) {
            return Arrays.copyOf(page, within(page, '<', 8, random));
        }
    },

    /** Ends within an entity. */
    IN_ENTITY {
        @Override
        byte[] of(byte[] page, byte[] other, Random random) {
            return Arrays.copyOf(page, within(page, '&', 4, random));
        }
    },

    /** Ends within a character of several bytes, if there is one. */
    IN_CHARACTER {
        @Override
        byte[] of(byte[] page, byte[] other, Random random) {
            int start = random.nextInt(page.length);
            int at = start;
            while (at < page.length && (page[at] & 0xC0) != 0x80) {
                at++;
            }
            return Arrays.copyOf(page, at < page.length ? at : start);
        }
    },

    /** Characters that mean something, taken away. */
    UNQUOTED {
        @Override
        byte[] of(byte[] page, byte[] other, Random random) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(page.length);
            for (byte b : page) {
                if ("<>\"'/=&;-\n".indexOf(b) < 0 || random.nextInt(20) > 0) {
                    out.write(b);
                }
            }
            return out.toByteArray();
        }
    },

    /** Bits that fell over. */
    NOISE {
        @Override
        byte[] of(byte[] page, byte[] other, Random random) {
            byte[] noisy = page.clone();
            for (int n = random.nextInt(200); n >= 0; n--) {
                noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
            }
            return noisy;
        }
    },

    /** As it is: it is the charset of which something else is said. */
    WRONG_CHARSET {
        @Override
        byte[] of(byte[] page, byte[] other, Random random) {
            return page;
        }
    };

    /** A page made of one that is not empty and perhaps of another. */
    abstract byte[] of(byte[] page, byte[] other, Random random);

    private static int within(byte[] page, char mark, int most, Random random) {
        int at = random.nextInt(page.length);
        while (at > 0 && page[at] != mark) {
            at--;
        }
        return Math.min(page.length, at + 1 + random.nextInt(most));
    }

    /** A page cut before each tag, or if it has none at each line end. */
    private static List<byte[]> pieces(byte[] page) {
        List<byte[]> pieces = new ArrayList<>();
        byte mark = (byte) (page[0] == '<' ? '<' : '\n');
        int start = 0;
        for (int at = 1; at <= page.length; at++) {
            if (at == page.length || page[at] == mark) {
                pieces.add(Arrays.copyOfRange(page, start, at));
                start = at;
            }
        }
        return pieces;
    }

    private static byte[] joined(byte[] first, int from, int to, byte[] second, int start) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(first, from, to - from);
        out.write(second, start, second.length - start);
        return out.toByteArray();
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pieces.forEach(out::writeBytes);
        return out.toByteArray();
    }
}
