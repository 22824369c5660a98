package org.wiregraph.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;

/// Tells which verbs of speech tell that something was said.
///
/// Example: "said" in "Kim said so", but not in "is said to", "may say", "did not say" or "if he
/// said".
final class ToldSpeech {

    private static final Set<String> NAMED =
            Set.of("dubbed", "called", "termed", "labeled", "labelled");
    private static final Set<String> NO =
            Set.of("not", "n't", "never", "rarely", "seldom", "hardly");
    private static final Set<String> NOUNLIKE =
            Set.of(
                    "reports",
                    "claims",
                    "comments",
                    "posts",
                    "estimates",
                    "promises",
                    "notes",
                    "vows");
    private static final Set<String> TRANSITIVE = Set.of("tell", "ask", "order", "urge", "warn");
    private static final Set<String> ACCUSED = Set.of("accused", "blamed");
    private static final Set<String> OF = Set.of("of", "for");
    private static final Set<String> GET = Set.of("get", "gets", "got", "getting");
    private static final Set<String> DID = Set.of("did", "does");
    private static final Set<String> HEARD = Set.of("said", "reported", "alleged", "quoted");
    private static final Set<String> IF = Set.of("if", "unless", "whether");
    private static final Set<String> MODAL =
            Set.of("would", "could", "may", "might", "should", "will", "can", "must", "to", "do");

    /// Verbs behind which a preposition and a participle tell what somebody did.
    private static final Map<String, String> DEEDS =
            Map.of("respond", "by", "reply", "by", "react", "by", "insist", "on");

    /// "He left, which suggests that": what the writer makes of it.
    private static final Set<String> IMPLYING = Set.of("suggest", "indicate", "signal");

    private static final int NEAR = 6;

    private ToldSpeech() {}

    /// Told as done: not "to say", "was told", "people said to have gone", "would say", "if he
    /// says", "did not say".
    static boolean isTold(Line line, int i) {
        if (isNoun(line, i)) {
            return false;
        }

        int before = i - 1;
        while (line.is(before, "ADV") && !NO.contains(line.lower(before))) {
            before--;
        }
        if (goesOn(line, i) || isMeantTo(line, i) || isHearsay(line, i)) {
            return true;
        }
        boolean modal = MODAL.contains(line.lower(before)) && !isOnly(line, i);
        boolean unreal =
                modal
                        || NO.contains(line.lower(before))
                        || line.lower(i).equals("said")
                                && line.lower(i + 1).equals("to")
                                && line.fine(i + 2).equals("VB")
                        || isMove(line, i)
                        || isDeed(line, i)
                        || line.lower(before).equals("which") && IMPLYING.contains(line.lemma(i))
                        || isAsked(line, i)
                        || isNamed(line, i)
                        || line.lower(before).equals("have") && isModal(line, before - 1)
                        || isShared(line, i)
                        || isConditional(line, i);
        return !unreal && !isPassive(line, i) && !isAccused(line, i) && isActive(line, i, before);
    }

    /// "May", "may not".
    private static boolean isModal(Line line, int i) {
        return line.isAny(NO.contains(line.lower(i)) ? i - 1 : i, MODAL);
    }

    /// "The bank went on to firms", "went on the radio", "continued to pay", not "he went on to
    /// say".
    private static boolean isMove(Line line, int i) {
        boolean keeps = line.lemma(i).equals("continue") && line.lower(i + 1).equals("to");
        if (keeps) {
            return line.is(i + 2, "VERB");
        }
        boolean on = line.lemma(i).equals("go") && line.lower(i + 1).equals("on");
        boolean further =
                line.lower(i + 2).equals("to") && !line.is(i + 3, "VERB") && !line.is(i + 3, "ADV");
        boolean show = line.is(i + 2, "PROPN") || line.is(i + 2, "DET") || line.is(i + 2, "NOUN");
        return on && (further || show);
    }

    /// "Responded with little delay by closing the port", "insisted on paying": no words.
    private static boolean isDeed(Line line, int i) {
        String how = DEEDS.getOrDefault(line.lemma(i), "");
        int by = i + 1;
        while (by < i + NEAR && !line.lower(by).equals(how) && !line.is(by, "PUNCT")) {
            by++;
        }
        return line.lower(by).equals(how) && line.fine(by + 1).equals("VBG");
    }

    /// "If Maes says so", not "If the answer is “no,” Maes says, ...".
    private static boolean isConditional(Line line, int i) {
        boolean apart = false;
        for (int j = i - 1; j > i - 6; j--) {
            apart |= line.isQuoteMark(j) && line.word(j - 1).equals(",");
        }
        return !apart && new Clause(line, i).marker().filter(IF::contains).isPresent();
    }

    /// "May sell or disclose", "to keep the law and blame them": one modal for both.
    private static boolean isShared(Line line, int i) {
        boolean joined = line.relation(i).equals("conj") && line.fine(i).equals("VBP");
        return joined
                && line.dependents(i, "nsubj").isEmpty()
                && line.dependents(line.head(i), "aux", "mark").stream()
                        .anyMatch(a -> MODAL.contains(line.lower(a)));
    }

    /// "Asked not to be named", "the envoy, asked whether it was so, ...".
    private static boolean isAsked(Line line, int i) {
        int comma = line.find(0, Set.of(","));
        boolean passive =
                line.word(i - 1).equals(",") && (line.fine(i).equals("VBN") || comma == i - 1);
        return line.lower(i).equals("asked") && (passive || line.lower(i + 1).equals("not"));
    }

