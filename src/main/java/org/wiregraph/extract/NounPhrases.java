package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Where noun phrases and what stands between them begin and end, by the tags of the words.
final class NounPhrases {

    /// What may follow a role: "minister of trade", "adviser for security", "officials in Lima".
    static final Set<String> OF_ROLES = Set.of("of", "for", "from", "to", "in", "at");

    private static final Set<String> RELATIVE =
            Set.of("who", "which", "that", "what", "whom", "it", "there", "where", "whose", "i");
    private static final Set<String> HE = Set.of("he", "she", "they");
    private static final Set<String> PARTICIPLES = Words.section("meetingwords.txt", "participles");
    private static final Set<String> BESIDE = Words.section("meetingwords.txt", "beside");
    private static final Set<String> MEALS = Words.section("meetingwords.txt", "meals");
    private static final Set<String> SET = Words.section("meetingwords.txt", "set");
    private static final Set<String> WHERE =
            Set.of("in", "at", "on", "by", "over", "via", "during", "near", "inside", "outside");

    private final Scene scene;

    NounPhrases(Scene scene) {
        this.scene = scene;
    }

    /// The noun phrase that begins at a token, without what follows its head; empty where none
    /// does.
    Range at(Line line, int from) {
        int to = from;
        while (isInside(line, to)
                || isParticiple(line, to, from)
                || isNewly(line, to)
                || isBetweenNations(line, to)) {
            if (line.fine(to).equals("PRP")) {
                return new Range(from, to == from ? to + 1 : to);
            }
            boolean last = line.lower(to).equals("last") && line.is(to + 1, "VERB");
            if (to > from && (opens(line, to) || last)) {
                return new Range(from, to);
            }
            to++;
        }
        return new Range(from, to);
    }

    /// Where a noun phrase around a token begins, times inside it included: "Monday's | talks".
    int start(Line line, int noun) {
        int from = noun;
        while (from > 0 && (isInside(line, from - 1) || isTime(line, from - 1))) {
            from--;
        }
        return from;
    }

    private boolean isTime(Line line, int i) {
        return scene.dates(line).stream().anyMatch(d -> d.from() <= i && i < d.to());
    }

    /// An article or pronoun opens another noun phrase: "the first time | the leaders met", "ahead
    /// of the council | he met".
    boolean opens(Line line, int i) {
        if (line.isAny(i, HE) && Phrases.isInside(line, i - 1)) {
            return true;
        }
        boolean first = line.is(i - 1, "DET") || line.is(i - 1, "PRON");
        return line.is(i, "DET") && !first && Phrases.isInside(line, i - 1);
    }

    boolean isInside(Line line, int i) {
        boolean inside = i >= 0 && i < line.size() && Phrases.isInside(line, i);
        return inside && !line.isQuoted(i) && !line.isAny(i, RELATIVE) && pastTime(line, i) == i;
    }

    /// "The newly elected minister", "Peru's newly named envoy": the adverb before a participle.
    private boolean isNewly(Line line, int i) {
        boolean opened = line.is(i - 1, "DET") || line.isAny(i - 1, Set.of("'s", "’s"));
        boolean elected = line.fine(i + 1).equals("VBN") || line.is(i + 1, "ADJ");
        return opened && line.is(i, "ADV") && elected && isInside(line, i + 2);
    }

    /// "The visiting minister", "acting defense minister".
    private boolean isParticiple(Line line, int i, int from) {
        boolean participle = Set.of("VBG", "VBN").contains(line.fine(i)) && line.is(i, "VERB");
        boolean first =
                line.is(i - 1, "DET") || line.fine(i - 1).equals("PRP$") || isNewly(line, i - 1);
        boolean visiting = i == from && line.isAny(i, PARTICIPLES) && !isAside(line, i);
        return participle && (i > from && first || visiting) && isInside(line, i + 1);
    }

    /// "Vos, visiting Lima, said" has no "visiting" somebody.
    private static boolean isAside(Line line, int verb) {
        return line.lower(verb).equals("visiting")
                && line.word(verb - 1).equals(",")
                && line.dependents(verb, "obj").stream().anyMatch(o -> o > verb);
    }

    /// "Peruvian and Chilean envoys": the word between two adjectives of nations.
    private boolean isBetweenNations(Line line, int i) {
        boolean link = line.lower(i).equals("and") || line.word(i).equals(",");
        return link && isNation(line, i - 1) && isNation(line, i + 1);
    }

    /// "Peruvian", "U.S.", "UN" before the noun that they belong to.
    private boolean isNation(Line line, int i) {
        return scene.parties()
                .named(line, i)
                .filter(r ->
                        r.form() == Actor.Form.DEMONYM
                                || r.to() - r.from() == 1 && isShort(line.word(i)))
                .filter(r -> line.isNominal(r.to()) || line.isAny(r.to(), Set.of("and", ",")))
                .isPresent();
    }

    private static boolean isShort(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }

