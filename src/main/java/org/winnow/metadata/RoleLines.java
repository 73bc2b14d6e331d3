package org.winnow.metadata;

import java.util.ArrayList;
import java.util.List;
import org.winnow.article.Block;
import org.winnow.article.Metadata.Field;
import org.winnow.article.Role;

/** What the blocks with role title, byline and date say. */
final class RoleLines {

    private final List<Block> blocks;
    private final DateReader dates;
    private final NameReader names;

    RoleLines(List<Block> blocks, DateReader dates) {
        this.blocks = blocks;
        this.dates = dates;
        this.names = new NameReader(dates);
    }

    void report(Findings findings) {
        title(findings);
        List<String> authors = authors();
        if (!authors.isEmpty()) {
            findings.add(Field.AUTHORS, authors, Origin.BLOCK, "byline");
        }
        dates(findings);
    }

    /** Of several titles the one that stands nearest to byline, date or story is the headline. */
    private void title(Findings findings) {
        List<Integer> titles = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at).role() == Role.TITLE && !blocks.get(at).text().isBlank()) {
                titles.add(at);
            }
        }
        titles.sort(java.util.Comparator.comparingInt(this::distanceToStory));
        for (int at : titles) {
            findings.add(Field.TITLE, blocks.get(at).text(), Origin.BLOCK, "headline");
        }
    }

    private int distanceToStory(int title) {
        for (int distance = 1; distance < FARTHEST; distance++) {
            if (isHead(title + distance) || isHead(title - distance)) {
                return distance;
            }
        }
        return FARTHEST;
    }

    /** Beyond so many blocks two parts have nothing to do with each other. */
    private static final int FARTHEST = 12;

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
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at).role() != Role.BYLINE) {
                continue;
            }
            int end = at + 1;
            while (end < blocks.size() && blocks.get(end).role() == Role.BYLINE) {
                end++;
            }
            Bylined run = run(at, end);
            if (run.marked && !run.names.isEmpty()) {
                return run.names;
            }
            unmarked = unmarked.isEmpty() ? run.names : unmarked;
            at = end;
        }
        return unmarked;
    }

    private record Bylined(List<String> names, boolean marked) {}

    private Bylined run(int from, int to) {
        List<String> marked = new ArrayList<>();
        List<String> unmarked = new ArrayList<>();
        for (int at = from; at < to; at++) {
            String line = blocks.get(at).text();
            boolean by = names.isMarked(line);
            if (by && names.line(line).isEmpty() && at + 1 < to && isBareBy(line)) {
                at++;
                line += ' ' + blocks.get(at).text();
            }
            for (String name : names.line(line)) {
                List<String> into = by ? marked : unmarked;
                if (!into.contains(name)) {
                    into.add(name);
                }
            }
        }
        return marked.isEmpty() ? new Bylined(unmarked, false) : new Bylined(marked, true);
    }

    /** A line that is only "by": the name stands on the next one. */
    private static boolean isBareBy(String line) {
        return NameWords.byLength(line.strip()) >= line.strip().length();
    }

    private void dates(Findings findings) {
        StringBuilder run = new StringBuilder();
        List<String> runs = new ArrayList<>();
        for (int at = 0; at <= blocks.size(); at++) {
            Role role = at < blocks.size() ? blocks.get(at).role() : Role.OTHER;
            boolean dated = role == Role.DATE || role == Role.BYLINE;
            if (dated) {
                run.append(run.isEmpty() ? "" : " , ").append(blocks.get(at).text());
            } else if (!run.isEmpty()) {
                runs.add(run.toString());
                run.setLength(0);
            }
        }
        for (String line : runs) {
            DateLine.of(line, dates).report(findings, Origin.BLOCK, "date");
        }
    }
}
