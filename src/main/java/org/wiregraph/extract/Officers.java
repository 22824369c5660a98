package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;

/// Finds persons behind long titles, of which trees often take another word for the head.
///
/// Example: Mahamat in "Doctors for Peace director Idriss Mahamat said" and in "said Acting
/// Secretary of State for Sea Fisheries Idriss Mahamat".
record Officers(Parties parties) {

    private static final Set<String> IN_TITLES = Set.of("of", "for", "the", "without");

    /// "Doctors for Peace director Idriss Mahamat said": the person behind a word for an office,
    /// whatever the tree takes for the head.
    Optional<Voices.Voice> before(Line line, int last) {
        return parties.named(line, last)
                .filter(ref -> ref.to() == last + 1 && Parties.isPerson(ref.actor()))
                .filter(ref -> line.fine(ref.from() - 1).equals("NN"))
                .filter(ref -> line.isCapital(ref.from() - 2))
                .map(ref -> new Voices.Voice(ref.actor(), new Range(start(line, ref), ref.to())))
                .filter(voice -> !isOthers(line, voice.from()));
    }

    /// "Aides to the Lima mayor Idriss Mahamat".
    private static boolean isOthers(Line line, int from) {
        return line.is(from - 1, "ADP") && line.isNominal(from - 2)
                || UnnamedSpeaker.isWord(line, from) && line.lower(from + 1).equals("of");
    }

    /// Where the title begins that stands before a name.
    private static int start(Line line, Mentions.Ref ref) {
        int from = ref.from();
        while (line.isNominal(from - 1)
                || line.is(from - 1, "ADJ")
                || line.is(from - 1, "DET")
                || line.is(from - 1, "PART") && line.isNominal(from - 2)
                || line.isAny(from - 1, IN_TITLES) && line.isCapital(from - 2)) {
            from--;
        }
        return from;
    }

    /// The person named behind a long title, as in "said Acting Secretary of State for Sea
    /// Fisheries Idriss Mahamat", whatever the tree makes of it.
    Optional<Voices.Voice> titled(Line line, int from) {
        int to = from;
        while (to < line.end() && !line.is(to, "PUNCT") && !line.isTensed(to)) {
            to++;
        }
        return parties.named(line, new Range(from, to)).stream()
                .filter(ref -> line.isCapital(from) && Parties.isPerson(ref.actor()))
                .reduce((first, second) -> second)
                .map(ref -> new Voices.Voice(ref.actor(), new Range(from, ref.to())));
    }

    /// "“We go,” Spokesman for the Fisheries Ministry Idriss Mahamat said": the person whose title
    /// begins just behind the quotation.
    Optional<Voices.Voice> behindQuote(Line line, Cues.Cue cue) {
        int from = cue.at() - 1;
        while (from > 0 && isTitle(line, from)) {
            from--;
        }
        return line.isQuoteMark(from) && from + 1 < cue.at()
                ? titled(line, from + 1).filter(v -> v.range().to() == cue.at())
                : Optional.empty();
    }

    private static boolean isTitle(Line line, int i) {
        return line.isCapital(i) || line.isAny(i, IN_TITLES);
    }

    /// "According to Peace Without Borders President Idriss Mahamat": the person that a row of
    /// capitals ends with, whatever the tree makes of it.
    Optional<Voices.Voice> endOf(Line line, Range phrase) {
        return titled(line, phrase.from())
                .filter(v -> phrase.from() < v.range().to() - 1)
                .filter(v ->
                        IntStream.range(phrase.from(), v.range().to())
                                .allMatch(i -> isTitle(line, i)))
                .filter(v -> line.is(v.range().to(), "PUNCT") || v.range().to() >= line.end());
    }
}
