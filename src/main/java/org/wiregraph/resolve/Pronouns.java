package org.wiregraph.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;

/// Says whom a pronoun means: someone named before it in the sentence, else who spoke or was named
/// first in the sentence before.
final class Pronouns {

    private static final Set<String> PERSON =
            Set.of("he", "she", "his", "her", "him", "himself", "herself");
    private static final Set<String> NOMINATIVE = Set.of("he", "she");
    private static final Set<String> BODY = Set.of("its", "itself");
    private static final Set<String> SEVERAL = Set.of("they", "their", "them", "themselves");

    /// "Holt's call, in which he asked": the one beside what the clause tells of.
    private static final Set<String> INSIDE = Set.of("which", "where", "when");

    private static final int NEAR = 2;
    private static final int FAR = 6;
    private static final int DEEPEST = 5;

    private final Cast cast;
    private final Subjects subjects;
    private final Nameless nameless;
    private Optional<Member> spokeLast = Optional.empty();
    private int spokeAt = -1;

    Pronouns(Cast cast) {
        this.cast = cast;
        this.subjects = new Subjects(cast);
        this.nameless = new Nameless(cast);
    }

    /// Tells who speaks in a line that was read.
    void spoke(Line line, Member member) {
        spokeLast = Optional.of(member);
        spokeAt = line.index();
    }

    Optional<Member> of(Line line, int i) {
        String word = line.lower(i);
        if (PERSON.contains(word)) {
            return person(line, i);
        }
        if (BODY.contains(word)) {
            return subjects.before(line, i, Pronouns::acts)
                    .or(() -> nearest(line, i, Pronouns::acts))
                    .or(() -> earlier(line, Pronouns::acts));
        }
        if (SEVERAL.contains(word)) {
            return several(line, i);
        }
        return word.equals("it") ? it(line, i) : Optional.empty();
    }

    private Optional<Member> person(Line line, int i) {
        Predicate<Member> fits =
                m -> m.isPerson() && m.mayBe(line.lower(i)) && !isToldOf(line, i, m);
        if (line.isQuoted(i)) {
            return nearest(line, i, fits).or(() -> other(line, fits));
        }
        boolean subject = line.isAny(i, NOMINATIVE);
        Optional<Member> here = subject ? subject(line, i, fits) : object(line, i, fits);
        if (here.isEmpty() && subject && goesOnNameless(line, line.lower(i))) {
            return Optional.empty();
        }
        return here.or(() -> goesOn(line, fits))
                .or(() -> earlier(line, fits))
                .or(() -> subject ? longBefore(line, i, fits) : Optional.empty());
    }

    /// "She said Holt had left", "he told Holt": not Holt.
    private boolean isToldOf(Line line, int pronoun, Member member) {
        return line.isAny(pronoun, NOMINATIVE)
                && cast.mentioned(line.index()).stream()
                        .filter(m -> m.member().equals(member) && m.from() > pronoun)
                        .filter(m -> line.is(m.from(), "PROPN") && !line.isQuoted(m.from()))
                        .anyMatch(m -> isPart(line, m.to() - 1, verb(line, pronoun)));
    }

    /// Does a name belong to what a verb tells, not to a clause that describes a noun or tells
    /// when?
    private static boolean isPart(Line line, int name, int verb) {
        int at = name;
        for (int i = 0; i < DEEPEST && at >= 0 && at != verb; i++) {
            at = line.isLabelled(at, "acl") || line.isLabelled(at, "advcl") ? -1 : line.head(at);
        }
        return at == verb;
    }

    /// "An aide to Holt said so. He added": the aide, of whom nobody knows the name.
    private boolean goesOnNameless(Line line, String pronoun) {
        int before = beforeQuotation(line);
        return before >= 0 && nameless.isMeant(cast.lines().get(before), pronoun);
    }

    /// The person last named, some lines before, if as the subject of a line and if no name is that
    /// of a line since.
    private Optional<Member> longBefore(Line line, int i, Predicate<Member> fits) {
        boolean alone = !hasNamedSubject(line, i);
        for (int k = line.index() - 1; alone && k >= Math.max(0, line.index() - FAR); k--) {
            if (cast.mentioned(k).stream().anyMatch(m -> fits.test(m.member()))) {
                return subjects.first(k, fits);
            }
            Line before = cast.lines().get(k);
            alone = !hasNamedSubject(before, before.size());
        }
        return Optional.empty();
    }

    private static boolean hasNamedSubject(Line line, int to) {
        for (int i = 0; i < to; i++) {
            if (line.is(i, "PROPN") && line.isLabelled(i, "nsubj")) {
                return true;
            }
        }
        return false;
    }

    /// "Although Holt had gone, he said that": the one of the clause in front, for what he says
    /// follows; not "if Holt goes, he said, ...".
    private static boolean isBehindClause(Line line, int pronoun) {
        int after = verb(line, pronoun) + 1;
        return line.is(0, "SCONJ")
                && line.isLabelled(0, "mark")
                && line.find(0, Set.of(",")) == pronoun - 1
                && !line.is(after, "PUNCT");
    }

