package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Says who speaks where a cue stands: the subject of the cue in the tree, else the noun phrase
/// that the tags show before it.
///
/// Example: in "The envoy of Chad, Idriss Mahamat, told them" the voice is the person, in tokens 0
/// to 7.
final class Voices {

    /// Who speaks, named in tokens `from` to `to`.
    record Voice(Actor actor, Range range) {

        int from() {
            return range.from();
        }
    }

    private static final Set<String> OF_BODY = Set.of("at", "of", "from", "with");
    private static final Set<String> ABOUT = Set.of("about", "against", "among", "between", "over");
    private static final Set<String> RELATIVE = Set.of("whom", "which", "whose");
    private static final Set<String> PERCENT = Set.of("%", "percent");
    private static final Set<String> NOMINATIVE = Set.of("he", "she", "it", "they");

    private final Scene scene;
    private final Identity identity;
    private final NewName newName;
    private final Officers officers;

    Voices(Scene scene) {
        this.scene = scene;
        this.identity = new Identity(scene.parties());
        this.newName = new NewName(scene.parties());
        this.officers = new Officers(scene.parties());
    }

    /// Takes note of who spoke, for "it said" and "the statement said" after it.
    void heard(Said said) {
        identity.heard(said);
    }

    /// Takes note of what a line tells of besides speech.
    void read(Line line) {
        identity.read(line);
    }

    /// The readings of who speaks, the best first.
    List<Voice> of(Line line, Cues.Cue cue) {
        return plain(line, cue).orElseGet(() -> byTree(line, cue)).stream()
                .map(voice -> new WhoSpeaks(scene, this).outside(line, voice, cue.at()))
                .filter(voice -> !isAbout(line, voice, cue.at()))
                .toList();
    }

    /// "The force that coordinates the fight against Chad said": nobody speaks behind "against".
    private static boolean isAbout(Line line, Voice voice, int cue) {
        int from = voice.from();
        while (line.is(from - 1, "DET") || line.is(from - 1, "ADJ")) {
            from--;
        }
        return voice.range().to() == cue && line.isAny(from - 1, ABOUT);
    }

    /// Those whom the words beside the cue tell whatever the tree; there may be none of them.
    private Optional<List<Voice>> plain(Line line, Cues.Cue cue) {
        Optional<Range> quoted = Quoting.who(line, cue.at());
        if (quoted.isPresent()) {
            return Optional.of(quoted(line, quoted.get()).stream().toList());
        }
        Optional<Voice> what =
                new FreeRelative(line, cue.at()).who().flatMap(range -> in(line, range));
        if (what.isPresent()) {
            return Optional.of(List.of(what.get()));
        }
        int before = cue.at() - 1;
        while (line.is(before, "ADV") || line.is(before, "AUX")) {
            before--;
        }
        if (isShare(line, before)) {
            return Optional.of(List.of());
        }
        Optional<Integer> auxiliary = parted(line, cue.at());
        if (auxiliary.isPresent()) {
            return Optional.of(before(line, auxiliary.get()).stream().toList());
        }
        Optional<Voice> officer = officers.before(line, before);
        if (officer.isPresent()) {
            return Optional.of(List.of(officer.get()));
        }
        if (line.isAny(before, NOMINATIVE)) {
            return Optional.of(in(line, new Range(before, before + 1)).stream().toList());
        }
        return new WhoSpeaks(scene, this).relative(line, cue.at(), before).map(List::of);
    }

    /// "Nine percent backed Maes and 6% said", "two out of three say": nobody of whom more is told.
    private static boolean isShare(Line line, int before) {
        boolean out =
                line.is(before, "NUM")
                        && line.lower(before - 1).equals("of")
                        && line.lower(before - 2).equals("out");
        return out || line.isAny(before, PERCENT);
    }

    Officers officers() {
        return officers;
    }

    Guests guests() {
        return new Guests(scene.parties());
    }

    /// "A group that calls for peace" is said of what the group is for.
    private static boolean isPurpose(Line line, int verb) {
        boolean present = line.fine(verb).equals("VBZ") || line.fine(verb).equals("VBP");
        return present
                && line.lower(verb - 1).equals("that")
                && Phrases.endingAt(line, verb - 2)
                        .filter(range -> TargetPhrase.isArticle(line, range.from()))
                        .isPresent();
    }

    /// "A researcher at the Lima Centre said": the researcher, where the tree has the body speak.
    private Optional<Voice> ofBody(Line line, int verb) {
        return Phrases.subject(line, verb, scene.asides(line))
                .flatMap(range -> scene.parties().named(line, range.to() - 1))
                .filter(ref -> ref.actor().kind() == Actor.Kind.ORGANIZATION)
                .map(ref -> withoutModifiers(line, ref.from()) - 1)
                .filter(of -> line.isAny(of, OF_BODY))
                .filter(of -> UnnamedSpeaker.isWord(line, of - 1))
                .flatMap(of -> {
                    int from = UnnamedSpeaker.modified(line, of - 1, 0);
                    return in(line, new Range(from, of));
                });
    }

