package org.winnow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.winnow.article.Evidence;
import org.winnow.article.Role;
import org.winnow.label.Judge;
import org.winnow.label.Sheet;

class StandfirstTest {

    private static final String HEADLINE = "Old bridge opens again";
    private static final String STORY = "The bridge had been closed for two years, said the mayor.";

    @Test
    void theSentenceBelowTheHeadlineIsFound() {
        assertEquals(1, row("Two years of waiting are over for those who live beyond the river"));
    }

    @Test
    void aNameOrADateOrTheHeadlineAgainIsNone() {
        assertEquals(-1, row("By Ada Example and Bob Sample of the news desk in Harbour Town"));
        assertEquals(-1, row("Last changed by the desk on 3 May 2024 at 12:30 in Harbour Town"));
        assertEquals(-1, row("Harbour Post: old bridge opens again, old bridge opens again"));
        assertEquals(-1, row("Two years of waiting are over"));
    }

    private static int row(String line) {
        Sheet sheet = new Sheet(List.of(HEADLINE, line, STORY), List.of());
        List<Judge.Verdict> roles = new ArrayList<>();
        for (Role role : new Role[] {Role.TITLE, Role.CAPTION, Role.CONTENT}) {
            roles.add(new Judge.Verdict(role, Evidence.heuristic("", 1)));
        }
        return new Standfirst(sheet, new float[] {0, 0.2f, 0.9f}, roles).row();
    }
}
