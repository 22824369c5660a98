package org.wiregraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The two sides agreed that the talks will go on for a week.",
                "pt | O ministro disse que não há acordo e que as conversas vão continuar em maio.",
                "es | El ministro dijo que no hay acuerdo y que las conversaciones seguirán en"
                        + " mayo.",
                "fr | Le ministre a dit que les pourparlers ne sont pas finis et que rien est"
                        + " signé.",
                "it | Il ministro ha detto che non è stato firmato nulla e che si va avanti.",
                "nl | De minister zei dat het overleg nog niet voorbij is en dat er meer komt.",
                "pl | Minister powiedział, że nie ma umowy i że rozmowy są dalej w toku.",
                "tr | Bakan, görüşmelerin bir hafta daha süreceğini ve bunun iyi olduğunu söyledi.",
                "id | Menteri itu mengatakan bahwa pembicaraan akan berlanjut dan tidak ada yang"
                        + " pulang.",
                "ru | Министр сказал, что переговоры не закончены и что это только начало.",
                "uk | Міністр сказав, що переговори не закінчені і що це був лише початок.",
                "el | Ο υπουργός είπε ότι οι συνομιλίες δεν τελείωσαν και ότι θα συνεχιστούν.",
                "ar | قال الوزير إن المحادثات لم تنته بعد وإن الوفد في المدينة",
                "fa | وزیر گفت که مذاکرات تمام نشده است و این آغاز است",
                "ko | 장관은 월요일에 회담이 일주일 더 계속될 것이라고 말했다.",
                "zh | 部长星期一说，会谈还将继续一个星期，没有人会离开。",
                "he | השר אמר ביום שני שהשיחות יימשכו עוד שבוע"
            })
    void tellsALanguageByItsSmallWordsOrItsScript(String code, String text) {
        assertThat(Language.of(text)).contains(code);
    }

    @Test
    void knowsEnglishListsOfResultsWithFewSmallWords() {
        assertThat(
                        Language.of(
                                "Summary: Marsh Hill diver Vos (junior) won the title with a score"
                                    + " of 214. Team scores: Marsh Hill 214, Newford 190, Elm 171,"
                                    + " Dunby 160, Ander 144, Haye 120. 200 medley relay: Newford"
                                    + " 1:44.20."))
                .contains("en");
    }

    @Test
    void knowsAShortEnglishSentence() {
        assertThat(Language.of("Iran launched a ballistic missile last week.")).contains("en");
        assertThat(Language.of("Norway froze assets in July.")).contains("en");
    }

    @Test
    void saysNothingOfWhatIsNoLanguage() {
        assertThat(Language.of("1 2 3")).isEmpty();
        assertThat(Language.of("xqz vbn kjh wrt plm")).isEmpty();
    }
}
