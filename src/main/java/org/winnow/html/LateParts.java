package org.winnow.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the parts of a streamed page that came late, and the places that wait for them. React
 * writes {@code <!--$?--><template id="B:1"></template>something<!--/$-->} where a part is to show
 * instead of something, {@code <template id="P:1"></template>} where it is to show within another
 * part, and the part as {@code <div hidden id="S:1">}.
 */
final class LateParts {

    private static final String PART = "<div hidden id=\"S:";
    private static final String PLACE = "<template id=\"";
    private static final String PLACE_END = "</template>";
    private static final String WAITING = "<!--$?-->";
    private static final String SHOWN = "<!--$";
    private static final String SHOWN_END = "<!--/$-->";
    private static final String DIV = "<div";
    private static final String DIV_END = "</div";

    /** A range of the markup; it ends where it begins until its end is found. */
    private static final class Range {
        final int from;
        int to;
        final int depth;

        Range(int from, int depth) {
            this.from = from;
            this.to = from;
            this.depth = depth;
        }
    }

    private final String source;
    private final Map<String, Range> parts = new HashMap<>();
    private final Map<String, Range> places = new HashMap<>();
    private final Deque<Range> openParts = new ArrayDeque<>();
    private final Deque<Range> openPlaces = new ArrayDeque<>();
    private int divs;

    LateParts(String source) {
        this.source = source;
        TagScanner tags = new TagScanner(source);
        int before = 0;
        for (int tag = tags.next(0); tag < source.length(); tag = tags.next(before)) {
            int after = tags.after(tag);
            read(tag, before, after);
            before = after;
        }
    }

    /** What changes places with what, in the order of the page. */
    List<Streamed.Swap> swaps() {
        List<Range> ranges = new ArrayList<>();
        Map<Range, Range> other = new HashMap<>();
        parts.forEach(
                (id, part) -> {
                    Range place = places.get(id);
                    if (place != null && part.to > part.from) {
                        ranges.add(part);
                        ranges.add(place);
                        other.put(part, place);
                        other.put(place, part);
                    }
                });
        ranges.sort(Comparator.comparingInt((Range range) -> range.from));
        Map<Range, Integer> numbers = new HashMap<>();
        ranges.forEach(range -> numbers.put(range, numbers.size()));
        return ranges.stream()
                .map(
                        range ->
                                new Streamed.Swap(
                                        range.from,
                                        range.to,
                                        numbers.getOrDefault(other.getOrDefault(range, range), 0)))
                .toList();
    }

    private void read(int tag, int before, int after) {
        if (source.startsWith(PART, tag)) {
            Range part = new Range(after, divs++);
            parts.putIfAbsent(id(tag + PART.length(), after), part);
            openParts.push(part);
        } else if (source.startsWith(DIV, tag) && isEnd(tag + DIV.length())) {
            divs++;
        } else if (source.startsWith(DIV_END, tag) && isEnd(tag + DIV_END.length())) {
            endDiv(tag);
        } else if (source.startsWith(SHOWN, tag)) {
            openPlaces.push(new Range(after, 0));
        } else if (source.startsWith(SHOWN_END, tag)) {
            endPlace(tag);
        } else if (source.startsWith(PLACE, tag) && source.startsWith(PLACE_END, after)) {
            place(tag, before, after + PLACE_END.length());
        }
    }

    private boolean isEnd(int at) {
        return at < source.length() && (source.charAt(at) == '>' || source.charAt(at) <= ' ');
    }

    private void endDiv(int tag) {
        divs--;
        if (!openParts.isEmpty() && openParts.peek().depth == divs) {
            openParts.pop().to = tag;
        }
    }

    private void endPlace(int tag) {
        if (!openPlaces.isEmpty()) {
            openPlaces.pop().to = tag;
        }
    }

    /** A place ends where it begins, unless something is shown in it until the part comes. */
    private void place(int tag, int before, int after) {
        int name = tag + PLACE.length() + 2;
        boolean instead = before == tag && source.startsWith(WAITING, tag - WAITING.length());
        Range place = new Range(after, 0);
        if (instead && !openPlaces.isEmpty()) {
            openPlaces.pop();
            openPlaces.push(place);
        }
        places.putIfAbsent(id(name, after), place);
    }

    /** What stands here up to a quote, within a tag. */
    private String id(int from, int end) {
        int quote = source.indexOf('"', from);
        return quote < from || quote >= end ? "" : source.substring(from, quote);
    }
}
