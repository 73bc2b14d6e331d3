package org.winnow.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Markup as a rule changed it before parsing, and where each piece of it stood before. Immutable
 * and safe to share between threads.
 *
 * <p>Between the library's own packages: a {@code Block}'s span already counts the input's own
 * chars. This may change with any version.
 */
public final class EditedMarkup {

    private final String text;
    private final List<Pass> passes;

    /** One pass over the text: where replacements end in it, and where what they replaced ended. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    private record Pass(int[] starts, int[] ends, int[] origins) {

        /** What lies inside a replacement came from where the replaced piece began. */
        int origin(int offset) {
            int at = Arrays.binarySearch(ends, offset);
            int before = at >= 0 ? at : -at - 2;
            int after = before + 1;
            int moved = before < 0 ? offset : origins[before] + offset - ends[before];
            return after < starts.length && offset > starts[after]
                    ? moved - (offset - starts[after])
                    : moved;
        }
    }

    private EditedMarkup(String text, List<Pass> passes) {
        this.text = text;
        this.passes = passes;
    }

    /** Markup that nothing was changed in yet. */
    static EditedMarkup of(String markup) {
        return new EditedMarkup(markup, List.of());
    }

    /** What is to be parsed. */
    public String text() {
        return text;
    }

    /**
     * Where the char at an offset of {@link #text()} stood in the markup before: the offset itself
     * if nothing was changed, the start of the replaced piece for a char that was put in.
     */
    public int origin(int offset) {
        int origin = offset;
        for (int i = passes.size() - 1; i >= 0; i--) {
            origin = passes.get(i).origin(origin);
        }
        return origin;
    }

    /** With every occurrence of a string replaced; never looks again at what it put in. */
    EditedMarkup replace(String find, String replacement) {
        int at = find.isEmpty() ? -1 : text.indexOf(find);
        if (at < 0) {
            return this;
        }
        Changes changes = new Changes(text);
        for (; at >= 0; at = text.indexOf(find, at + find.length())) {
            changes.replace(at, at + find.length(), replacement);
        }
        return changes.after(this);
    }

    /** As somebody's code changed it, who does not tell where: between what is still the same. */
    EditedMarkup with(String changed) {
        if (changed.equals(text)) {
            return this;
        }
        int most = Math.min(text.length(), changed.length());
        int head = 0;
        while (head < most && text.charAt(head) == changed.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && text.charAt(text.length() - 1 - tail)
                        == changed.charAt(changed.length() - 1 - tail)) {
            tail++;
        }
        Changes changes = new Changes(text);
        changes.replace(
                head, text.length() - tail, changed.substring(head, changed.length() - tail));
        return changes.after(this);
    }

    /** One pass over a text, from its start to its end. */
    static final class Changes {
        private final String before;
        private final StringBuilder after = new StringBuilder();
        private final List<int[]> places = new ArrayList<>();
        private int copied;

        Changes(String before) {
            this.before = before;
        }

        /** Replaces a piece behind the last one. */
        void replace(int from, int to, String replacement) {
            after.append(before, copied, from);
            int start = after.length();
            after.append(replacement);
            places.add(new int[] {start, after.length(), to});
            copied = to;
        }

        EditedMarkup after(EditedMarkup earlier) {
            if (places.isEmpty()) {
                return earlier;
            }
            after.append(before, copied, before.length());
            List<Pass> passes = new ArrayList<>(earlier.passes);
            passes.add(new Pass(column(0), column(1), column(2)));
            return new EditedMarkup(after.toString(), List.copyOf(passes));
        }

        private int[] column(int index) {
            return places.stream().mapToInt(place -> place[index]).toArray();
        }
    }
}
