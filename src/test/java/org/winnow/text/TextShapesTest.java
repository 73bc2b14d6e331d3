package org.winnow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.winnow.article.Article;
import org.winnow.article.Focus;
import org.winnow.article.Limits;
import org.winnow.article.Page;
import org.winnow.site.SiteRule;

/** The shapes that scraped texts have; all outlets and people are invented. */
class TextShapesTest {

    private static final String STORY =
            """
            The harbour council of Velmar voted on Tuesday night to close the old grain quay to lorries, ending a quarrel that has kept the town busy for three years.

            Mayor Ilse Brandt said the decision would give the residents of the old town their sleep back. "We have listened to engines at four in the morning for long enough," she told the council.

            Traders say that the decision comes too late. Most of the grain has moved to the rail terminal at Ostrand, and the cranes on the quay have stood still since the flood of last spring.

            The council will decide in autumn what becomes of the empty warehouses. A plan for flats and a market hall has found friends in all parties, but the money for it is missing.""";

    private static final String HEAD =
            """
            Skip to content
            Home | News | Sport | Weather
            Subscribe
            Velmar closes the grain quay to lorries
            By Anna Fiktiva
            12 March 2024 10:15
            """;

    private static final String TAIL =
            """
            Share this article
            Related articles
            Ferry to Ostrand cancelled until Friday
            Fire in a Velmar sawmill injures two
            Sign up for our newsletter
            Enter your email address
            © 2024 The Velmar Courier. All rights reserved.
            """;

    private static final String PAGE = HEAD + "\n" + STORY + "\n\n" + TAIL;

    @Test
    void aStoryComesOutOfItsPage() {
        assertEquals(STORY, clean(PAGE));
    }

    @Test
    void onlyAStoryComesBackUnchanged() {
        assertEquals(STORY, clean(STORY));
    }

    @Test
    void aStoryWithoutBlankLinesKeepsItsRhythm() {
        String dense = STORY.replace("\n\n", "\n");
        assertEquals(dense, clean(HEAD + dense + "\n" + TAIL));
    }

    @Test
    void onlyChaffComesBackEmpty() {
        assertEquals("", clean("Skip to content\n" + TAIL));
    }

    @Test
    void windowsLineEndsChangeNothing() {
        assertEquals(STORY, clean(PAGE.replace("\n", "\r\n")));
    }

    @Test
    void aWrappedPageGivesParagraphs() {
        String wrapped = wrap(PAGE, 72);
        assertEquals(STORY, clean(wrapped));
    }

    @Test
    void aStoryThatIsSeenToBeWrappedOnlyWithoutItsChaffIsSettled() {
        String chaff = "Ferry to Ostrand cancelled until Friday\n";
        String once = clean(HEAD + "\n" + wrap(STORY, 60) + "\n\n" + TAIL + chaff.repeat(30));
        assertTrue(once.startsWith(STORY.substring(0, STORY.indexOf("\n"))));
        assertEquals(once, clean(once));
    }

    @Test
    void aTextThatFallsApartLineByLineIsSettled() {
        String once = clean("The council voted on Tuesday night to close the quay.\n".repeat(3000));
        assertEquals(once, clean(once));
    }

    @Test
    void aPageInOneLineLosesChaffAndKeepsTheStory() {
        String text = clean(PAGE.replaceAll("\\s+", " "));
        assertTrue(text.contains("The harbour council of Velmar voted"), text);
        assertTrue(text.contains("but the money for it is missing."), text);
        assertFalse(text.contains("All rights reserved"), text);
    }

    @Test
    void anInterviewKeepsItsShortLines() {
        String interview =
                """
                The pianist Mira Solane has not given a concert for nine years. In her house above the bay of Ostrand she tells why she is coming back, and what she did with her hands in the meantime.

                Ms Solane, do you still practise?

                Every day, but never before noon. My neighbours are kind people and I want them to stay kind.

                Nine years without a stage. What was it like?

                Quiet. At first I missed the applause, then I missed the fear, and in the end I missed nothing.

                And why now?

                Because my daughter asked me whether I had ever played for people. She is eight years old. She had never heard me play for anybody but the cat.

                Will you play Brahms?

                No.

                Why not?

                Because everybody expects it, and I have never been good at doing what everybody expects of me.""";
        assertEquals(interview, clean(HEAD + "\n" + interview + "\n\n" + TAIL));
    }

    @Test
    void aPoemStaysWhole() {
        String poem =
                """
                The tide has drawn the harbour thin
                and left the boats to lean,
                the gulls walk out, the dogs come in
                to see what gulls have seen.

                No bell is rung, no lamp is lit,
                the night forgets to fall,
                and where the harbour master sits
                there is no sea at all.""";
        assertEquals(poem, clean(poem));
    }

    @Test
    void resultsInsideAStoryStay() {
        String results =
                STORY
                        + """


                        The results of the vote by district:

                        Old Town: 412 for, 38 against
                        Harbour: 120 for, 98 against
                        Ostrand Road: 87 for, 201 against
                        Mill Quarter: 340 for, 77 against

                        The turnout was 61 percent, the highest for a local vote in Velmar since the war, the town clerk said on Wednesday morning.""";
        String text = clean(HEAD + "\n" + results + "\n\n" + TAIL);
        assertTrue(text.contains("The turnout was 61 percent"), text);
        assertFalse(text.contains("newsletter"), text);
    }

