package org.winnow.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.article.Encoding.Basis;

class EncodingTest {

    private static final String RUSSIAN = "<p>Паром через реку снова ходит, но только днём.</p>";

    @ParameterizedTest
    @CsvSource({
        "text/html; charset=windows-1251, windows-1251",
        "text/html;charset=\"windows-1251\", windows-1251",
        "text/html; charset='KOI8-R', KOI8-R",
        "TEXT/HTML; CHARSET=Koi8-R, KOI8-R",
        "text/html; charset = koi8-u, KOI8-U",
        "text/html; q=1; charset=ISO-8859-5; x=y, ISO-8859-5"
    })
    void aHeaderNamesTheCharset(String header, String charset) {
        Page page = Page.html(RUSSIAN.getBytes(Charset.forName(charset)), header, null);
        assertEquals(RUSSIAN, page.source());
        assertEquals(new Encoding(Charset.forName(charset), Basis.HEADER), encoding(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1251>",
                "<META CHARSET='windows-1251'>",
                "<meta charset = \" windows-1251 \" />",
                "<meta\ncharset=windows-1251>",
                "<meta http-equiv=content-type content='text/html; charset=windows-1251'>",
                "<meta content=\"text/html;charset=windows-1251\" http-equiv=\"Content-Type\">",
                "<!-- a > b --><meta name=x content=charset><meta charset=windows-1251>",
                "<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>"
            })
    void markupNamesTheCharset(String head) {
        Page page =
                Page.html((head + RUSSIAN).getBytes(Charset.forName("windows-1251")), null, null);
        assertEquals(head + RUSSIAN, page.source());
        assertEquals(Basis.META, encoding(page).basis());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- <meta charset=koi8-r> -->",
                "<!-- <meta charset=koi8-r>",
                "<script>var meta = '<meta charset=koi8-r>'</script>",
                "<style>/* <meta charset=koi8-r> */</style>",
                "<link charset=koi8-r rel=x>",
                "<form accept-charset=koi8-r>",
                "<meta-data charset=koi8-r>",
                "<meta name=accept-charset content=x>",
                "<meta charset=no-such-charset>",
                "<meta charset=''>",
                "<meta charset"
            })
    void whatOnlyLooksLikeALabelIsNone(String head) {
        Page page =
                Page.html((head + " caf\u00E9").getBytes(StandardCharsets.ISO_8859_1), null, null);
        assertEquals(new Encoding(Charset.forName("windows-1252"), Basis.DEFAULT), encoding(page));
        assertTrue(page.source().endsWith("café"), page.source());
    }

    @Test
    void aHeaderBeatsAMeta() {
        byte[] bytes =
                ("<meta charset=koi8-r>" + RUSSIAN).getBytes(Charset.forName("windows-1251"));
        Page page = Page.html(bytes, "text/html; charset=windows-1251", null);
        assertTrue(page.source().endsWith(RUSSIAN), page.source());
    }

    @Test
    void aHeaderThatNamesNoCharsetLeavesItToTheMeta() {
        byte[] bytes = ("<meta charset=koi8-r>" + RUSSIAN).getBytes(Charset.forName("KOI8-R"));
        assertEquals(Basis.META, encoding(Page.html(bytes, "text/html", null)).basis());
        assertEquals(Basis.META, encoding(Page.html(bytes, "text/html; charset=x", null)).basis());
        assertEquals(Basis.META, encoding(Page.html(bytes, "text/html; charset=", null)).basis());
    }

    @Test
    void aValidBodyBeatsEveryLabel() {
        byte[] bytes = ("<meta charset=koi8-r>" + RUSSIAN).getBytes(StandardCharsets.UTF_8);
        Page page = Page.html(bytes, "text/html; charset=iso-8859-1", null);
        assertEquals(new Encoding(StandardCharsets.UTF_8, Basis.VALID_UTF_8), encoding(page));
        assertTrue(page.source().endsWith(RUSSIAN), page.source());
    }

    @Test
    void aBodyCutInsideACharacterIsUtf8AllTheSame() {
        byte[] bytes = RUSSIAN.substring(0, 19).getBytes(StandardCharsets.UTF_8);
        Page page = Page.html(Arrays.copyOf(bytes, bytes.length - 1), null, null);
        assertEquals(Basis.VALID_UTF_8, encoding(page).basis());
        assertEquals(RUSSIAN.substring(0, 18) + "\uFFFD", page.source());
    }

    @Test
    void aFewStrayBytesDoNotSpoilABodyWithoutALabel() {
        byte[] bytes = (RUSSIAN + " ~").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0x92;
        Page page = Page.html(bytes, null, null);
        assertEquals(new Encoding(StandardCharsets.UTF_8, Basis.DEFAULT), encoding(page));
        assertEquals(RUSSIAN + " \uFFFD", page.source());
    }

    @Test
    void aLongBodyIsLookedThroughToItsEnd() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(RUSSIAN.repeat(2000).getBytes(StandardCharsets.UTF_8));
        assertEquals(Basis.VALID_UTF_8, encoding(bytes).basis());
        bytes.writeBytes(new byte[] {(byte) 0xE9, ' '});
        assertEquals(Basis.DEFAULT, encoding(bytes).basis());
    }

    @Test
    void aLoneHighByteIsNotUtf8() {
        Page page = Page.html(new byte[] {(byte) 0xE9}, null, null);
        assertEquals("é", page.source());
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, windows-1252",
        "latin1, windows-1252",
        "L1, windows-1252",
        "us-ascii, windows-1252",
        "iso-8859-9, windows-1254",
        "tis-620, x-windows-874",
        "gb2312, GB18030",
        "gbk, GB18030",
        "euc-kr, x-windows-949",
        "ks_c_5601-1987, x-windows-949",
        "shift_jis, windows-31j",
        "x-sjis, windows-31j",
        "big5, Big5-HKSCS",
        "iso-8859-8-i, ISO-8859-8",
        "utf-16, UTF-16LE",
        "utf8, UTF-8"
    })
    void labelsMeanWhatTheyMeanToBrowsers(String label, String charset) {
        Page page = Page.html(new byte[] {'a'}, "text/html; charset=" + label, null);
        assertEquals(charset, encoding(page).charset().name());
    }

    @Test
    void windowsQuotesSurviveALatinLabel() {
        byte[] bytes = {(byte) 0x93, 'a', (byte) 0x94};
        assertEquals("“a”", Page.html(bytes, "text/html; charset=ISO-8859-1", null).source());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkBeatsAllAndGoes(String charset) {
        byte[] bytes = ("\uFEFF" + RUSSIAN).getBytes(Charset.forName(charset));
        Page page = Page.html(bytes, "text/html; charset=koi8-r", null);
        assertEquals(RUSSIAN, page.source());
        assertEquals(new Encoding(Charset.forName(charset), Basis.BYTE_ORDER_MARK), encoding(page));
    }

    @Test
    void aMetaCannotNameUtf16() {
        Page page =
                Page.html("<meta charset=utf-16>a".getBytes(StandardCharsets.UTF_8), null, null);
        assertEquals(new Encoding(StandardCharsets.UTF_8, Basis.META), encoding(page));
    }

    @Test
    void noBytesAreAnEmptyPage() {
        assertEquals("", Page.html(new byte[0], null, null).source());
    }

    private static Encoding encoding(ByteArrayOutputStream bytes) {
        return encoding(Page.html(bytes.toByteArray(), null, null));
    }

    private static Encoding encoding(Page page) {
        return page.encoding().orElseThrow();
    }
}
