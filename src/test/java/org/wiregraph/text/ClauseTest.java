package org.wiregraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {

    private static final Line PASSIVE =
            Trees.line(
                    """
                    Two      NUM   CD  2 nummod
                    missiles NOUN  NNS 4 nsubj:pass
                    were     AUX   VBD 4 aux:pass
                    fired    VERB  VBN 0 root
                    by       ADP   IN  6 case
                    Iran     PROPN NNP 4 obl:agent
                    on       ADP   IN  8 case
                    Monday   PROPN NNP 4 obl
                    """);

    private static final Line TWO_VERBS =
            Trees.line(
                    """
                    Peru    PROPN NNP 2 nsubj
                    signed  VERB  VBD 0 root
                    a       DET   DT  4 det
                    pact    NOUN  NN  2 obj
                    and     CCONJ CC  6 cc
                    vowed   VERB  VBD 2 conj
                    to      PART  TO  8 mark
                    sanction VERB VB  6 xcomp
                    Chile   PROPN NNP 8 obj
                    """);

    @Test
    void takesTheSubjectBesideTheVerbWhereAWrongTreeHasTwo() {
        Line two =
                Trees.line(
                        """
                        Peru     PROPN NNP 6 nsubj
                        left     ADJ   JJ  1 amod
                        ,        PUNCT ,   6 punct
                        the      DET   DT  5 det
                        ministry NOUN  NN  6 nsubj
                        said     VERB  VBD 0 root
                        """);
        Line parted =
                Trees.line(
                        """
                        Maes  PROPN NNP 5 nsubj
                        ,     PUNCT ,   5 punct
                        mayor NOUN  NN  5 nsubj
                        ,     PUNCT ,   5 punct
                        said  VERB  VBD 0 root
                        """);
        Line led =
                Trees.line(
                        """
                        officials NOUN  NNS 4 nsubj
                        for       ADP   IN  3 case
                        Maes      PROPN NNP 4 nsubj
                        said      VERB  VBD 0 root
                        """);

        assertThat(new Clause(two, 5).nearSubject()).contains(4);
        assertThat(new Clause(parted, 4).nearSubject()).contains(0);
        assertThat(new Clause(led, 3).nearSubject()).contains(0);
    }

    @Test
    void findsTheAgentOfAPassiveBehindBy() {
        Clause fired = new Clause(PASSIVE, 3);

        assertThat(fired.isPassive()).isTrue();
        assertThat(words(PASSIVE, fired.agent())).contains("Iran");
        assertThat(words(PASSIVE, fired.patient())).contains("missiles");
        assertThat(fired.with("on")).extracting(PASSIVE::word).containsExactly("Monday");
        assertThat(fired.reality()).isEqualTo(Clause.Reality.FACT);
    }

    @Test
    void sharesTheSubjectOfCoordinatedVerbs() {
        assertThat(words(TWO_VERBS, new Clause(TWO_VERBS, 5).agent())).contains("Peru");
    }

    @Test
    void takesTheSubjectOfAnInfinitiveFromTheVerbAbove() {
        Clause sanction = new Clause(TWO_VERBS, 7);

        assertThat(words(TWO_VERBS, sanction.agent())).contains("Peru");
        assertThat(words(TWO_VERBS, sanction.patient())).contains("Chile");
        assertThat(sanction.reality()).isEqualTo(Clause.Reality.POSSIBLE);
    }

    @Test
    void takesTheNounAboveAParticiple() {
        Line line =
                Trees.line(
                        """
                        the      DET   DT  2 det
                        missile  NOUN  NN  0 root
                        fired    VERB  VBN 2 acl
                        by       ADP   IN  5 case
                        Iran     PROPN NNP 3 obl
                        """);

        Clause fired = new Clause(line, 2);

        assertThat(words(line, fired.agent())).contains("Iran");
        assertThat(words(line, fired.patient())).contains("missile");
    }

    @Test
    void takesTheNounAboveARelativeClauseForItsPronoun() {
        Line line =
                Trees.line(
                        """
                        the     DET   DT  2 det
                        group   NOUN  NN  0 root
                        that    PRON  WDT 4 nsubj
                        fired   VERB  VBD 2 acl:relcl
                        rockets NOUN  NNS 4 obj
                        """);

        assertThat(words(line, new Clause(line, 3).agent())).contains("group");
        assertThat(words(line, new Clause(line, 3).patient())).contains("rockets");
    }

    @Test
    void takesTheNounAboveARelativeClauseForItsObject() {
        Line line =
                Trees.line(
                        """
                        the     DET   DT  2 det
                        rocket  NOUN  NN  0 root
                        that    PRON  WDT 5 obj
                        Iran    PROPN NNP 5 nsubj
                        fired   VERB  VBD 2 acl:relcl
                        """);

        assertThat(words(line, new Clause(line, 4).agent())).contains("Iran");
        assertThat(words(line, new Clause(line, 4).patient())).contains("rocket");
    }

    @ParameterizedTest
    @CsvSource({
        "will, MD, FUTURE",
        "may, MD, POSSIBLE",
        "did, VBD, FACT",
    })
    void tellsWhatIsDoneFromWhatMayBe(String aux, String tag, Clause.Reality expected) {
        Line line =
                Trees.line(
                        """
                        Iran PROPN NNP 3 nsubj
                        %s   AUX   %s  3 aux
                        fire VERB  VB  0 root
                        """
                                .formatted(aux, tag));

        assertThat(new Clause(line, 2).reality()).isEqualTo(expected);
    }

    @Test
    void knowsADenial() {
        Line line =
                Trees.line(
                        """
                        Iran PROPN NNP 4 nsubj
                        did  AUX   VBD 4 aux
                        not  PART  RB  4 advmod
                        fire VERB  VB  0 root
                        """);

        assertThat(new Clause(line, 3).reality()).isEqualTo(Clause.Reality.NEGATED);
    }

    @Test
    void listsTheMembersOfACoordination() {
        Line line =
                Trees.line(
                        """
                        Iran PROPN NNP 0 root
                        ,    PUNCT ,   3 punct
                        Iraq PROPN NNP 1 conj
                        and  CCONJ CC  5 cc
                        Oman PROPN NNP 1 conj
                        """);

        assertThat(Clause.conjuncts(line, 0)).containsExactly(0, 2, 4);
    }

    private static Optional<String> words(Line line, Optional<Integer> token) {
        return token.map(line::word);
    }
}