    @Test
    void japaneseWithoutSpacesIsCleaned() {
        String story =
                """
                ベルマー市の港湾評議会は火曜日の夜、古い穀物埠頭へのトラックの乗り入れを禁止することを賛成多数で決めた。三年にわたる論争に終止符が打たれた。

                イルゼ・ブラント市長は「旧市街の住民にようやく静かな夜が戻る。午前四時のエンジン音はもうたくさんだ」と評議会で述べた。

                商人たちは決定が遅すぎたと話す。穀物の多くはすでにオストランドの鉄道駅に移り、埠頭のクレーンは去年の春の洪水以来止まったままだ。""";
        String text = clean("ホーム\nニュース\nスポーツ\n\n" + story + "\n\n関連記事\nもっと見る\nログイン");
        assertEquals(story, text);
    }

    @Test
    void aChinesePageInOneLineStaysInOneLine() {
        String story =
                "韦尔马港务委员会周二晚间以多数票决定，禁止卡车驶入旧粮食码头。持续三年的争论就此结束。"
                        + "市长伊尔莎·布兰特在会上说：“老城的居民终于可以安静入睡。清晨四点的马达声我们已经听够了。”"
                        + "商人们认为这个决定来得太晚！大部分粮食早已改由奥斯特兰火车站运出，码头上的起重机自去年春天的洪水以来一直停着。"
                        + "反对者则担心，货车会改走磨坊区狭窄的街道。那里的学校已经要求警方在早晨和中午派人看守路口。"
                        + "委员会答应在夏天之前修好通往车站的新路，费用约为九百万克朗，其中三分之一由州政府承担。"
                        + "港口负责人英格丽德·索尔说，码头的仓库将改建成住房和一座小型博物馆。她希望第一批居民两年后就能搬进去。"
                        + "周三上午，几十名码头工人在市政厅门前抗议。他们要求保证所有人都能在新的货运站找到工作。"
                        + "工会代表表示，谈判将在下周一继续进行。市长说她会亲自参加，并且相信双方很快能够达成协议。"
                        + "旧码头建于一百二十年前，曾经是整个海湾最繁忙的地方。老人们还记得帆船排队等候卸货的情景。"
                        + "如今每天只有十几辆卡车驶过石板路，但是噪音和灰尘仍然让附近的居民感到烦恼。";
        assertEquals(story, clean(story));
    }

    @Test
    void arabicIsCleaned() {
        String story =
                """
                صوت مجلس ميناء فلمار مساء الثلاثاء على إغلاق رصيف الحبوب القديم أمام الشاحنات، منهيا بذلك خلافا شغل سكان المدينة طوال ثلاث سنوات كاملة.

                وقالت رئيسة البلدية إلزه برانت إن القرار سيعيد إلى سكان المدينة القديمة نومهم الهادئ، وأضافت أمام المجلس أنها استمعت إلى هدير المحركات بما فيه الكفاية.

                ويرى التجار أن القرار جاء متأخرا جدا، فقد انتقلت معظم الحبوب إلى محطة القطار في أوستراند، وتوقفت الرافعات على الرصيف منذ فيضان الربيع الماضي.""";
        assertEquals(
                story, clean("الرئيسية\nأخبار\nرياضة\n\n" + story + "\n\nشارك المقال\nاقرأ أيضا"));
    }

    @Test
    void gluedWordsDoNotTearTheStory() {
        String page = "NewsSportWeatherTechPhones\n\n" + STORY + "\n\nShareTweetSaveComments";
        assertEquals(STORY, clean(page));
    }

    @Test
    void twoLinesAreEnough() {
        String line =
                "The ferry between Velmar and Ostrand will not sail before Friday because of a"
                        + " broken shaft, the harbour office said on Wednesday, and nobody knows yet"
                        + " when the spare part will arrive from the yard.";
        assertEquals(line, clean("Ferry to Ostrand cancelled\n" + line));
    }

    @Test
    void nothingGivesNothing() {
        assertEquals("", clean(""));
        assertEquals("", clean(" \n\u200B\n"));
    }

    private static String clean(String text) {
        Article article =
                new TextExtractor(Limits.DEFAULT, Focus.BALANCED)
                        .extract(Page.text(text), SiteRule.NONE);
        return article.text();
    }

    private static String wrap(String text, int columns) {
        StringBuilder wrapped = new StringBuilder(text);
        int start = 0;
        int space = -1;
        for (int at = 0; at < wrapped.length(); at++) {
            char c = wrapped.charAt(at);
            if (c == '\n') {
                start = at + 1;
                space = -1;
            } else if (c == ' ') {
                space = at;
            }
            if (at - start >= columns && space > start) {
                wrapped.setCharAt(space, '\n');
                start = space + 1;
                space = -1;
            }
        }
        return wrapped.toString();
    }
}
