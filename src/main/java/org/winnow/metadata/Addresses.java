package org.winnow.metadata;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Makes addresses whole that a page declares, and passes over those that lead nowhere. */
final class Addresses {

    private final String base;

    /** What was asked for before: a page declares the same address to each network. */
    private final Map<String, String> known = new HashMap<>();

    /**
     * @param base where the page came from, or what it declares as its base; may be empty
     */
    Addresses(String base) {
        this.base = base;
    }

    /**
     * The address as it is on the web: http or https. Without a base it may lack its host. Empty if
     * there is none: a script, an image in the page itself, a title in its place.
     */
    String whole(String address) {
        String whole = known.get(address);
        if (whole == null) {
            whole = resolved(address);
            known.put(address, whole);
        }
        return whole;
    }

    private String resolved(String address) {
        boolean begins = address.startsWith("/") || isWeb(address);
        if (!begins && (address.indexOf(' ') >= 0 || hasScheme(address))) {
            return "";
        }
        if (base.isBlank()) {
            return address.startsWith("//") ? "https:" + address : address;
        }
        Element link = new Element("a");
        link.setBaseUri(base);
        String whole = link.attr("href", address).absUrl("href");
        return isWeb(whole) ? whole : begins ? address : "";
    }

    private static boolean isWeb(String address) {
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.equals("https://");
    }

    /**
     * Whether a colon stands before any slash: {@code javascript:}, {@code data:}, {@code app:}.
     */
    private static boolean hasScheme(String address) {
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        return colon >= 0 && (slash < 0 || colon < slash);
    }
}
