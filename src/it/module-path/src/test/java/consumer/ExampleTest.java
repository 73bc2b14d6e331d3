package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleTest {

    private static final String FIRST =
            "The council met on Tuesday evening and decided, after three hours of talk, that the"
                    + " old bridge over the mill stream will be mended before the winter comes.";
    private static final String SECOND =
            "“It has carried us for two hundred years,” said the mayor, “and it would be a shame if"
                    + " it fell into the water in the one year in which we have the money.”";

    @Test
    void theLinesOfTheReadmeGiveTheArticle() {
        List<String> found =
                Example.run(
                        "<!doctype html><html lang=en><head><title>Bridge to be mended</title></head>"
                                + "<body><nav><a href=/>Home</a> <a href=/news>News</a></nav>"
                                + "<article><h1>Bridge to be mended</h1><p>"
                                + FIRST
                                + "</p><p>"
                                + SECOND
                                + "</p></article><footer>All rights reserved.</footer></body></html>");
        assertEquals("Bridge to be mended", found.get(0));
        assertTrue(found.get(1).contains(FIRST), found.get(1));
        assertFalse(found.get(2).contains("All rights reserved"), found.get(2));
    }

    @Test
    void theLibraryIsWhereItShouldBe() {
        boolean named = Example.class.getModule().isNamed();
        assertEquals(named, org.winnow.Winnow.class.getModule().isNamed());
        assertEquals(EXPECTED_MODULE, named);
    }

    private static final boolean EXPECTED_MODULE = true;
}