    /// "Holt told Vik she would ...": the one before a verb, else the last named. In "..., she
    /// said" nobody of the sentence, but for what stands before a colon.
    private Optional<Member> subject(Line line, int i, Predicate<Member> fits) {
        boolean cue =
                line.isQuoteMark(i - 1)
                        || Speakers.isCue(line, verb(line, i)) && !line.isAny(i - 1, INSIDE);
        boolean apart = line.word(i - 1).equals(",") || line.isQuoteMark(i - 1);
        if (cue && apart && !isBehindClause(line, i)) {
            return subjects.before(line, colon(line, i), fits);
        }
        return subjects.before(line, i, fits)
                .or(() -> cue ? Optional.empty() : nearest(line, i, fits));
    }

    /// "Him" is not who does it; "his" may be, also of one named after: "In his speech, Holt ...".
    private Optional<Member> object(Line line, int i, Predicate<Member> fits) {
        Optional<Member> doer = subjects.of(line, i);
        boolean other = line.lower(i).equals("him");
        Predicate<Member> free = fits.and(m -> !other || doer.filter(m::equals).isEmpty());
        return nearest(line, i, free).or(() -> doer.filter(_ -> !other).filter(fits));
    }

    private static int colon(Line line, int before) {
        int i = before;
        while (i > 0 && !line.word(i).equals(":") && !line.word(i).equals(";")) {
            i--;
        }
        return i;
    }

    /// Who spoke in the line before, else who acts in it, else who spoke last.
    private Optional<Member> goesOn(Line line, Predicate<Member> fits) {
        int before = beforeQuotation(line);
        return spokeLast
                .filter(_ -> spokeAt >= before)
                .filter(fits)
                .or(() -> subjects.first(before, fits))
                .or(() -> spokeLast.filter(fits));
    }

    /// The line before, or before the quotation of several lines that ends in this one: "Holt was
    /// wary. | “We may fail. | We may win,” she said".
    private int beforeQuotation(Line line) {
        int before = line.index() - 1;
        boolean ends = line.isQuoted(0);
        while (ends && before >= 0 && isQuotation(cast.lines().get(before), line.block())) {
            before--;
        }
        return before;
    }

    private static boolean isQuotation(Line line, int block) {
        boolean quoted = line.block() == block;
        for (int i = 0; quoted && i < line.size(); i++) {
            quoted = line.isQuoted(i) || line.isQuoteMark(i);
        }
        return quoted;
    }

    /// A person spoken of in a quotation: not the one who speaks.
    private Optional<Member> other(Line line, Predicate<Member> fits) {
        return earlier(line, fits.and(m -> spokeLast.filter(m::equals).isEmpty()));
    }

    private Optional<Member> several(Line line, int i) {
        Predicate<Member> group = m -> m.kind() == Actor.Kind.GROUP;
        return nearest(line, i, group)
                .or(() -> spokeLast.filter(m -> !m.isPerson()))
                .or(() -> earlier(line, group));
    }

    /// "It added that ...": who speaks goes on speaking. "It fired a rocket": who is named last.
    private Optional<Member> it(Line line, int i) {
        int verb = verb(line, i);
        boolean apart = line.word(i - 1).equals(",") || line.isQuoteMark(i - 1);
        if (Speakers.isCue(line, verb)) {
            Optional<Member> here =
                    apart ? Optional.empty() : subjects.before(line, i, Pronouns::acts);
            return here.isPresent() || isOfNewName(line)
                    ? here
                    : spokeLast.filter(m -> !m.isPerson()).or(() -> earlier(line, Pronouns::acts));
        }
        return line.is(verb, "VERB")
                ? subjects.before(line, i, Pronouns::acts)
                        .or(() -> nearest(line, i, Pronouns::acts))
                        .or(() -> earlier(line, Pronouns::acts))
                        .map(this::state)
                : Optional.empty();
    }

    /// "Acme said it was open. It added": nobody known, if nobody known has spoken since.
    private boolean isOfNewName(Line line) {
        int from = Math.max(Math.max(0, spokeAt), line.index() - NEAR);
        return IntStream.range(from, line.index())
                .anyMatch(k -> nameless.isNewName(cast.lines().get(k)));
    }

    /// The verb after a pronoun, auxiliaries and adverbs stepped over.
    private static int verb(Line line, int pronoun) {
        int verb = pronoun + 1;
        while (line.is(verb, "AUX") || line.is(verb, "ADV")) {
            verb++;
        }
        return verb;
    }

    private static boolean acts(Member member) {
        return member.kind() == Actor.Kind.ORGANIZATION || member.kind() == Actor.Kind.COUNTRY;
    }

    /// "The North's state media said it fired a rocket": the country, for its news do not act.
    private Member state(Member member) {
        boolean media = member.name().endsWith("state media") || member.name().endsWith("Agency");
        return media ? member.country().map(cast::country).orElse(member) : member;
    }

    private Optional<Member> nearest(Line line, int i, Predicate<Member> test) {
        return cast.mentioned(line.index()).stream()
                .filter(m -> m.to() <= i && test.test(m.member()))
                .reduce((first, second) -> second)
                .map(Cast.Mentioned::member);
    }

    /// The first in the last lines before that has one; subjects come first.
    private Optional<Member> earlier(Line line, Predicate<Member> test) {
        for (int k = line.index() - 1; k >= Math.max(0, line.index() - NEAR); k--) {
            Optional<Member> found =
                    cast.mentioned(k).stream().map(Cast.Mentioned::member).filter(test).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
