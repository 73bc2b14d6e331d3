package org.winnow.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a page were decoded.
 *
 * @param charset the charset that was used
 * @param basis what spoke for it
 */
public record Encoding(Charset charset, Basis basis) {

    /**
     * @throws NullPointerException naming the component that is null
     */
    public Encoding {
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(basis, "basis");
    }

    /** What spoke for an encoding, strongest first. */
    public enum Basis {
        BYTE_ORDER_MARK,
        /** The body is valid UTF-8 and not ASCII alone, whatever its label says. */
        VALID_UTF_8,
        /** The charset of the Content-Type header. */
        HEADER,
        /** The charset that the markup names. */
        META,
        /** Nothing: UTF-8 if most of what is not ASCII is, else windows-1252 as in browsers. */
        DEFAULT
    }

    /** What stands for bytes that are not of the charset. */
    private static final char REPLACEMENT = 0xFFFD;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Chars decoded at a time where only their validity matters. */
    private static final int CHUNK = 8192;

    /** Charsets that browsers read as a larger one of the same family (WHATWG Encoding). */
    private static final Map<String, String> WIDER =
            Map.ofEntries(
                    Map.entry("ISO-8859-1", "windows-1252"),
                    Map.entry("US-ASCII", "windows-1252"),
                    Map.entry("ISO-8859-9", "windows-1254"),
                    Map.entry("TIS-620", "windows-874"),
                    Map.entry("ISO-8859-11", "windows-874"),
                    Map.entry("GB2312", "GB18030"),
                    Map.entry("GBK", "GB18030"),
                    Map.entry("x-EUC-CN", "GB18030"),
                    Map.entry("EUC-KR", "x-windows-949"),
                    Map.entry("Shift_JIS", "windows-31j"),
                    Map.entry("Big5", "Big5-HKSCS"),
                    Map.entry("UTF-16", "UTF-16LE"));

    /** Labels of the web that Java knows by another name. */
    private static final Map<String, String> LABELS =
            Map.of(
                    "ks_c_5601-1987", "x-windows-949",
                    "iso-8859-8-i", "ISO-8859-8",
                    "x-cp1251", "windows-1251",
                    "x-cp1252", "windows-1252",
                    "x-x-big5", "Big5-HKSCS");

    static Encoding of(byte[] bytes, @Nullable String contentType) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return new Encoding(marked, Basis.BYTE_ORDER_MARK);
        }
        if (isUtf8(bytes)) {
            return new Encoding(StandardCharsets.UTF_8, Basis.VALID_UTF_8);
        }
        Charset header = charset(CharsetLabel.inHeader(contentType == null ? "" : contentType));
        if (header != null) {
            return new Encoding(header, Basis.HEADER);
        }
        Charset meta = charset(CharsetLabel.inMarkup(bytes));
        return meta == null
                ? new Encoding(
                        isMostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252, Basis.DEFAULT)
                : new Encoding(isWide(meta) ? StandardCharsets.UTF_8 : meta, Basis.META);
    }

    String decode(byte[] bytes) {
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A meta element that could be read as ASCII cannot tell the truth about UTF-16. */
    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static @Nullable Charset byteOrderMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE
                ? StandardCharsets.UTF_16LE
                : null;
    }

    private static @Nullable Charset charset(String label) {
        try {
            Charset named =
                    Charset.forName(LABELS.getOrDefault(label.toLowerCase(Locale.ROOT), label));
            String wider = WIDER.get(named.name());
            return wider == null ? named : Charset.forName(wider);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** Whether a few stray bytes keep this from being UTF-8: in other charsets most would. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        long more = 0;
        for (char c : new String(bytes, StandardCharsets.UTF_8).toCharArray()) {
            more += c == REPLACEMENT ? -1 : c < 0x80 ? 0 : 1;
        }
        return more > 0;
    }

    private static boolean isBeyondAscii(byte[] bytes, int end) {
        for (int i = 0; i < end; i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is UTF-8, not ASCII alone, to its end or to a last character cut off. */
    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, false);
        } while (result.isOverflow());
        return result.isUnderflow() && isBeyondAscii(bytes, in.position());
    }
}
