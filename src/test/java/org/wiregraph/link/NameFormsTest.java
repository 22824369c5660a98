package org.wiregraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {

    private static final Countries COUNTRIES = Gazetteer.bundled().countries();
    private static final Offices OFFICES = new Offices(COUNTRIES);

    @ParameterizedTest
    @CsvSource({
        "Kim Jong-un, kim jong un",
        "U.S., us",
        "D.P.R.K., dprk",
        "Türkiye’s, turkiye",
        "P'yŏngan, pyongan",
        "Łódź & Æbelø, lodz and aebelo",
        "Ministry of Defence, ministry of defense",
        "김정은, 김정은",
        "‘’, ''"
    })
    void foldsSpelling(String name, String words) {
        assertThat(String.join(" ", Spelling.words(name))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "Bradley T. Smith, bradley smith",
        "Bradley Smith Jr., bradley smith",
        "J. D. Vance, jd vance",
        "JD Vance, jd vance",
        "J.D. Vance, jd vance",
        "Kim O, kim o",
        "Lloyd J. Austin III, lloyd austin"
    })
    void leavesInitialsAndSuffixesOutOfAPersonsName(String name, String key) {
        assertThat(PersonName.of(name).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Ministry of Foreign Affairs, foreign ministry, ''",
        "North Korea's foreign ministry, foreign ministry, Q423",
        "the Foreign Ministry of the Republic of Korea, foreign ministry, Q884",
        "Ministry of National Defense, defense ministry, ''",
        "U.S. Department of the Treasury, treasury department, Q30",
        "Japanese Coast Guard, coast guard, Q17",
        "Korean Central News Agency, korean central news agency, ''",
        "Workers' Party of Korea, workers party of korea, ''",
        "Japan, japan, ''"
    })
    void freesABodysNameFromItsCountry(String name, String key, String country) {
        BodyName body = BodyName.of(name, COUNTRIES);
        assertThat(body.key()).isEqualTo(key);
        assertThat(body.country()).isEqualTo(Optional.of(country).filter(c -> !c.isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        "South Korean Foreign Minister, Minister of Foreign Affairs, AGREES",
        "U.S. ambassador to the U.N., Ambassador to the United Nations, AGREES",
        "national security adviser, National Security Advisor, AGREES",
        "former president, President, AGREES",
        "North Korean leader, Supreme Leader, AGREES",
        "vice president, President, SILENT",
        "minister, Minister of Defence, SILENT",
        "Foreign Ministry spokesperson, Minister of Foreign Affairs, SILENT",
        "spokesperson, Minister of Foreign Affairs, CLASHES",
        "football coach, Minister of Foreign Affairs, CLASHES",
        "Col., Minister of Foreign Affairs, SILENT"
    })
    void comparesTitlesWithOffices(String title, String office, Evidence evidence) {
        Entity person =
                new Entity(
                        "Q1",
                        "Somebody",
                        Entity.Type.PERSON,
                        List.of(),
                        Optional.empty(),
                        List.of(office));
        assertThat(OFFICES.compare(List.of(title), person)).isEqualTo(evidence);
    }
}
