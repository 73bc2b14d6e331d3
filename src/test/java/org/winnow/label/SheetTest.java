package org.winnow.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.winnow.label.Sheet.Fact;

class SheetTest {

    private static Sheet sheet(String... lines) {
        return new Sheet(List.of(lines), List.of("own"));
    }

    private static float fact(String line, Fact fact) {
        return sheet(line).fact(0, fact);
    }

    @Test
    void namesTheFactsThenTheCallersColumns() {
        Sheet sheet = sheet("one", "two");
        sheet.own(0)[1] = 7;
        assertEquals("words", sheet.columns().get(0));
        assertEquals("own", sheet.columns().get(sheet.columns().size() - 1));
        assertEquals(7, sheet.own(0)[1]);
        assertEquals(7, sheet.column(sheet.columns().size() - 1)[1]);
    }

    @ParameterizedTest
    @CsvSource({
        "WORDS, 'The old bridge, closed since May, opens again.', 8",
        "WORDS, 新しい橋が開通した, 4",
        "SENTENCES, He came. She saw J. Smith. They won, 2",
        "SENTENCES, 橋が開いた。人が来た。, 2",
        "GLUED, FootballBoxingTennis, 2",
        "GLUED, It ended.Next came rain, 1",
        "SEPARATORS, Home | News | Sport, 2",
        "COMMAS, 'one, two, three', 0.6666667",
        "SYMBOLS, #bridge @ada, 2"
    })
    void counts(Fact fact, String line, float count) {
        assertEquals(count, fact(line, fact), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "TERMINAL, He said “no.”",
        "TERMINAL, 橋が開いた。」",
        "TERMINAL, क्या हुआ।",
        "ELLIPSIS, The bridge…",
        "ELLIPSIS, The bridge...",
        "COLON, Read this:",
        "OPEN_END, 'The bridge,'",
        "ALL_CAPS, BREAKING NEWS",
        "LOWER_START, the bridge",
        "QUOTE_START, «Нет»",
        "DIGIT_START, 3 bridges",
        "BULLET, • The bridge",
        "NUMBERED, 12. The bridge",
        "EMAIL, write to ada@example.com",
        "URL, https://example.com/a",
        "URL, www.example.com",
        "RIGHTS, © 2024 Example Media",
        "CREDIT, The bridge (Photo: Ada Example/Getty Images)",
        "READ_MORE, READ MORE: Bridge opens",
        "BYLINE, By Ada Example",
        "ONE_WORD, Sport",
        "CJK, 新しい橋が開通した",
        "CJK, สะพานใหม่เปิดแล้ว",
        "GOOD, เจ้าหน้าที่ท่าเรือประกาศปิดท่าเรือด้านในเมื่อวันอังคาร หลังจากนักประดาน้ำพบว่าเสาไม้หนึ่งในสามผุจนกลวง",
        "TERMINAL, တံတားသစ် ဖွင့်ပြီ။",
        "TERMINAL, ស្ពានថ្មីបានបើក។"
    })
    void says(Fact fact, String line) {
        assertTrue(sheet(line).is(0, fact));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3:58 PM",
                "14:05",
                "14.30",
                "14h30",
                "14 Uhr",
                "klo 14.30",
                "12:30:45 GMT",
                "5 p.m."
            })
    void clockTimesStandAlone(String line) {
        assertTrue(sheet(line).is(0, Fact.CLOCK_ALONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 May 2024",
                "May 3, 2024, 2:05 PM EDT",
                "Published: 3 May 2024 | Updated: 4 May 2024",
                "Freitag, 3. Mai 2024, 14:05 Uhr",
                "3 mai 2024 à 14h30",
                "Publicado el 3 de mayo de 2024",
                "3 мая 2024, 14:05",
                "3 травня 2024",
                "3 Μαΐου 2024",
                "2024年5月3日 14時5分",
                "2024-05-03",
                "03.05.2024 14:05",
                "2024년 5월 3일",
                "3 มกราคม 2567",
                "3 मई 2024",
                "3 مايو 2024"
            })
    void datesStandAlone(String line) {
        assertTrue(sheet(line).is(0, Fact.DATE_ALONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 hours ago",
                "an hour ago",
                "5h",
                "vor 3 Stunden",
                "il y a 2 heures",
                "hace 2 horas",
                "há 3 dias",
                "3 часа назад",
                "3 години тому",
                "2時間前",
                "2小时前",
                "2시간 전",
                "πριν 3 ώρες",
                "3 timer siden",
                "3 saat önce",
                "2 giờ trước",
                "2 jam yang lalu",
                "2 ชั่วโมงที่แล้ว",
                "منذ 3 ساعات",
                "2 घंटे पहले"
            })
    void agesStandAlone(String line) {
        assertTrue(sheet(line).is(0, Fact.AGE_ALONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They won 3:2",
                "The bridge opens at 14:05",
                "May the bridge open",
                "Two hours of talks",
                "12.50"
            })
    void otherNumbersAreNoTimesAlone(String line) {
        Sheet sheet = sheet(line);
        assertFalse(
                sheet.is(0, Fact.DATE_ALONE)
                        || sheet.is(0, Fact.AGE_ALONE)
                        || sheet.is(0, Fact.CLOCK_ALONE) && !line.contains("."));
    }

    @Test
    void proseIsGoodInAnyScript() {
        assertTrue(
                sheet("The old bridge over the river is open again, the mayor said on Friday.")
                        .is(0, Fact.GOOD));
        assertTrue(sheet("橋が再び開通したと市長が金曜日に発表し、多くの市民が集まって祝った。").is(0, Fact.GOOD));
        assertTrue(
                sheet("قال رئيس البلدية يوم الجمعة إن الجسر القديم فوق النهر مفتوح من جديد.")
                        .is(0, Fact.GOOD));
        assertFalse(
                sheet("Home News Sport Culture Travel Weather Podcasts Video Games Shop Jobs")
                        .is(0, Fact.GOOD));
    }

    @Test
    void countsRepeatsWithDigitsEqual() {
        Sheet sheet = sheet("3 comments", "The bridge", "12 COMMENTS", "0 comments");
        assertEquals(3, sheet.fact(2, Fact.REPEATS));
        assertEquals(1, sheet.fact(2, Fact.REPEATS_BEFORE));
        assertEquals(1, sheet.fact(2, Fact.REPEATS_AFTER));
        assertEquals(1, sheet.fact(1, Fact.REPEATS));
    }

    @Test
    void findsLinesContainedInLongerOnes() {
        Sheet sheet =
                sheet(
                        "Old bridge opens again",
                        "Video: old bridge opens again",
                        "Old bridge opens again");
        assertEquals(1, sheet.fact(0, Fact.CONTAINED));
        assertEquals(0, sheet.fact(1, Fact.CONTAINED));
        assertEquals(1, sheet.fact(2, Fact.CONTAINED));
    }

    @Test
    void commonWordsAreThoseOfThePagesProse() {
        Sheet sheet =
                sheet(
                        "the bridge of the town is the pride of the people in the north",
                        "of the",
                        "Sport Culture");
        assertTrue(sheet.fact(1, Fact.COMMON) > 0.9f);
        assertEquals(0, sheet.fact(2, Fact.COMMON));
    }

    @Test
    void endsOfTurkishLettersAreTheSameUnderTurkishRules() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertTrue(sheet("TÜM HAKLARI SAKLIDIR").is(0, Fact.RIGHTS));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\uD800", "\uDC00x", "x\uD800", "\u0000", "😀😀", "\u0301", "...", "("
            })
    void readsAnything(String line) {
        Sheet sheet = sheet(line);
        for (int column = 0; column < sheet.columns().size(); column++) {
            assertTrue(Float.isFinite(sheet.column(column)[0]));
        }
    }
}
