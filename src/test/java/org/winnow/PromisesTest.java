package org.winnow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the library promises of every page, proved on many. */
class PromisesTest {

    /** What {@link #cleaningCleanedTextChangesNothing} is called among the known faults. */
    static final String CLEANED = "cleaning-cleaned-text";

    private static final Winnow WINNOW = Winnow.create();

    @Test
    void spansOfATextTileIt() {
        checkAll(Samples::text, Promises::tiling);
    }

    @Test
    void everyVisibleCharacterOfMarkupIsInOneBlockInOrder() {
        checkAll(Samples::html, Promises::completeness);
    }

    @Test
    void spansOfMarkupShowTheTextOfTheirBlocks() {
        checkAll(Samples::html, Promises::places);
    }

    @Test
    void theArticlesTextIsTheInputsText() {
        checkAll(Samples::html, Promises::provenance);
        checkAll(Samples::text, Promises::provenance);
    }

    @Test
    void cleaningCleanedTextChangesNothing() {
        KnownFaults.judge(CLEANED, fault(() -> checkAll(Samples::text, Promises::idempotence)));
    }

    @Test
    void keepingMoreRolesAddsTheirBlocksAndNoOthers() {
        checkAll(Samples::html, Promises::keeping);
        checkAll(Samples::text, Promises::keeping);
    }

    @Test
    void theInputIsNotChangedAndTheSameInputGivesTheSameArticle() {
        checkAll(Samples::text, Promises::repetition);
        checkAll(Samples::html, Promises::repetition);
    }

    @Test
    void everyFormatIsSafeAndValid() {
        checkAll(Samples::html, Promises::rendering);
        checkAll(Samples::text, Promises::rendering);
    }

    private static Optional<AssertionError> fault(Runnable check) {
        try {
            check.run();
            return Optional.empty();
        } catch (AssertionError fault) {
            return Optional.of(fault);
        }
    }

    /** Runs a check over many pages. */
    private static void checkAll(
            Consumer<Consumer<Samples.Sample>> samples, Function<Promises, String> check) {
        List<String> broken = new ArrayList<>();
        samples.accept(
                sample -> {
                    String trouble = check.apply(Promises.of(WINNOW, sample.page()));
                    if (!trouble.isEmpty()) {
                        broken.add(sample.name() + ": " + trouble);
                    }
                });
        assertEquals(List.of(), broken);
    }
}