    /// The last noun of a noun phrase.
    int head(Line line, Range phrase) {
        int head = phrase.to() - 1;
        while (head > phrase.from() && !line.isNominal(head)) {
            head--;
        }
        return head;
    }

    /// Behind the prepositional phrases that follow a noun phrase with one of the prepositions, a
    /// list of countries in them included: "leaders of Peru, Chile and Cuba"; but not "envoys for
    /// dinner", "envoys for the first time" and "envoys in an effort".
    int complements(Line line, Range phrase, Set<String> prepositions) {
        int end = phrase.to();
        while (phrase.to() > phrase.from() && line.isAny(end, prepositions)) {
            Range next = at(line, end + 1);
            boolean aim = !line.lower(end).equals("of") && line.isAny(end + 1, Set.of("a", "an"));
            boolean meal =
                    line.lower(end).equals("for")
                            && (line.isAny(next.to() - 1, MEALS)
                                    || line.isAny(next.to() - 1, Set.of("time", "moment")));
            boolean far = end > phrase.to() && line.lower(end).equals("for");
            boolean loose = (far || isNowhere(line, end, next)) && !isOffice(line, phrase);
            if (next.to() == next.from() || aim || meal || loose) {
                return end;
            }
            end = countries(line, next.to());
        }
        return end;
    }

    /// "(Envoys) in recent weeks": no place that is theirs.
    private static boolean isNowhere(Line line, int preposition, Range next) {
        return line.isAny(preposition, Set.of("in", "at")) && !line.isCapital(next.to() - 1);
    }

    /// "(Kai Vik,) director of policy at the ministry": all of it is the office.
    private static boolean isOffice(Line line, Range phrase) {
        return line.word(phrase.from() - 1).equals(",") && !line.is(phrase.from(), "DET");
    }

    private int countries(Line line, int from) {
        int end = from;
        while (true) {
            int at = line.word(end).equals(",") ? end + 1 : end;
            at = line.lower(at).equals("and") ? at + 1 : at;
            Range next = at(line, at == end ? line.size() : at);
            Range here = next;
            boolean country =
                    scene.parties().named(line, next).stream()
                            .filter(r -> r.actor().kind() == Actor.Kind.COUNTRY)
                            .filter(r -> r.form() != Actor.Form.DEMONYM)
                            .filter(r -> r.to() == here.to())
                            .map(Mentions.Ref::from)
                            .anyMatch(f -> f <= here.from() + 1);
            if (!country) {
                return end;
            }
            end = next.to();
        }
    }

    /// Behind an expression of time that begins at a token, with its preposition.
    int pastTime(Line line, int i) {
        int at = line.is(i, "ADP") ? i + 1 : i;
        return scene.dates(line).stream()
                .filter(d -> d.from() == at || d.from() == i || d.from() < i && i < d.to())
                .mapToInt(Dated::to)
                .max()
                .orElse(i);
    }

    /// Where an expression of time begins that stands inside a noun phrase before a token: "a
    /// Tuesday | visit", "his July 25 | call", but not "said Tuesday | talks"; the token itself
    /// where none does.
    int beforeTime(Line line, int i) {
        return scene.dates(line).stream()
                .filter(d -> d.to() == i && line.is(i, "NOUN") || d.to() == i && line.is(i, "ADJ"))
                .map(Dated::from)
                .filter(from -> isOpened(line, from - 1) || isOpened(line, from))
                .findFirst()
                .orElse(i);
    }

    private static boolean isOpened(Line line, int i) {
        return line.is(i, "DET")
                || line.fine(i).equals("PRP$")
                || line.lower(i).equals("'s")
                || line.lower(i).equals("’s");
    }

    /// The token behind the first of the prepositions, past where, when and how: "in Lima on Monday
    /// by phone with" ; -1 where something else comes first.
    int behind(Line line, int from, Set<String> prepositions) {
        int i = from;
        while (i < line.size() && !line.isQuoted(i)) {
            if (line.isAny(i, prepositions)) {
                return i + 1;
            }
            int next = past(line, i);
            if (next == i) {
                return -1;
            }
            i = next;
        }
        return -1;
    }

    /// "Talks set for Friday between".
    private int past(Line line, int i) {
        boolean set = line.isAny(i, SET) && line.isAny(i + 1, Set.of("for", "on", "in"));
        int time = set ? pastTime(line, i + 1) : pastTime(line, i);
        if (time > i) {
            return time;
        }
        if (line.isAny(i, WHERE)) {
            Range phrase = at(line, i + 1);
            boolean on = line.lower(i).equals("on") && !line.isAny(phrase.to() - 1, BESIDE);
            if (phrase.to() > phrase.from() && !on) {
                return complements(line, phrase, Set.of("of"));
            }
        }
        boolean adverb = line.is(i, "ADV") || line.fine(i).equals("RP");
        return adverb || isPause(line, i) ? i + 1 : i;
    }

    private boolean isPause(Line line, int i) {
        boolean comma = line.word(i).equals(",");
        return comma && (pastTime(line, i + 1) > i + 1 || line.isAny(i + 1, WHERE));
    }
}