    private static int withoutModifiers(Line line, int name) {
        int from = name;
        while (line.is(from - 1, "ADJ") || line.is(from - 1, "DET")) {
            from--;
        }
        return from;
    }

    private List<Voice> byTree(Line line, Cues.Cue cue) {
        List<Voice> found = new ArrayList<>();
        if (isPurpose(line, cue.at())) {
            return found;
        }
        Optional<Voice> member = ofBody(line, cue.at());
        if (member.isPresent()) {
            return List.of(member.get());
        }
        subject(line, cue)
                .filter(s -> !line.isQuoted(s) && !isLoose(line, cue.at()))
                .filter(s -> !isAside(line, s, cue.at()))
                .flatMap(s -> inTree(line, cue, s))
                .ifPresent(found::add);
        if (line.fine(cue.at()).equals("VBG")) {
            CueParticiples.absolute(line, cue.at())
                    .flatMap(range -> in(line, range))
                    .ifPresent(found::add);
            return found;
        }
        if (cue.is(Cues.Shape.NOUN)) {
            return found;
        }
        Phrases.subject(line, cue.at(), scene.asides(line))
                .map(range -> behindParticiple(line, range))
                .filter(range -> !isTold(line, range) && !isBelow(line, subject(line, cue), range))
                .ifPresent(range ->
                        in(line, range)
                                .or(() ->
                                        found.isEmpty() ? newcomer(line, range) : Optional.empty())
                                .ifPresent(found::add));
        return found;
    }

    /// "The victory among voters had sealed it and proved": what only describes the subject.
    private static boolean isBelow(Line line, Optional<Integer> subject, Range range) {
        return subject.filter(s -> !range.contains(s))
                .filter(_ -> line.isAny(range.from() - 1, ABOUT))
                .filter(s -> line.subtree(s).contains(range.from()))
                .isPresent();
    }