    /// "The pact, dubbed “a fraud,” is void": it was called so by others.
    private static boolean isNamed(Line line, int i) {
        int end = line.find(i, Set.of(",")) + 1;
        int verb = line.isQuoteMark(end) ? end + 1 : end;
        return end > i
                && line.is(verb, "AUX")
                && line.word(i - 1).equals(",")
                && NAMED.contains(line.lower(i));
    }

    /// "Went on to say".
    static boolean goesOn(Line line, int i) {
        boolean on = line.lower(i - 1).equals("to") && line.lower(i - 2).equals("on");
        return on && line.lemma(i - 3).equals("go");
    }

    /// "Is reported to have warned them that".
    static boolean isHearsay(Line line, int i) {
        return line.fine(i).equals("VBN")
                && line.lower(i - 1).equals("have")
                && line.lower(i - 2).equals("to")
                && HEARD.contains(line.lower(i - 3))
                && line.lemma(i - 4).equals("be")
                && !line.dependents(i, "ccomp").isEmpty();
    }

    /// "Took to Twitter to call it unfair", "used the speech to accuse them".
    static boolean isMeantTo(Line line, int i) {
        int above = line.head(i);
        boolean to = line.lower(i - 1).equals("to") && above >= 0 && above < i;
        boolean took = line.lemma(above).equals("take") && line.lower(above + 1).equals("to");
        boolean used = line.lemma(above).equals("use") && namesSpeech(line, above, i);
        return to && line.isTensed(above) && (took || used);
    }

    private static boolean namesSpeech(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (CueSetting.isOfSpeech(line.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// "Would say only that": said so much.
    private static boolean isOnly(Line line, int i) {
        return line.lower(i + 1).equals("only")
                || line.lower(i - 1).equals("only") && !line.is(i + 1, "ADP");
    }

    /// "Reports have shifted", "his claims were", "Treasury notes fell", "despite army claims
    /// that", tagged as verbs.
    private static boolean isNoun(Line line, int i) {
        boolean told = line.is(i + 1, "AUX") || line.isTensed(i + 1);
        boolean placed =
                Phrases.endingAt(line, i - 1).filter(r -> line.is(r.from() - 1, "ADP")).isPresent();
        boolean noun = NOUNLIKE.contains(line.lower(i)) && (told || placed);
        return line.lower(i - 1).equals("'s") || noun;
    }

    private static boolean isActive(Line line, int i, int before) {
        boolean be = line.isAny(before, GET) || line.lemma(before).equals("be");
        boolean have = line.lemma(before).equals("have") || line.lower(before).equals("'ve");
        return switch (line.fine(i)) {
            case "VBN" ->
                    !be
                            && (have
                                    || isMain(line, i)
                                    || isSecond(line, i)
                                    || new FreeRelative(line, i).who().isPresent());
            case "VBG" -> be || CueParticiples.isParticiple(line, i);
            case "VB" ->
                    isInverted(line, i)
                            || isPlural(line, i)
                            || line.isNominal(i - 1) && line.lower(i).equals("read")
                            || isOnly(line, i)
                            || line.isAny(before, DID);
            default -> !be;
        };
    }

    /// "Had built ships and boasted of them": one auxiliary for both.
    private static boolean isSecond(Line line, int i) {
        List<Integer> shared = line.dependents(line.head(i), "aux");
        return line.relation(i).equals("conj")
                && line.is(i - 1, "CCONJ")
                && line.fine(line.head(i)).equals("VBN")
                && shared.stream().anyMatch(a -> line.lemma(a).equals("have"))
                && shared.stream().noneMatch(a -> line.lemma(a).equals("be"));
    }

    /// "Critics of the plan say": a verb of many, tagged as an infinitive.
    private static boolean isPlural(Line line, int i) {
        return line.dependents(i, "aux", "mark").isEmpty()
                && line.dependents(i, "nsubj").stream()
                        .anyMatch(s -> s < i && line.fine(s).equals("NNS"));
    }

    /// "The port is shut, say analysts."
    private static boolean isInverted(Line line, int i) {
        boolean behind = line.word(i - 1).equals(",") || line.isQuoteMark(i - 1);
        boolean who = line.is(i + 1, "NOUN") || line.is(i + 1, "ADJ") || line.is(i + 1, "PROPN");
        return behind && who && line.lower(i).equals("say");
    }

    /// "Was held, accused of theft": what is told has no object.
    private static boolean isAccused(Line line, int i) {
        return line.isAny(i, ACCUSED)
                && line.isAny(i + 1, OF)
                && line.dependents(i, "obj", "nsubj").isEmpty();
    }

    /// "He was arrested and accused of theft": one auxiliary for both.
    private static boolean isPassive(Line line, int i) {
        return line.relation(i).equals("conj")
                && (line.is(i + 1, "ADP")
                        || TRANSITIVE.contains(line.lemma(i)) && line.lower(i + 1).equals("to"))
                && line.dependents(i, "nsubj").isEmpty()
                && line.dependents(line.head(i), "aux").stream()
                        .anyMatch(a -> line.relation(a).equals("aux:pass"));
    }

    /// Tagged as a participle but the only verb there is: "Blinken, on a trip abroad, called ...".
    private static boolean isMain(Line line, int i) {
        boolean verbless =
                line.isLabelled(i, "acl")
                        && line.relation(line.head(i)).equals("root")
                        && line.isNominal(line.head(i));
        return verbless
                || line.relation(i).equals("root")
                || hasSubject(line, i) && !line.word(i - 1).equals(",")
                || Untensed.isFinite(line, i);
    }

    private static boolean hasSubject(Line line, int i) {
        return !line.isLabelled(i, "acl")
                && line.dependents(i, "nsubj").stream()
                        .anyMatch(s -> line.relation(s).equals("nsubj"));
    }
}
