package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;

/// Where what is said begins behind a cue and the words that tell whom, when and where: in "told
/// reporters after the vote was over that the port was shut" behind the second "that".
record ContentStart(Line line, Cues.Cue cue) {

    private static final Set<String> TOPIC = Set.of("of", "about", "on");
    private static final Set<String> WARNS = Set.of("warn", "caution", "promise");
    private static final int LONGEST_ASIDE = 12;
    private static final int LONGEST_LEAD = 20;

    /// The first token of a clause that is said; `limit` where there is none.
    int of(CueSetting setting, int limit) {
        int colon = colon(limit);
        if (colon > 0) {
            return colon;
        }
        int from = behindTopic(behindParticle(setting.end()), limit);
        if (isDescribed(from) && that(from, limit) == from) {
            return cue.to();
        }
        if (line.word(from).equals(",")) {
            int opening = behindAside(from, limit);
            from = cue.is(Cues.Shape.EITHER) && opening == limit ? setting.dated() : opening;
        }
        return behindThat(
                behindTitle(behindAnd(behindWarned(behindWhen(from, limit))), limit), limit);
    }

    /// "Wrote in answer to Maes's last letter: “We go”": the colon before a quotation, with nothing
    /// said between; -1 for none.
    private int colon(int limit) {
        for (int i = cue.to(); i < Math.min(limit, cue.to() + LONGEST_LEAD); i++) {
            if (line.word(i).equals(":") && line.isQuoteMark(i + 1)) {
                boolean says = line.lower(i - 1).equals("say") && line.lower(i - 2).equals("to");
                return line.is(cue.to(), "ADP") || says ? i : -1;
            }
            if (line.isTensed(i) || line.isQuoted(i) || line.is(i, "PUNCT")) {
                return -1;
            }
        }
        return -1;
    }

    /// "Said in towns held by rebels, nobody was left": the phrase belongs to what was said.
    private boolean isDescribed(int from) {
        int noun = from - 1;
        boolean plain = line.fine(noun).equals("NNS") && !CueSetting.isOfSpeech(line.lower(noun));
        boolean more = line.fine(from).equals("VBN") || line.lower(from).equals("with");
        return line.lower(cue.to()).equals("in") && noun == cue.to() + 1 && plain && more;
    }

    /// "Yelled out, “we go”".
    private int behindParticle(int from) {
        boolean out = line.fine(from).equals("RP") || line.is(from, "ADP");
        return out && from == cue.to() && line.word(from + 1).equals(",") ? from + 1 : from;
    }

    /// "Said of Oslo's first attorney general, “she left”": the comma before the quotation.
    private int behindTopic(int from, int limit) {
        boolean topic = line.isAny(cue.to(), TOPIC) && !line.isQuoted(from);
        for (int i = from; topic && i < Math.min(limit, from + LONGEST_ASIDE); i++) {
            if (line.word(i).equals(",") && line.isQuoteMark(i + 1)) {
                return i;
            }
            topic = !line.isTensed(i) && !line.word(i).equals(",");
        }
        return from;
    }

    /// "Said when asked about it that", "warned two days before that": behind "that"; where nothing
    /// follows, as in "hinted at it two days after the vote", nothing is said.
    private int behindWhen(int from, int limit) {
        boolean later = CueSetting.isBeside(line, from, AttributionTail.LATER);
        boolean when = line.lower(from).equals("when") && !cue.is(Cues.Shape.ASK);
        if (!later && !when || line.isAny(from - 1, Reported.OPENERS) || line.isQuoted(from)) {
            return from;
        }
        for (int i = from + 1; i < limit; i++) {
            if (line.lower(i).equals("that") && !line.isTensed(i + 1) && !line.isQuoted(i)) {
                return i;
            }
        }
        return limit;
    }

    /// "Told reporters, after a meeting in Oslo, that": where the content opens.
    private int behindAside(int comma, int limit) {
        for (int i = comma; i < limit; i++) {
            boolean opens = line.isQuoteMark(i + 1) || line.lower(i + 1).equals("that");
            if (line.word(i).equals(",") && opens) {
                return i;
            }
        }
        return limit;
    }

    /// "Warned the new mayor that": who is warned stands before what.
    private int behindWarned(int from) {
        int end = CueSetting.phraseEnd(line, cue.to());
        return WARNS.contains(cue.lemma()) && end > cue.to() && line.lower(end).equals("that")
                ? end
                : from;
    }

    /// "Repeated to Peruvian and Chilean officials “the promise”": whom it was told to may be many.
    private int behindAnd(int from) {
        int behind = line.is(from, "CCONJ") ? Phrases.startingAt(line, from + 1).to() : from;
        return line.isQuoteMark(behind) ? behind : from;
    }

    /// "Said in an interview with “Day & Night” that", "declared on Meet the Day that".
    private int behindTitle(int from, int limit) {
        int end = line.is(from, "ADP") ? from + 1 : limit;
        while (end < limit
                && (line.isQuoted(end)
                        || line.isQuoteMark(end)
                        || line.isCapital(end)
                        || line.is(end, "DET") && line.isCapital(end + 1))) {
            end++;
        }
        return end < limit && line.lower(end).equals("that") ? end : from;
    }

    /// "Said on leaving the hall that", "told reporters after the vote was over that", "wrote in a
    /// letter dated 3 May that", "told hundreds of people gathered for the vote that".
    private int behindThat(int from, int limit) {
        boolean open = line.isAny(from, Reported.OPENERS) || line.isQuoted(from);
        boolean when = line.is(from, "ADP") || line.is(from, "SCONJ");
        if (when && line.fine(from + 1).equals("VBG")) {
            return that(from, limit);
        }
        boolean participle = line.fine(from).equals("VBN") || line.fine(from).equals("VBD");
        boolean doing = line.fine(from).equals("VBG");
        boolean told = CueSetting.tells(cue) && (line.is(from, "PROPN") || doing);
        if (!open && from > cue.to() && line.isNominal(from - 1) && (participle || told)) {
            return that(from, limit);
        }
        return open || !line.is(from, "ADP") && !line.is(from, "SCONJ")
                ? from
                : line.dependents(cue.at(), "ccomp").stream()
                        .flatMap(c -> line.dependents(c, "mark").stream())
                        .filter(m -> m > from && m < limit && line.lower(m).equals("that"))
                        .findFirst()
                        .orElse(from);
    }

    /// The first "that" soon behind, with no comma or quotation between.
    private int that(int from, int limit) {
        for (int i = from + 1; i < Math.min(limit, from + LONGEST_ASIDE); i++) {
            if (line.word(i).equals(",") || line.isQuoteMark(i)) {
                return from;
            }
            if (line.lower(i).equals("that") && line.isNominal(i - 1)) {
                return i;
            }
        }
        return from;
    }
}
