package org.winnow.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"headline\":\"Ferry aground\"}",
                "{\"headline\":\"Ferry aground\",}",
                "{'headline':'Ferry aground'}",
                "{headline:\"Ferry aground\"}",
                "/* made by hand */ {\"headline\":\"Ferry aground\"}",
                "// made by hand\n{\"headline\":\"Ferry aground\"}",
                "<!-- {\"headline\":\"Ferry aground\"} -->",
                "//<![CDATA[\n{\"headline\":\"Ferry aground\"}\n//]]>",
                "<![CDATA[{\"headline\":\"Ferry aground\"}]]>",
                "/*<![CDATA[*/{\"headline\":\"Ferry aground\"}/*]]>*/",
                "{\"headline\":\"Ferry aground\"};",
                "{&quot;headline&quot;:&quot;Ferry aground&quot;}",
                "{\"text\":\"a\nb\tc\",\"headline\":\"Ferry aground\"}",
                "{\"text\":\"she said \"no\" to him\",\"headline\":\"Ferry aground\"}",
                "{\"text\":\"a\"\n\"headline\":\"Ferry aground\"}",
                "{\"text\":\"C:\\users\",\"headline\":\"Ferry aground\"}",
                "{\"headline\":\"Ferry aground\",\"text\":\"cut off in the mid",
                "{\"headline\":\"Ferry aground\",\"number\":007}",
                "{\"headline\":\"Ferry aground\",\"rating\":NaN}",
                "{\"headline\":\"Ferry aground\"}}",
            })
    void readsWhatSitesWrite(String script) {
        List<Object> roots = Json.read(script);
        assertTrue(roots.get(0) instanceof Map<?, ?>, script);
        assertEquals("Ferry aground", ((Map<?, ?>) roots.get(0)).get("headline"), script);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "null", "{", "[", "]", "\"", "\ud800", "\0", "function(){}"})
    void neverThrows(String script) {
        assertTrue(Json.read(script).size() <= 1);
    }

    @Test
    void readsSeveralRoots() {
        assertEquals(2, Json.read("{\"a\":1} {\"b\":2}").size());
    }

    @Test
    void survivesDeepNestingAndEndlessQuotes() {
        for (String part : List.of("[", "{\"a\":", "\"", "\"\\", "\" \"")) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(120), () -> Json.read(part.repeat(200_000)), part);
        }
    }
}
