package org.wiregraph.extract;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiregraph.extract.SanctionAct.Manner;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Reads resolutions of the Security Council that news names by number alone, and knows against
/// whom they are: "Resolution 1970 passed on Saturday", "resolution 1970, which bans arms sales".
final class NumberedResolutions implements SanctionReader {

    private static final Map<String, String> STATES =
            Words.lines("resolutions.tsv").stream()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(p -> p[0], p -> p[1]));
    private static final Set<String> PASSING = Words.section("sanctionwords.txt", "passing");
    private static final Set<String> TIGHTENING = Words.section("sanctionwords.txt", "tightening");
    private static final int BEFORE = 4;
    private static final int AFTER = 8;

    private final Imposers imposers;
    private final Parties parties;

    NumberedResolutions(Scene scene, Imposers imposers) {
        this.imposers = imposers;
        this.parties = scene.parties();
    }

    @Override
    public Optional<SanctionAct> read(Line line, int number) {
        Optional<String> state = state(line, number);
        int verb = state.isPresent() && !line.isQuoted(number) ? verb(line, number) : -1;
        return verb < 0 || SanctionStanding.of(line, verb).isEmpty()
                ? Optional.empty()
                : state.map(s ->
                        SanctionAct.of(imposers.securityCouncil(), line, verb, number)
                                .standing(SanctionStatus.IMPOSED)
                                .told(Manner.ACT)
                                .against(parties.country(s)));
    }

    /// The state against which the resolution is that a token has the number of.
    static Optional<String> state(Line line, int number) {
        boolean named = line.lemma(number - 1).equals("resolution") && line.is(number, "NUM");
        return named ? Optional.ofNullable(STATES.get(line.word(number))) : Optional.empty();
    }

    /// The verb by which the resolution is passed or does what it does, or -1.
    private static int verb(Line line, int number) {
        for (int i = number + 1; i <= number + AFTER; i++) {
            boolean does = PASSING.contains(line.lemma(i)) || TIGHTENING.contains(line.lemma(i));
            if (does && line.is(i, "VERB")) {
                return i;
            }
            if (line.is(i, "VERB") || line.is(i, "ADP") && !line.is(i + 1, "NUM")) {
                break;
            }
        }
        for (int i = number - 1; i >= Math.max(0, number - BEFORE); i--) {
            if (line.is(i, "VERB")) {
                return PASSING.contains(line.lemma(i)) ? i : -1;
            }
        }
        return -1;
    }
}
