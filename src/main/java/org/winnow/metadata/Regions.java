package org.winnow.metadata;

import java.util.Locale;
import java.util.Set;

/** Which English-speaking regions write the day before the month. */
final class Regions {

    /**
     * Regions by ISO 3166 code, which is also their top-level domain but for the United Kingdom.
     */
    private static final Set<String> DAY_FIRST = WordList.line("date-parts", "day-first");

    private Regions() {}

    static boolean isDayFirst(String tag, String host) {
        int dash = Math.max(tag.lastIndexOf('-'), tag.lastIndexOf('_'));
        if (dash > 0) {
            String region = tag.substring(dash + 1).toLowerCase(Locale.ROOT);
            if (DAY_FIRST.contains(region)) {
                return true;
            }
        }
        return DAY_FIRST.contains(host.substring(host.lastIndexOf('.') + 1));
    }
}
