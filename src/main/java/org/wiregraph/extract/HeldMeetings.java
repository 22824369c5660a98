package org.wiregraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Encounter.Draft;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Meetings that a verb and its noun tell together: "held telephone talks", "had a meeting with
/// Vos", "presided over a session of the council", "paid a courtesy call on Vos".
final class HeldMeetings {

    private static final Set<String> HOLD = Words.section("meetingwords.txt", "hold");
    static final Set<String> SCHEDULE = Words.section("meetingwords.txt", "schedule");
    private static final Set<String> LEAD = Words.section("meetingwords.txt", "lead");
    private static final Set<String> SPEAKS_TO = Words.section("meetingwords.txt", "speaks to");
    private static final Set<String> TAKEN = Set.of("take", "receive", "field", "get", "accept");
    private static final Set<String> OPENED = Set.of("open", "convene");
    private static final Set<String> THROUGH = Set.of("through", "off", "over", "in");
    private static final Set<String> WITH = Set.of("with", "between", "among", "involving");
    private static final Set<String> PASSIVE = Set.of("by", "with", "between", "among");
    private static final int NEAR = 7;

    private final Scene scene;
    private final Company company;

    HeldMeetings(Scene scene, Company company) {
        this.scene = scene;
        this.company = company;
    }

    Optional<Draft> at(Line line, int verb) {
        String lemma = line.lemma(verb);
        if (!HOLD.contains(lemma) && !LEAD.contains(lemma) && !SCHEDULE.contains(lemma)) {
            return Optional.empty();
        }
        Optional<Draft> assembly = assembly(line, verb);
        if (assembly.isPresent()) {
            return assembly;
        }
        Optional<Integer> noun = noun(line, verb);
        boolean invited =
                lemma.equals("accept") && noun.filter(n -> line.lower(n).equals("call")).isEmpty();
        return noun.isEmpty() || invited || !isHeld(line, verb) || isNone(line, noun.get())
                ? Optional.empty()
                : draft(line, verb, noun.get());
    }

    /// "Attended the U.N. General Assembly", "convened the Security Council".
    private Optional<Draft> assembly(Line line, int verb) {
        Range object = company.object(line, verb);
        boolean attends = line.lemma(verb).equals("attend");
        String last = line.lower(object.to() - 1);
        boolean body = attends ? last.equals("assembly") : last.matches("council|cabinet");
        return (attends || line.lemma(verb).equals("convene")) && body
                ? scene.parties()
                        .named(line, object, Company::sits)
                        .map(sitting -> seated(line, verb, sitting))
                : Optional.empty();
    }

    private Draft seated(Line line, int verb, Actor body) {
        List<Actor> there = company.subject(line, verb);
        return new Draft(verb, verb, there, List.of(body), MeetingKind.MEETING, "hold");
    }

    private Optional<Draft> draft(Line line, int verb, int n) {
        Set<String> partners = partners(line, verb, n);
        List<Actor> body = MeetingNouns.body(line, n, scene.parties(), company);
        int from = Math.max(n, line.isLabelled(verb, "acl") ? verb : n) + 1;
        List<Actor> right = Roll.join(company.with(line, from, partners), body);
        boolean leads = LEAD.contains(line.lemma(verb));
        boolean passive = new Clause(line, verb).isPassive() && n < verb;
        List<Actor> left =
                passive ? company.with(line, verb + 1, PASSIVE) : company.subject(line, verb);
        boolean opened =
                OPENED.contains(line.lemma(verb)) && left.stream().anyMatch(Company::gathers);
        boolean own = !left.isEmpty() && left.stream().allMatch(Company::sits);
        boolean vain =
                SCHEDULE.contains(line.lemma(verb)) && (right.isEmpty() && !own || left.isEmpty());
        boolean others = isOfOthers(line, verb, from);
        if (vain
                || others && right.size() < 2
                || leads && right.isEmpty() && left.size() < 2 && !opened) {
            return Optional.empty();
        }
        boolean apart =
                others
                        || SPEAKS_TO.contains(line.lemma(verb))
                                && body.stream().anyMatch(b -> Company.sits(b) && !isCabinet(b));
        return Optional.of(
                new Draft(
                        verb,
                        n,
                        apart ? List.of() : left,
                        right,
                        MeetingNouns.kind(line, n),
                        "hold"));
    }

    /// "Arranged talks between Vos and Solberg": without taking part.
    private boolean isOfOthers(Line line, int verb, int from) {
        return SCHEDULE.contains(line.lemma(verb))
                && company.behind(line, from, Set.of("between", "among")) > 0;
    }

    /// "Had a call with Vos", "took a call from Vos".
    private static Set<String> partners(Line line, int verb, int noun) {
        if (!line.lower(noun).equals("call")) {
            return WITH;
        }
        return TAKEN.contains(line.lemma(verb))
                ? Set.of("with", "from")
                : Set.of("with", "on", "to");
    }

    /// Who speaks to a cabinet is of it.
    private static boolean isCabinet(Actor body) {
        return body.name().toLowerCase(Locale.ROOT).endsWith("cabinet");
    }

    private static Optional<Integer> noun(Line line, int verb) {
        return line.dependents(verb, "obj", "nsubj:pass").stream()
                .map(o -> MeetingTerms.meant(line, o))
                .filter(n -> n >= 0)
                .findFirst()
                .or(() -> before(line, verb))
                .or(() -> through(line, verb))
                .or(() -> ahead(line, verb));
    }

    /// "A call he had with Vos", "the talks that Maes held with Vos".
    private static Optional<Integer> before(Line line, int verb) {
        boolean relative = line.isLabelled(verb, "acl") && line.head(verb) < verb;
        return relative && !line.dependents(verb, "nsubj").isEmpty()
                ? Optional.of(line.head(verb)).filter(n -> MeetingTerms.meant(line, n) == n)
                : Optional.empty();
    }

    /// "Held telephone talks", whatever the tree makes of it.
    private static Optional<Integer> ahead(Line line, int verb) {
        for (int i = verb + 1; i < verb + NEAR && i < line.size(); i++) {
            if (MeetingTerms.isNoun(line, i) && !MeetingTerms.isNoun(line, i + 1)) {
                return Optional.of(i)
                        .filter(n -> MeetingTerms.meant(line, n) == n || line.is(n, "VERB"));
            }
            boolean of = line.lower(i).equals("of") && i > verb + 1;
            if (!Phrases.isInside(line, i) && !of) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "Went through a round of talks", "presided over a meeting", "took part in a call".
    private static Optional<Integer> through(Line line, int verb) {
        return line.dependents(verb, "obl").stream()
                .filter(o -> THROUGH.contains(Clause.preposition(line, o)))
                .map(o -> MeetingTerms.meant(line, o))
                .filter(n -> n >= 0)
                .findFirst();
    }

    /// "Had no meetings with".
    private boolean isNone(Line line, int noun) {
        for (int i = company.start(line, noun); i < noun; i++) {
            if (line.isAny(i, Set.of("no", "any", "neither"))) {
                return true;
            }
        }
        return false;
    }

    /// "Had a meeting" and not "had to hold a meeting".
    private static boolean isHeld(Line line, int verb) {
        return !line.lemma(verb).equals("have")
                || line.dependents(verb, "aux").stream().noneMatch(a -> line.lower(a).equals("to"));
    }
}
