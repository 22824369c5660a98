package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.text.Numbers;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Finds who speaks in a line, the first whom "he" and "the ministry" of the next line may mean.
final class Speakers {

    private static final Set<String> CUES = cues();

    private Speakers() {}

    /// The subject of the last word of speech outside quotation marks.
    static Optional<Member> last(Cast cast, Line line) {
        if (line.size() > Casting.LONGEST) {
            return Optional.empty();
        }
        List<Range> dates = dates(line);
        for (int i = line.size() - 1; i >= 0; i--) {
            if (isCue(line, i) && isDone(line, i)) {
                Optional<Member> speaker = before(cast, line, i, dates);
                if (speaker.isEmpty()) {
                    speaker = after(cast, line, i);
                }
                if (speaker.isPresent()) {
                    return speaker;
                }
            }
        }
        return according(cast, line);
    }

    /// "According to Jon Palsson, ..."
    private static Optional<Member> according(Cast cast, Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (line.lower(i).equals("according") && line.lower(i + 1).equals("to")) {
                Range phrase = Phrases.startingAt(line, i + 2);
                return phrase.isEmpty() ? Optional.empty() : meant(cast, line, phrase);
            }
        }
        return Optional.empty();
    }

    /// Without those that only close a quotation, as who "agreed" has not spoken otherwise, and
    /// without findings, as most who "show" or "find" something say nothing.
    private static Set<String> cues() {
        Set<String> cues = new HashSet<>(Words.set("cues.txt"));
        cues.removeAll(Words.section("cues.txt", "closing say"));
        cues.removeAll(Words.section("cues.txt", "finding say"));
        return Set.copyOf(cues);
    }

    /// Does a short name at a token stand where the one who speaks does: "Vik said", "said Vik"?
    static boolean speaks(Line line, int token) {
        int head = line.head(token);
        boolean subject = line.isLabelled(token, "nsubj") && isCue(line, head);
        return subject && isDone(line, head);
    }

    static boolean isCue(Line line, int i) {
        return line.is(i, "VERB") && !line.isQuoted(i) && CUES.contains(line.lemma(i));
    }

    /// Not "to back down", "is supported".
    private static boolean isDone(Line line, int cue) {
        int before = cue - 1;
        while (line.is(before, "ADV")) {
            before--;
        }
        boolean passive = line.fine(cue).equals("VBN") && line.lemma(before).equals("be");
        return !passive && !line.lower(before).equals("to");
    }

    private static Optional<Member> before(Cast cast, Line line, int cue, List<Range> dates) {
        return Phrases.subject(line, cue, dates).flatMap(r -> meant(cast, line, r));
    }

    /// "..., said Jon Palsson, the envoy."
    private static Optional<Member> after(Cast cast, Line line, int cue) {
        boolean set = line.word(cue - 1).equals(",") || line.isQuoteMark(cue - 1);
        Range phrase = Phrases.startingAt(line, cue + 1);
        return set && !phrase.isEmpty() ? meant(cast, line, phrase) : Optional.empty();
    }

    private static Optional<Member> meant(Cast cast, Line line, Range phrase) {
        return cast.meant(line.index(), Phrases.head(line, phrase));
    }

    /// "Friday", "Jan. 14".
    private static List<Range> dates(Line line) {
        List<Range> dates = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (CalendarWords.isDateWord(line.lower(i))) {
                int to = i + 1;
                while (Numbers.of(line.lower(to)).isPresent()) {
                    to++;
                }
                dates.add(new Range(i, to));
            }
        }
        return dates;
    }
}
