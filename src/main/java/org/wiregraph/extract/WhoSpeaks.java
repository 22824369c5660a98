package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Finds of whom a relative clause tells that he said something.
///
/// Example: Maes in "a remark by Ann Maes, who said", and in "Ann Maes, Under Secretary for Trade,
/// who said".
record WhoSpeaks(Scene scene, Voices voices) {

    private static final int NEAR = 6;

    /// "Maes, who told them", "the ministry, which on Monday said", "officials who said", where the
    /// tree takes the relative clause for another main clause.
    Optional<Voices.Voice> relative(Line line, int verb, int before) {
        Optional<Range> date =
                scene.asides(line).stream().filter(d -> d.contains(before)).findFirst();
        int at =
                date.map(d -> line.is(d.from() - 1, "ADP") ? d.from() - 2 : d.from() - 1)
                        .orElse(before);
        boolean which = line.lower(at).equals("which");
        boolean who = line.lower(at).equals("who");
        Optional<Voices.Voice> named =
                who ? named(line, at - 1).or(() -> apposed(line, at - 1)) : Optional.empty();
        if (named.isPresent()) {
            return named;
        }
        Optional<Voices.Voice> body = which ? body(line, at - 1) : Optional.empty();
        if (body.isPresent()) {
            return body;
        }
        boolean role = who && isUnder(line, at - 1);
        if (line.isLabelled(verb, "acl") && !role || !which && !who) {
            return Optional.empty();
        }
        return antecedent(line, line.word(at - 1).equals(",") ? at - 1 : at)
                .filter(v -> !which || v.actor().kind() == Actor.Kind.ORGANIZATION);
    }

    /// "Ann Maes, who was named by Jan Vos, a judge, said": Maes, where the tree has Vos speak.
    Voices.Voice outside(Line line, Voices.Voice voice, int verb) {
        if (!line.word(verb - 1).equals(",") || voice.from() >= verb) {
            return voice;
        }
        int who = voice.from() - 1;
        int told = 0;
        while (who > 0 && !line.lower(who).equals("who")) {
            told += line.isTensed(who) ? 1 : 0;
            boolean border = line.is(who, "CCONJ") || line.isQuoteMark(who);
            who = border || ":;".contains(line.word(who)) ? 0 : who - 1;
        }
        return who > 0 && told == 1 ? named(line, who - 1).orElse(voice) : voice;
    }

    /// "A word from Ann Maes, who said": the name right before the comma, whatever the tree.
    private Optional<Voices.Voice> named(Line line, int comma) {
        return scene.parties()
                .named(line, comma - 1)
                .filter(ref -> line.word(comma).equals(",") && ref.to() == comma)
                .filter(ref -> Parties.isPerson(ref.actor()))
                .map(ref -> new Voices.Voice(ref.actor(), new Range(ref.from(), ref.to())));
    }

    /// "Ann Maes, a pilot who said": Ann Maes.
    private Optional<Voices.Voice> apposed(Line line, int noun) {
        return Phrases.endingAt(line, noun)
                .filter(phrase -> line.isAny(phrase.from(), Set.of("a", "an")))
                .flatMap(phrase -> named(line, phrase.from() - 1));
    }

    /// "A word from the Lima Centre, which says": the body or state right before the comma.
    private Optional<Voices.Voice> body(Line line, int comma) {
        return scene.parties()
                .named(line, comma - 1)
                .filter(ref -> line.word(comma).equals(",") && ref.to() == comma)
                .filter(ref ->
                        ref.actor().kind() == Actor.Kind.ORGANIZATION
                                || ref.actor().kind() == Actor.Kind.COUNTRY
                                        && !line.lower(ref.from() - 1).equals("of"))
                .map(ref -> new Voices.Voice(ref.actor(), new Range(ref.from(), ref.to())));
    }

    /// "Maes, Under Secretary for Trade, who said": an office that the tagger takes for a phrase
    /// with a preposition.
    private static boolean isUnder(Line line, int comma) {
        return line.word(comma).equals(",") && office(line, comma) >= 0;
    }