    /// "Has in the past denounced": the auxiliary, from which a phrase parts the verb.
    private static Optional<Integer> parted(Line line, int verb) {
        boolean noun = line.isNominal(verb - 1) && line.fine(verb).startsWith("VB");
        for (int i = verb - 2; noun && i > verb - 6; i--) {
            if (line.lemma(i).equals("have")) {
                return line.is(i + 1, "ADP") ? Optional.of(i) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "According to Varon, a company that": the name, even if nobody has told of it before.
    Optional<Voice> source(Line line, Range phrase, Range whole) {
        boolean name = whole.to() > phrase.to() && line.is(Phrases.head(line, phrase), "PROPN");
        Optional<Voice> own =
                name ? in(line, phrase).or(() -> newcomer(line, phrase)) : Optional.empty();
        Optional<Voice> titled = officers.endOf(line, phrase);
        if (titled.isPresent()) {
            return titled;
        }
        Optional<Voice> all = in(line, whole);
        return all.filter(v -> Parties.isPerson(v.actor()))
                .or(() -> own)
                .or(() -> all)
                .or(() -> behindComma(line, phrase, whole));
    }

    /// "According to the ruling party's paper, the Lima Herald".
    private Optional<Voice> behindComma(Line line, Range phrase, Range whole) {
        Range name = new Range(phrase.to() + 1, whole.to());
        boolean named =
                name.to() > name.from()
                        && line.word(phrase.to()).equals(",")
                        && line.is(Phrases.head(line, name), "PROPN");
        return named ? in(line, name).or(() -> newcomer(line, name)) : Optional.empty();
    }

    /// The subject of a verb as it stands before it.
    Optional<Voice> before(Line line, int verb) {
        return Phrases.subject(line, verb, scene.asides(line)).flatMap(range -> in(line, range));
    }

    /// "The paper quoted Maes as saying": Maes, in the tokens from "the paper" on.
    private Optional<Voice> quoted(Line line, Range who) {
        int verb = who.from() - 1;
        int from =
                Phrases.subject(line, verb, scene.asides(line)).map(Range::from).orElse(who.from());
        return in(line, who).map(voice -> new Voice(voice.actor(), new Range(from, who.to())));
    }

    private Optional<Voice> newcomer(Line line, Range range) {
        return newName.at(line, Phrases.head(line, range)).map(actor -> new Voice(actor, range));
    }

    /// A finite verb that the tree hangs on the apposition before it.
    private static boolean isLoose(Line line, int verb) {
        return line.fine(verb).equals("VBN")
                && line.word(verb - 1).equals(",")
                && line.isLabelled(verb, "acl");
    }

    /// "Maes, whom Vos met on Monday, denied": Vos is the subject of the clause between commas.
    private static boolean isAside(Line line, int subject, int verb) {
        return line.word(verb - 1).equals(",")
                && line.isAny(line.subtree(subject).from() - 1, RELATIVE);
    }

    private static Optional<Integer> subject(Line line, Cues.Cue cue) {
        if (ToldSpeech.goesOn(line, cue.at()) || ToldSpeech.isHearsay(line, cue.at())) {
            return new Clause(line, cue.at() - 3).subject();
        }
        if (ToldSpeech.isMeantTo(line, cue.at())) {
            return new Clause(line, line.head(cue.at())).subject();
        }
        boolean participle =
                CueParticiples.isParticiple(line, cue.at())
                        && (CueParticiples.isBehindComma(line, cue.at())
                                || CueParticiples.isMeans(line, cue.at()));
        if (CueParticiples.isOfPaper(line, cue.at())) {
            int noun = line.is(cue.at() - 1, "ADV") ? cue.at() - 2 : cue.at() - 1;
            return new Clause(line, line.head(noun)).subject();
        }
        int above = line.head(cue.at());
        if (participle && above < cue.at() && line.is(above, "VERB")) {
            return new Clause(line, teller(line, main(line, finite(line, above)))).subject();
        }
        if (participle) {
            for (int i = 0; i < cue.at(); i++) {
                if (line.relation(i).equals("root")) {
                    return new Clause(line, i).subject();
                }
            }
        }
        return new Clause(line, cue.at()).nearSubject();
    }

    /// "Berg praised the way Vos handled it, calling it fair": Berg does, not one of whom a clause
    /// tells that describes a noun.
    private static int main(Line line, int verb) {
        boolean describes = line.isLabelled(verb, "acl") && line.isTensed(verb);
        int noun = describes ? line.head(verb) : -1;
        int above = line.head(noun);
        return line.isLabelled(noun, "obj") && line.is(above, "VERB") ? above : verb;
    }

    /// "Spoke before leaving for Chad, saying": whoever spoke says.
    private static int finite(Line line, int verb) {
        int above = line.head(verb);
        boolean inner =
                line.fine(verb).equals("VBG")
                        && line.isLabelled(verb, "advcl")
                        && line.dependents(verb, "nsubj").isEmpty();
        return inner && line.is(above, "VERB") ? above : verb;
    }

    /// "Denied that the port was shut, claiming": who denies claims.
    private static int teller(Line line, int verb) {
        int above = line.head(verb);
        int upper = line.isLabelled(above, "obj") ? line.head(above) : above;
        boolean told = line.isLabelled(verb, "acl") || line.isLabelled(verb, "ccomp");
        return told && line.is(upper, "VERB") && Cues.at(line, upper).isPresent() ? upper : verb;
    }

    /// "Told reporters and said": what stands before is an object of the verb before.
    private static boolean isTold(Line line, Range range) {
        int head = Phrases.head(line, range);
        return line.isLabelled(head, "obj") && line.is(line.head(head), "VERB");
    }

    /// "The envoy based in Chad said": who is said to be there, not the place.
    private static Range behindParticiple(Line line, Range range) {
        int at = range.from() - 1;
        boolean participle =
                line.is(at, "ADP") && line.fine(at - 1).equals("VBN") && line.isNominal(at - 2);
        return participle ? Phrases.endingAt(line, at - 2).orElse(range) : range;
    }

    private Optional<Voice> inTree(Line line, Cues.Cue cue, int subject) {
        Range whole = line.subtree(subject);
        boolean before = subject < cue.at();
        int from = before ? whole.from() : Math.max(whole.from(), cue.to());
        int to = before ? Math.min(whole.to(), cue.at()) : whole.to();
        from = Phrases.behindQuotation(line, from, subject);
        while (from < subject && (line.is(from, "PUNCT") || line.is(from, "CCONJ"))) {
            from++;
        }
        Range range = new Range(Math.min(from, subject), Math.max(to, subject + 1));
        return identity.of(line, subject, range).map(actor -> voice(line, actor, range));
    }

    /// Who speaks in a noun phrase.
    Optional<Voice> in(Line line, Range range) {
        return range.isEmpty()
                ? Optional.empty()
                : identity.of(line, Phrases.head(line, range), range)
                        .map(actor -> voice(line, actor, range));
    }

    /// The whole list where the phrase is the end of one: "Chad, Mali and Niger said".
    private Voice voice(Line line, Actor actor, Range range) {
        int from =
                actor.members().isEmpty()
                        ? range.from()
                        : scene.parties()
                                .list(line, Phrases.head(line, range))
                                .map(list -> Math.min(list.from(), range.from()))
                                .orElse(range.from());
        return new Voice(actor, new Range(from, range.to()));
    }
}
