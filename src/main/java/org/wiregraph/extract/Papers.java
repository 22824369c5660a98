package org.wiregraph.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Remembers who is behind the reports, studies and reviews that an article tells of, so that what
/// "the report" says is said by somebody.
///
/// Example: after "The council released a report on Monday", "a report by the council", "the
/// council's report" or "a council report" the report is the council's.
final class Papers {

    private static final Set<String> REPORTS = Words.section("speechwords.txt", "reports");
    private static final Set<String> RELEASING = Words.section("speechwords.txt", "releasing");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ");
    private static final Set<String> DEFINITE =
            Set.of("the", "that", "this", "its", "their", "same");
    private static final Set<String> BY = Set.of("by", "from");

    private final Parties parties;
    private final Map<String, Actor> behind = new HashMap<>();

    Papers(Parties parties) {
        this.parties = parties;
    }

    /// Whether the word at a token is a paper that is written about something, even one tagged as a
    /// verb: "the LPA report says".
    static boolean isReport(Line line, int i) {
        boolean verb = line.is(i, "VERB") && FINITE.contains(line.fine(i + 1));
        return (line.is(i, "NOUN") || verb) && REPORTS.contains(line.lower(i));
    }

    /// Takes note of the papers of a line.
    void read(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (isReport(line, i) && !line.isQuoted(i)) {
                int paper = i;
                author(line, i).ifPresent(actor -> behind.put(line.lower(paper), actor));
            }
        }
    }

    /// Who is behind a paper: told beside it, else before in the article.
    Optional<Actor> behind(Line line, int paper) {
        return author(line, paper)
                .or(() ->
                        Optional.ofNullable(behind.get(line.lower(paper)))
                                .filter(_ -> isKnown(line, paper)));
    }

    /// "The report", "that 200-page report", not "the Vos report" of whom nothing is known.
    private static boolean isKnown(Line line, int paper) {
        int from = paper - 1;
        while (line.is(from, "ADJ") || line.is(from, "NUM") || line.is(from, "NOUN")) {
            from--;
        }
        return line.isAny(from, DEFINITE);
    }

    private Optional<Actor> author(Line line, int paper) {
        return before(line, paper).or(() -> after(line, paper)).or(() -> releasing(line, paper));
    }

    /// "The council's report", "a council report".
    private Optional<Actor> before(Line line, int paper) {
        Range phrase = Phrases.endingAt(line, paper).orElse(new Range(paper, paper));
        int from = paper;
        while (from > phrase.from() && !line.is(from - 1, "ADP") && !line.is(from - 1, "CCONJ")) {
            from--;
        }
        return body(line, new Range(from, paper)).or(() -> acronym(line, paper - 1));
    }

    /// "The LPA report", even if nobody has told what LPA is.
    private Optional<Actor> acronym(Line line, int name) {
        String word = line.word(name);
        boolean letters = word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
        return letters && !line.is(name - 1, "PROPN")
                ? Optional.of(
                        parties.unnamed(line, new Range(name, name + 1), Actor.Kind.ORGANIZATION))
                : Optional.empty();
    }

    /// "A report by the council", "a report on ports from the council".
    private Optional<Actor> after(Line line, int paper) {
        for (int i = paper + 1; i < Math.min(line.end(), paper + 6); i++) {
            if (line.is(i, "VERB") && !line.fine(i).equals("VBN") || line.word(i).equals(",")) {
                return Optional.empty();
            }
            if (line.isAny(i, BY)) {
                Range phrase = Phrases.startingAt(line, i + 1);
                return parties.of(line, phrase)
                        .filter(Papers::writes)
                        .or(() ->
                                new UnnamedSpeaker(parties)
                                        .of(line, Phrases.head(line, phrase), phrase));
            }
        }
        return Optional.empty();
    }

    /// "The council released a report".
    private Optional<Actor> releasing(Line line, int paper) {
        int verb = line.head(paper);
        boolean object = line.isLabelled(paper, "obj") && RELEASING.contains(line.lemma(verb));
        return object
                ? line.dependents(verb, "nsubj").stream()
                        .flatMap(s -> parties.of(line, new Range(s, s + 1)).stream())
                        .filter(Papers::writes)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Actor> body(Line line, Range range) {
        return parties.named(line, range).stream()
                .filter(ref -> ref.form() == Actor.Form.NAME)
                .map(ref -> ref.actor())
                .filter(Papers::writes)
                .reduce((first, last) -> last);
    }

    private static boolean writes(Actor actor) {
        return actor.kind() != Actor.Kind.PLACE;
    }
}