    /// Where such an office begins that ends before a comma; -1 for none.
    private static int office(Line line, int comma) {
        for (int i = comma - 1; i > 0 && !line.word(i).equals(","); i--) {
            boolean under = line.word(i).equals("Under") && line.word(i - 1).equals(",");
            if (under && line.word(i + 1).equals("Secretary")) {
                return i;
            }
        }
        return -1;
    }

    /// "The mayor, Jon Palsson, who said": the phrase before the comma, which trees seldom find, or
    /// the name to which it stands in apposition.
    private Optional<Voices.Voice> antecedent(Line line, int comma) {
        int office = office(line, comma);
        if (office > 0) {
            return named(line, office - 1);
        }
        Optional<Range> last =
                Phrases.endingAt(line, behindBracket(line, comma - 1))
                        .filter(range -> !isCloseTo(line, range));
        Optional<Voices.Voice> first =
                last.filter(range -> line.word(range.from() - 1).equals(","))
                        .flatMap(range -> Phrases.endingAt(line, range.from() - 2))
                        .filter(range -> line.is(Phrases.head(line, range), "PROPN"))
                        .flatMap(range -> voices.in(line, range))
                        .filter(voice -> Parties.isPerson(voice.actor()));
        Optional<Voices.Voice> near =
                last.flatMap(range ->
                                voices.in(line, range)
                                        .or(() -> voices.in(line, behindPreposition(line, range))))
                        .filter(v -> !isPlaced(line, v));
        return near.filter(voice -> Parties.isPerson(voice.actor())).or(() -> first).or(() -> near);
    }

    /// "Maes (D-Ghent), who": before the bracket.
    private static int behindBracket(Line line, int end) {
        int open = end;
        while (line.word(end).equals(")") && open > 0 && !line.word(open).equals("(")) {
            open--;
        }
        return line.word(open).equals("(") ? open - 1 : end;
    }

    /// "A word from Maes, who": Maes.
    private static Range behindPreposition(Line line, Range range) {
        int from = range.to();
        while (from > range.from() && !line.is(from - 1, "ADP")) {
            from--;
        }
        return new Range(from, range.to());
    }

    /// "Somebody close to the mayor, who said".
    private static boolean isCloseTo(Line line, Range range) {
        return line.lower(range.from() - 1).equals("to") && !line.is(range.from() - 2, "NOUN");
    }

    /// "A pilot who served in Chad, who said": nobody's name behind a preposition but a country's.
    private static boolean isPlaced(Line line, Voices.Voice voice) {
        return line.is(voice.from() - 1, "ADP") && voice.actor().kind() == Actor.Kind.COUNTRY;
    }

    /// "Maes, who last week vowed".
    static boolean isIn(Line line, int cue) {
        int who = cue - 1;
        while (who > cue - NEAR && !line.is(who, "VERB") && !line.lower(who).equals("who")) {
            who--;
        }
        return line.lower(who).equals("who") && line.word(who - 1).equals(",");
    }

    /// "The wall, which Maes calls a farce": the clause of a comma and "which".
    private static boolean isObject(Line line, int cue) {
        int which = cue - 1;
        while (which > cue - NEAR && !line.is(which, "VERB") && !line.word(which).equals(",")) {
            which--;
        }
        return line.word(which).equals(",") && line.lower(which + 1).equals("which");
    }

    /// "Maes, who vowed to stay, | left": what is told of Maes outside the relative clause.
    static Range ofClause(Line line, int cue, Range content) {
        if (!isIn(line, cue) && !isObject(line, cue)) {
            return content;
        }
        for (int i = content.from(); i < content.to(); i++) {
            int verb = line.is(i + 1, "ADV") ? i + 2 : i + 1;
            boolean inside = line.isQuoteMark(i) && line.word(i - 1).equals(",");
            boolean comma = line.word(i).equals(",") && !line.isQuoted(i);
            if ((comma || inside) && line.isTensed(verb)) {
                return new Range(content.from(), inside ? i + 1 : i);
            }
        }
        return content;
    }
}
