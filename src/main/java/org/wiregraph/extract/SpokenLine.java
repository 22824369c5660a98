package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.Form;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Reads the statements of one line: one a speaker, more where clauses stand side by side ("X said
/// ..., while Y warned ...").
final class SpokenLine {

    /// The tokens of what is said, and those around the cue.
    private record Spoken(Range content, Range near) {}

    private static final Set<String> CONNECTIVES =
            Set.of("separately", "meanwhile", "however", "elsewhere", "moreover", "nevertheless");

    private final Line line;
    private final Voices voices;
    private final Surroundings around;
    private final Relay relay;
    private final Beside beside;
    private final List<Cues.Cue> cues;
    private final List<Dated> dates;

    SpokenLine(Scene scene, Line line, Voices voices) {
        this.line = line;
        this.voices = voices;
        this.cues = Cues.in(line);
        this.dates = scene.dates(line);
        this.around = new Surroundings(scene, line);
        this.relay = new Relay(line, voices);
        this.beside = new Beside(line, voices, cues);
    }

    List<Said> statements() {
        List<Said> found = new ArrayList<>();
        if (cues.isEmpty()) {
            return found;
        }
        new Stretches(line, voices, cues)
                .all()
                .forEach(range -> in(range, 0).stream().map(relay::traced).forEach(found::add));
        return found;
    }

    private List<Said> in(Range within, int depth) {
        Optional<Attribution> frame = new Attribution.Finder(line, voices, dates).in(cues, within);
        return frame.map(f -> withRest(framed(f, depth), f, within))
                .orElseGet(() -> leading(within));
    }

    /// "“QUOTE,” Biden said, adding that ...", "..., Biden said, while Kim warned ...": the same
    /// speaker says more, or another one something else.
    private List<Said> withRest(List<Said> framed, Attribution frame, Range within) {
        int comma = line.find(frame.cue().to(), Set.of(","));
        boolean more = comma >= 0 && comma < within.to() && !line.isQuoted(comma);
        if (framed.isEmpty() || !more || frame.content().to() > frame.cue().at()) {
            return framed;
        }
        List<Said> all = new ArrayList<>(framed);
        Said first = framed.getFirst();
        for (Said later : leading(new Range(comma + 1, within.to()))) {
            boolean adding = line.fine(later.cue().from()).equals("VBG");
            boolean same = isSame(first, later) && isInside(comma, later);
            if (same || adding && line.is(later.content().from(), "ADP")) {
                continue;
            }
            if (isSame(first, later) || isHe(first, later) || adding) {
                all.set(0, first.reaching(new Range(first.content().from(), later.content().to())));
            } else {
                all.add(later);
            }
        }
        return all;
    }

    /// "“QUOTE,” Biden said, as he left a town he said was shut": of a clause in which he acts.
    private boolean isInside(int comma, Said later) {
        boolean inside = false;
        for (int i = comma + 1; i < later.cue().from(); i++) {
            boolean other = line.fine(i).equals("VBD") || line.fine(i).equals("VBZ");
            inside |= other && line.is(i, "VERB") && Cues.at(line, i).isEmpty();
        }
        return inside && !line.is(later.cue().from() - 1, "CCONJ");
    }

    /// "Blinken condemned the tests, the department said": Blinken speaks, the department relays.
    private List<Said> framed(Attribution frame, int depth) {
        Actor speaker = frame.voice().actor();
        boolean after = frame.content().to() > frame.extent().to() && frame.extent().from() > 0;
        boolean source = frame.cue().is(Cues.Shape.SOURCE);
        List<Said> inner =
                after && !source || depth > 2
                        ? List.of()
                        : within(frame, depth).stream()
                                .filter(s -> Relay.isMain(s, speaker))
                                .toList();
        if (!inner.isEmpty() && !inner.getFirst().speaker().equals(speaker)) {
            When when = around.of(frame.cue(), near(frame), frame.content()).when();
            Said said = inner.getFirst().orOn(when);
            return List.of(said.relayedBy().isPresent() ? said : said.relayed(speaker));
        }
        Range told = behindTeller(inner, frame);
        Range content = behindConnective(Reported.trimmed(line, told));
        if (content.isEmpty()) {
            return List.of();
        }
        String rule = source ? "according to" : "attribution after content";
        return List.of(said(frame.cue(), speaker, new Spoken(content, near(frame)), rule));
    }

    /// "Maes said | the plan would help firms “survive,” he said": what one speaker tells twice to
    /// have said.
    private Range behindTeller(List<Said> inner, Attribution frame) {
        Range content = frame.content();
        if (inner.isEmpty() || content.to() > frame.cue().at()) {
            return content;
        }
        Range told = inner.getFirst().content();
        boolean first = inner.getFirst().cue().from() < told.from();
        return first ? new Range(told.from(), content.to()) : content;
    }

    /// "Separately, | the talks had failed, Maes said", "...; or that | the talks had failed, Maes
    /// said": the words that tie the writer's sentence to what stands before.
    private Range behindConnective(Range content) {
        int from = content.from();
        boolean that = line.lower(from + 1).equals("that") && !line.word(from + 2).equals(",");
        if (line.is(from, "CCONJ") && that && !line.isQuoted(from)) {
            return new Range(Math.min(from + 2, content.to()), content.to());
        }
        boolean ties = from == 0 && line.isAny(0, CONNECTIVES) && line.word(1).equals(",");
        return ties && content.to() > 2 ? new Range(2, content.to()) : content;
    }

    /// What is told in the content of an attribution, which may stand amid it.
    private List<Said> within(Attribution frame, int depth) {
        return frame.content().contains(frame.cue().at())
                ? leading(frame.content())
                : in(frame.content(), depth + 1);
    }

    private static Range near(Attribution frame) {
        return new Range(frame.extent().from(), Math.max(frame.extent().to(), frame.cue().to()));
    }

    private List<Said> leading(Range within) {
        List<Said> found = new ArrayList<>();
        int last = -1;
        for (Cues.Cue cue : cues) {
            if (!within.contains(cue.at())
                    || cue.is(Cues.Shape.SOURCE)
                    || beside.isMinor(cue, within)) {
                continue;
            }
            Optional<Integer> apart =
                    last < 0 ? Optional.of(0) : beside.apart(found.getLast(), last, cue);
            Optional<Said> one = apart.flatMap(_ -> leading(cue, within));
            if (one.isEmpty() || !found.isEmpty() && isAgain(found.getLast(), one.get())) {
                continue;
            }
            if (!found.isEmpty()) {
                found.add(cut(found.removeLast(), apart.get()));
            }
            found.add(one.get());
            last = cue.at();
        }
        return found;
    }

    /// "Maes said, though he went on": within a sentence, "he" goes on to mean the speaker.
    private static boolean isHe(Said first, Said later) {
        return Parties.isPerson(first.speaker())
                && first.line().isAny(later.cue().from() - 1, Set.of("he", "she"));
    }

    private static Said cut(Said said, int end) {
        Range content = said.content();
        return said.reaching(new Range(content.from(), Math.min(end, content.to())));
    }

    private static boolean isSame(Said earlier, Said later) {
        return earlier.speaker().equals(later.speaker());
    }

    /// The same speaker once more, not told of in a clause of its own: "Maes, who called it a
    /// farce, said this", "although he had vowed to go, Maes said this".
    private boolean isAgain(Said earlier, Said later) {
        int cue = earlier.cue().from();
        boolean opening = line.isLabelled(cue, "advcl") && line.head(cue) == later.cue().from();
        return isSame(earlier, later) && !opening && !WhoSpeaks.isIn(line, cue);
    }

    private Optional<Said> leading(Cues.Cue cue, Range within) {
        if (line.word(line.end()).equals("?") && !line.isQuoted(line.end() - 1)) {
            return Optional.empty();
        }
        Optional<Voices.Voice> voice =
                cue.is(Cues.Shape.NOUN)
                        ? new NamedSpeech(line, voices).by(cue)
                        : voices.of(line, cue).stream()
                                .filter(v -> v.from() < cue.at())
                                .findFirst();
        CueSetting setting = CueSetting.of(line, cue, dates);
        Optional<Range> content =
                new Reported(line, cue)
                        .in(within, setting)
                        .map(c -> WhoSpeaks.ofClause(line, cue.at(), c));
        if (voice.isEmpty() || content.isEmpty() || isIdle(cue, voice.get(), content.get())) {
            return Optional.empty();
        }
        Actor speaker = voice.get().actor();
        int from = Math.max(around.clauseStart(cue.at(), voice.get().from()), within.from());
        int to =
                Math.max(
                        Math.max(content.get().from(), cue.to()),
                        Math.min(setting.end(), within.to()));
        Spoken spoken = new Spoken(content.get(), new Range(from, to));
        Said said = behind(cue, said(cue, speaker, spoken, "cue before content"), within);
        if (CueSetting.tells(cue) && isToItself(said)) {
            return Optional.empty();
        }
        return Optional.of(
                relayed(cue, voice.get(), content.get())
                        .map(s -> s.orOn(said.when()))
                        .orElse(said));
    }

    /// "CNN had it after an officer told CNN that": somebody else did.
    private static boolean isToItself(Said said) {
        return said.speaker().kind() == Actor.Kind.ORGANIZATION
                && said.circumstances().addressee().filter(said.speaker()::equals).isPresent();
    }

    private boolean isIdle(Cues.Cue cue, Voices.Voice voice, Range content) {
        return cue.is(Cues.Shape.FINDING) && !Findings.isFinder(line, cue, voice)
                || voices.guests().isOf(line, cue, content)
                || Hollow.is(line, cue, voice, content);
    }

    /// With the day and the messenger told behind the content: "said so, in a statement on Monday".
    private Said behind(Cues.Cue cue, Said said, Range within) {
        int from = said.content().to();
        if (!line.word(from).equals(",")
                || !new TellerEnd(line, cue).isPaper(from + 1, within.to())) {
            return said;
        }
        Range rest = new Range(from, within.to());
        Said dated = said.orOn(around.of(cue, rest, said.content()).when());
        return relay.by(cue, rest).map(dated::relayed).orElse(dated);
    }

    /// "The palace said the king had voiced regret": the king speaks, the palace relays. A body
    /// passes on what its own people say, a news agency what anybody does.
    private Optional<Said> relayed(Cues.Cue cue, Voices.Voice teller, Range content) {
        Actor speaker = teller.actor();
        boolean medium = relay.isMessenger(teller);
        if (!cue.is(Cues.Shape.CLAUSE) || speaker.kind() != Actor.Kind.ORGANIZATION && !medium) {
            return Optional.empty();
        }
        Optional<Cues.Cue> inner =
                medium
                        ? relay.inner(cues, content)
                        : cues.stream()
                                .filter(c -> content.contains(c.at()))
                                .filter(c -> line.head(c.at()) == cue.at())
                                .filter(c -> line.relation(c.at()).equals("ccomp"))
                                .findFirst()
                                .filter(c -> relay.isOpening(c, content));
        return inner.flatMap(c -> leading(c, content))
                .filter(s -> !s.speaker().equals(speaker))
                .filter(s -> medium || isOf(speaker, s.speaker()))
                .map(s -> s.relayed(speaker));
    }

    private static boolean isOf(Actor body, Actor speaker) {
        boolean own =
                body.country().equals(speaker.country())
                        || Parties.isPerson(speaker) && speaker.country().isEmpty();
        boolean named = Parties.isPerson(speaker) || speaker.kind() == Actor.Kind.ORGANIZATION;
        return named && own;
    }

    private Said said(Cues.Cue cue, Actor speaker, Spoken spoken, String rule) {
        return new Said(
                line,
                speaker,
                new Range(cue.at(), cue.to()),
                cue.stance(),
                spoken.content(),
                around.of(cue, spoken.near(), spoken.content()),
                relay.by(cue, spoken.near()).filter(by -> !by.equals(speaker)),
                rule);
    }

    /// "The paper adds that:", "According to Maes:": who speaks in the quotation below.
    Optional<Said> heading() {
        Spoken nothing = new Spoken(new Range(0, 0), new Range(0, line.size()));
        return new Heading(line, voices, dates)
                .in(cues)
                .map(h -> said(h.cue(), h.voice().actor(), nothing, ""));
    }

    /// "“Is it over?” | Biden asked.": the attribution stands as a sentence of its own.
    Optional<Said> of(Line quotation) {
        boolean here =
                quotation.block() == line.block()
                        && isQuotation(quotation)
                        && !Heading.opensQuotation(line);
        Spoken alone = new Spoken(new Range(0, 0), new Range(0, line.end()));
        return cues.stream()
                .filter(c -> here && c.is(Cues.Shape.CLAUSE, Cues.Shape.ASK))
                .flatMap(c ->
                        voices.of(line, c).stream()
                                .filter(v -> v.from() < 2 && v.range().to() <= c.at() + 1)
                                .limit(1)
                                .map(v -> said(c, v.actor(), alone, "")))
                .findFirst()
                .map(s -> s.moved(quotation, "attribution after quotation"));
    }

    /// Whether a whole line is a quotation.
    static boolean isQuotation(Line line) {
        return line.size() > 2 && Said.form(line, new Range(0, line.end())) == Form.DIRECT;
    }
}
