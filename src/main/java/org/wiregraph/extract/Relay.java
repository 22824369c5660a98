package org.wiregraph.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Tells the one who said something from the one who passes it on.
///
/// Example: in "The port is shut, Reuters reported, citing the army" the army speaks and Reuters is
/// the messenger; in "The BBC's Ine Solberg reports that Chad has vowed to stay" Chad speaks.
record Relay(Line line, Voices voices) {

    private static final Set<String> MEDIA = Words.section("speechwords.txt", "media");
    private static final Set<String> CITING = Set.of("citing", "quoting");
    private static final Set<String> CARRIED = Words.section("speechwords.txt", "carried");
    private static final Set<String> EVIDENCE =
            Set.of("indicates", "indicated", "shows", "showed", "suggests", "suggested");

    /// A news agency, a paper, a broadcaster.
    static boolean isMedium(Actor actor) {
        return !Parties.isPerson(actor)
                && Arrays.stream(actor.name().toLowerCase(Locale.ROOT).split("[ -]"))
                        .anyMatch(MEDIA::contains);
    }

    /// A medium or somebody of one: "NPR's Ine Solberg".
    boolean isMessenger(Voices.Voice voice) {
        boolean theirs = false;
        for (int i = voice.range().from(); i < voice.range().to() - 1; i++) {
            theirs |= line.isAny(i, MEDIA) && line.lower(i + 1).startsWith("'");
        }
        return isMedium(voice.actor()) || theirs && Parties.isPerson(voice.actor());
    }

    /// The cue in what a messenger tells that has its own speaker, who opens the content: "reported
    /// that THE ARMY SAID ...".
    Optional<Cues.Cue> inner(List<Cues.Cue> cues, Range content) {
        return cues.stream()
                .filter(c -> content.contains(c.at()) && !isRelative(line, c.at()))
                .filter(c -> !c.is(Cues.Shape.SOURCE, Cues.Shape.NOUN))
                .filter(c -> !line.fine(c.at()).equals("VBG"))
                .findFirst()
                .filter(c -> isOpening(c, content));
    }

    /// "People who say": but in "Maes, who was there, said" a comma parts the verb from the clause
    /// on which a wrong tree hangs it.
    static boolean isRelative(Line line, int verb) {
        return line.isLabelled(verb, "acl") && !line.word(verb - 1).equals(",");
    }

    /// Whether who speaks at a cue stands at the beginning of the content.
    boolean isOpening(Cues.Cue cue, Range content) {
        return voices.of(line, cue).stream()
                .map(v -> v.from() - content.from())
                .anyMatch(distance -> distance >= 0 && distance < 2);
    }

    /// Said by those whom a medium cites: "Reuters reported, citing two officials".
    Said traced(Said said) {
        if (!isMedium(said.speaker()) || said.relayedBy().isPresent()) {
            return said;
        }
        for (int i = 0; i < line.end(); i++) {
            boolean cites = line.isAny(i, CITING) && line.fine(i).equals("VBG");
            if (cites && !line.isQuoted(i) && !said.content().contains(i)) {
                return voices.in(line, Phrases.startingAt(line, i + 1))
                        .map(v -> said.saidBy(v.actor(), said.speaker()))
                        .orElse(said);
            }
        }
        return said;
    }

    /// Who passes on what is said at a cue: "Reuters quoted Maes as saying", "Maes was quoted by
    /// Reuters as saying", "in a letter that Reuters carried".
    Optional<Actor> by(Cues.Cue cue, Range near) {
        if (Quoting.isCue(cue)) {
            return Quoting.quoter(line, cue)
                    .flatMap(verb -> voices.before(line, verb))
                    .or(() -> agent(new Range(cue.at(), cue.to() + 1)))
                    .map(Voices.Voice::actor);
        }
        for (int i = near.from(); i < near.to(); i++) {
            if (line.isAny(i, CARRIED) && line.fine(i).equals("VBN")) {
                return agent(new Range(i, i + 2)).map(Voices.Voice::actor).filter(Relay::isMedium);
            }
        }
        return Optional.empty();
    }

    private Optional<Voices.Voice> agent(Range near) {
        for (int i = near.from(); i < near.to(); i++) {
            if (line.lower(i).equals("by")) {
                return voices.in(line, Phrases.startingAt(line, i + 1));
            }
        }
        return Optional.empty();
    }

    /// "The statement indicates that exports fell": what somebody makes of a paper.
    private static boolean isEvidence(Said s) {
        return !Parties.isPerson(s.speaker()) && s.line().isAny(s.cue().from(), EVIDENCE);
    }

    /// What a messenger passes on stands in a main clause, not in "the port that he said was shut".
    static boolean isMain(Said s, Actor messenger) {
        int cue = s.cue().from();
        boolean group = s.speaker().kind() == Actor.Kind.GROUP && s.speaker().members().isEmpty();
        boolean unnamed = group && !isMedium(messenger);
        boolean aside =
                isRelative(s.line(), cue)
                        || s.line().isLabelled(cue, "advcl")
                        || s.line().isLabelled(cue, "conj");
        return !unnamed && !aside && !isEvidence(s);
    }
}
