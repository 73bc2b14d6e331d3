package org.winnow.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.winnow.article.Block;
import org.winnow.article.Metadata.Field;
import org.winnow.article.Page;
import org.winnow.article.Role;

/** What the blocks with role title, byline and date say. */
final class RoleLines {

    /** Beyond so many blocks two parts have nothing to do with each other. */
    private static final int FARTHEST = 12;

    private final Page.Kind kind;
    private final List<Block> blocks;
    private final DateReader dates;
    private final NameReader names;
    private final List<Integer> titles = new ArrayList<>();

    /** Where bylines and dates stand. */
    private final List<Integer> heads = new ArrayList<>();

    /**
     * @param kind in a text the story's last line may sign it; in markup what stands so far from
     *     the headline seldom does
     */
    RoleLines(Page.Kind kind, List<Block> blocks, DateReader dates) {
        this.kind = kind;
        this.blocks = blocks;
        this.dates = dates;
        this.names = new NameReader(dates);
        for (int at = 0; at < blocks.size(); at++) {
            Role role = blocks.get(at).role();
            if (role == Role.TITLE && !blocks.get(at).text().isBlank()) {
                titles.add(at);
            } else if (role == Role.BYLINE || role == Role.DATE) {
                heads.add(at);
            }
        }
    }

    void report(Findings findings) {
        titles.sort(Comparator.comparingInt(this::distanceToStory));
        if (kind == Page.Kind.TEXT && titles.stream().allMatch(this::isSection)) {
            StoryStart.headline(blocks)
                    .ifPresent(line -> findings.add(Field.TITLE, line, Origin.BLOCK, "first line"));
        }
        for (int at : titles) {
            findings.add(Field.TITLE, blocks.get(at).text(), Origin.BLOCK, "headline");
        }
        List<String> authors = authors();
        if (!authors.isEmpty()) {
            findings.add(Field.AUTHORS, authors, Origin.BLOCK, "byline");
        }
        dates(findings);
    }

    /** Reports the first age among the dates. */
    void report(Findings findings, Ages ages) {
        for (int at : heads) {
            Optional<Stamp> stamp = ages.read(blocks.get(at).text());
            if (stamp.isPresent()) {
                boolean update = DateLabels.announcesUpdate(blocks.get(at).text());
                Field field = update ? Field.MODIFIED : Field.PUBLISHED;
                findings.add(field, stamp.get().iso(), Origin.AGE, "age");
                return;
            }
        }
    }

    private boolean isSection(int title) {
        return StoryStart.isSection(blocks.get(title).text());
    }

    /**
     * Of several titles the one that stands nearest to byline, date or story is the headline; what
     * stands behind it says more than what stands before.
     */
    private int distanceToStory(int title) {
        for (int distance = 1; distance < FARTHEST; distance++) {
            if (isHead(title + distance) || isStory(title + distance)) {
                return 2 * distance;
            }
            if (isHead(title - distance)) {
                return 2 * distance + 1;
            }
        }
        return 2 * FARTHEST;
    }

    private boolean isStory(int at) {
        return at < blocks.size() && blocks.get(at).role() == Role.CONTENT;
    }

    private boolean isHead(int at) {
        if (at < 0 || at >= blocks.size()) {
            return false;
        }
        Role role = blocks.get(at).role();
        return role == Role.BYLINE || role == Role.DATE;
    }

    /** The names in the first bylines that stand together; those that say "by" before others. */
    private List<String> authors() {
        List<String> unmarked = List.of();
        int end = 0;
        for (int at : heads) {
            if (at < end || blocks.get(at).role() != Role.BYLINE) {
                continue;
            }
            end = at + 1;
            while (end < blocks.size() && blocks.get(end).role() == Role.BYLINE) {
                end++;
            }
            Bylined run = run(at, end);
            if (run.marked && !run.names.isEmpty()) {
                return run.names;
            }
            if (unmarked.isEmpty() && isNearTitle(at)) {
                unmarked = run.names;
            }
        }
        return unmarked;
    }

    /** What says nothing of "by" is a byline only near a headline, if the page has one. */
    private boolean isNearTitle(int byline) {
        for (int title : titles) {
            if (Math.abs(title - byline) < FARTHEST) {
                return true;
            }
        }
        return titles.isEmpty() || kind == Page.Kind.TEXT;
    }

    private record Bylined(List<String> names, boolean marked) {}

    private Bylined run(int from, int to) {
        List<String> marked = new ArrayList<>();
        List<String> unmarked = new ArrayList<>();
        for (int at = from; at < to; at++) {
            String line = blocks.get(at).text();
            NameReader.Byline byline = names.byline(line);
            List<String> found = byline.names();
            if (byline.marked() && found.isEmpty() && at + 1 < to && isBareBy(line)) {
                at++;
                found = names.line(line + ' ' + blocks.get(at).text());
            }
            for (String name : found) {
                List<String> into = byline.marked() ? marked : unmarked;
                if (!into.contains(name)) {
                    into.add(name);
                }
            }
        }
        return marked.isEmpty() ? new Bylined(unmarked, false) : new Bylined(marked, true);
    }

    /** A line that is only "by": the name stands on the next one. */
    private static boolean isBareBy(String line) {
        return ByWords.byLength(line.strip()) >= line.strip().length();
    }

    /** Dates and bylines that stand together are read as one line. */
    private void dates(Findings findings) {
        StringBuilder run = new StringBuilder();
        for (int at = 0; at < heads.size(); at++) {
            run.append(run.isEmpty() ? "" : " , ").append(blocks.get(heads.get(at)).text());
            boolean last = at + 1 == heads.size() || heads.get(at + 1) > heads.get(at) + 1;
            if (last) {
                DateLine.of(run.toString(), dates).report(findings, Origin.BLOCK, "date");
                run.setLength(0);
            }
        }
    }
}
