package org.winnow.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The input: a page as markup or as plain text that somebody scraped, with its URL if that is
 * known. The URL is never fetched; it tells which site rules apply. Immutable.
 *
 * <pre>{@code
 * Page.html("<p>Words", "https://example.com/story");
 * Page.html(bytes, "text/html; charset=windows-1251", "https://example.com/story");
 * Page.text(scraped);
 * }</pre>
 */
public final class Page {

    /** What a page is made of. */
    public enum Kind {
        HTML,
        TEXT
    }

    /** What the caller knows of a page. */
    private record Hints(@Nullable String url, @Nullable Instant fetched) {}

    /** The longest name that the DNS knows, in chars (RFC 1035, 2.3.4): a longer one is no host. */
    private static final int LONGEST_HOST = 253;

    private static final Hints NONE = new Hints(null, null);

    private final Kind kind;
    private final String source;
    private final Hints hints;
    private final @Nullable Encoding encoding;

    private Page(Kind kind, String source, Hints hints, @Nullable Encoding encoding) {
        this.kind = kind;
        this.source = source;
        this.hints = hints;
        this.encoding = encoding;
    }

    /** A page of markup without a URL. */
    public static Page html(String markup) {
        return new Page(Kind.HTML, Objects.requireNonNull(markup, "markup"), NONE, null);
    }

    /** A page of markup. A URL that is none is kept, and no site rule applies. */
    public static Page html(String markup, String url) {
        return html(markup).withUrl(url);
    }

    /**
     * A page of markup as it came over the wire, decoded as a browser does it: byte order mark,
     * then the header's charset, then the one that the markup names, but a body that is valid UTF-8
     * is UTF-8 whatever its label says. {@link #encoding()} tells which one was used. Bytes that
     * the encoding does not know become U+FFFD.
     *
     * @param contentType the value of the Content-Type header, if known
     * @param url where the page came from, if known
     */
    public static Page html(byte[] bytes, @Nullable String contentType, @Nullable String url) {
        Encoding encoding = Encoding.of(Objects.requireNonNull(bytes, "bytes"), contentType);
        return new Page(Kind.HTML, encoding.decode(bytes), new Hints(known(url), null), encoding);
    }

    /** A page of plain text, without a URL. */
    public static Page text(String text) {
        return new Page(Kind.TEXT, Objects.requireNonNull(text, "text"), NONE, null);
    }

    /** A page of plain text whose URL is known, so that site rules apply. */
    public static Page text(String text, String url) {
        return text(text).withUrl(url);
    }

    /** Records have an empty URL where they know none. */
    private static @Nullable String known(@Nullable String address) {
        return address == null || address.isBlank() ? null : address;
    }

    /** This page with its URL; a blank one is none. */
    public Page withUrl(String address) {
        Hints known = new Hints(known(Objects.requireNonNull(address, "url")), hints.fetched);
        return new Page(kind, source, known, encoding);
    }

    /**
     * This page with the time at which it was fetched. By it an age ({@code 3 hours ago}) gives a
     * date, and a date of later than the day after is believed last.
     */
    public Page withFetched(Instant time) {
        Hints known = new Hints(hints.url, Objects.requireNonNull(time, "fetched"));
        return new Page(kind, source, known, encoding);
    }

    /** Whether it is markup or plain text. */
    public Kind kind() {
        return kind;
    }

    /** The decoded input, as it is: spans count its chars. */
    public String source() {
        return source;
    }

    /** The URL as it was given. */
    public Optional<String> url() {
        return Optional.ofNullable(hints.url);
    }

    /** When the page was fetched, if the caller said so. */
    public Optional<Instant> fetched() {
        return Optional.ofNullable(hints.fetched);
    }

    /** How the bytes were decoded; empty for a page that came as characters. */
    public Optional<Encoding> encoding() {
        return Optional.ofNullable(encoding);
    }

    /** The URL's host in lower case, without a leading {@code www.}; empty if there is none. */
    public Optional<String> host() {
        String url = hints.url;
        if (url == null) {
            return Optional.empty();
        }
        try {
            String host = new URI(url.strip()).getHost();
            return host == null ? looseHost(url) : named(host);
        } catch (URISyntaxException notAnAddress) {
            return looseHost(url);
        }
    }

    /** For logs and debuggers: what the page is made of, how long it is, and its URL. */
    @Override
    public String toString() {
        return "Page[" + kind + ", " + source.length() + " chars, url=" + hints.url + "]";
    }

    /** URLs have spaces in their path or a low line in their host, and are good all the same. */
    private static Optional<String> looseHost(String url) {
        int from = url.indexOf("://");
        if (from < 0) {
            return Optional.empty();
        }
        int to = from + 3;
        while (to < url.length() && "/?#\\".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        String host = url.substring(from + 3, to);
        host = host.substring(host.lastIndexOf('@') + 1);
        int port = host.indexOf(':');
        host = port < 0 ? host : host.substring(0, port);
        return host.isEmpty() ? Optional.empty() : named(host);
    }

    private static Optional<String> named(String host) {
        String plain = plain(host);
        return plain.length() > LONGEST_HOST ? Optional.empty() : Optional.of(plain);
    }

    private static String plain(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        lower = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }
}
