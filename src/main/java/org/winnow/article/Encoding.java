package org.winnow.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of a page were decoded.
 *
 * @param charset the charset that was used
 * @param basis what spoke for it
 */
public record Encoding(Charset charset, Basis basis) {

    /** What spoke for an encoding, strongest first. */
    public enum Basis {
        BYTE_ORDER_MARK,
        /** The body is valid UTF-8 and not ASCII alone, whatever its label says. */
        VALID_UTF_8,
        /** The charset of the Content-Type header. */
        HEADER,
        /** The charset that the markup names. */
        META,
        /** Nothing: windows-1252, as browsers take it. */
        DEFAULT
    }

    /** As far as browsers look for a charset in the markup (WHATWG HTML, prescan), in bytes. */
    private static final int PRESCAN = 1024 * 4;

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Labels that browsers read as another charset than their name says (WHATWG Encoding). */
    private static final Map<String, String> LABELS =
            Map.of(
                    "iso-8859-1", "windows-1252",
                    "latin1", "windows-1252",
                    "us-ascii", "windows-1252",
                    "ascii", "windows-1252",
                    "iso-8859-9", "windows-1254",
                    "tis-620", "windows-874",
                    "gb2312", "GB18030",
                    "gbk", "GB18030",
                    "ks_c_5601-1987", "x-windows-949",
                    "shift_jis", "windows-31j");

    static Encoding of(byte[] bytes, @Nullable String contentType) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return new Encoding(marked, Basis.BYTE_ORDER_MARK);
        }
        if (isBeyondAscii(bytes) && isUtf8(bytes)) {
            return new Encoding(StandardCharsets.UTF_8, Basis.VALID_UTF_8);
        }
        Charset header = named(contentType == null ? "" : contentType);
        if (header != null) {
            return new Encoding(header, Basis.HEADER);
        }
        Charset meta =
                named(
                        new String(
                                bytes,
                                0,
                                Math.min(bytes.length, PRESCAN),
                                StandardCharsets.ISO_8859_1));
        return meta == null
                ? new Encoding(WINDOWS_1252, Basis.DEFAULT)
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

    private static @Nullable Charset named(String where) {
        Matcher matcher = CHARSET.matcher(where);
        return matcher.find() ? charset(matcher.group(1)) : null;
    }

    private static @Nullable Charset charset(String label) {
        try {
            return Charset.forName(LABELS.getOrDefault(label.toLowerCase(Locale.ROOT), label));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    private static boolean isBeyondAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            CharBuffer unused =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes));
            return unused != null;
        } catch (CharacterCodingException invalid) {
            return false;
        }
    }
}
