package org.winnow.html;

import java.util.Arrays;
import org.jsoup.nodes.Attributes;

/**
 * The words in the classes and ids of a page's elements, as hashes: {@code articleBody-2 left}
 * gives article, body and left. They say what the page's makers took an element for.
 */
final class Tokens {

    /** A single letter says nothing. */
    private static final int SHORTEST = 2;

    private int[] hashes = new int[1024];
    private int size;

    /** Where the words of an element begin; those of the next begin where they end. */
    private final int[] from;

    Tokens(Elements elements) {
        from = new int[elements.size() + 1];
        for (int element = 0; element < elements.size(); element++) {
            from[element] = size;
            if (element > 0 && elements.node(element).attributesSize() > 0) {
                Attributes attributes = elements.node(element).attributes();
                read(attributes.get("class"));
                read(attributes.get("id"));
            }
        }
        from[elements.size()] = size;
    }

    private Tokens(String text) {
        from = new int[0];
        read(text);
    }

    /** The hash of a single word. */
    static int hash(String word) {
        Tokens one = new Tokens(word);
        return one.size == 1 ? one.hashes[0] : 0;
    }

    int from(int element) {
        return from[element];
    }

    int to(int element) {
        return from[element + 1];
    }

    int hash(int at) {
        return hashes[at];
    }

    /** Cuts at all but letters, and where a capital follows a small letter. */
    private void read(String names) {
        int hash = 0;
        int length = 0;
        boolean small = false;
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            boolean letter = capital || (c >= 'a' && c <= 'z');
            if (!letter || (capital && small)) {
                add(hash, length);
                hash = 0;
                length = 0;
            }
            if (letter) {
                hash = hash * 31 + (c | 0x20);
                length++;
            }
            small = letter && !capital;
        }
        add(hash, length);
    }

    private void add(int hash, int length) {
        if (length >= SHORTEST) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, size * 2);
            }
            hashes[size++] = hash;
        }
    }
}
