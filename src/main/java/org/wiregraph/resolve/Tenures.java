package org.wiregraph.resolve;

import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Knows the verbs that give a person an office: "is", "was appointed", "serves as", "heads".
final class Tenures {

    private static final Set<String> BEING = Set.of("be", "become");
    private static final Set<String> SERVING = Words.section("officewords.txt", "serving");
    private static final Set<String> NAMING = Words.section("officewords.txt", "naming");
    private static final Set<String> LEADING = Words.section("officewords.txt", "leading");
    private static final Set<String> LED = Words.section("officewords.txt", "public bodies");
    private static final int NEAR = 6;

    private Tenures() {}

    /// Where the title begins that a verb at `at` links to a person; `at` itself where it links
    /// none. Of "was sworn in as minister" the token "minister".
    static int behind(Line line, int at) {
        int i = at;
        while (line.is(i, "AUX") || line.is(i, "ADV")) {
            i++;
        }
        boolean passive = i > at;
        if (NAMING.contains(line.lower(i)) && passive) {
            int next = line.lower(i + 1).equals("in") ? i + 2 : i + 1;
            return line.lower(next).equals("as") ? next + 1 : next;
        }
        if (SERVING.contains(line.lemma(i)) && line.lower(i + 1).equals("as")) {
            return i + 2;
        }
        if (line.lemma(i).equals("hold") && line.lower(i + 3).equals("of")) {
            return i + 4;
        }
        return BEING.contains(line.lemma(at)) ? at + 1 : at;
    }

    /// "Heads the coast guard": a verb of leading before a public body.
    static boolean leads(Cast cast, Line line, int verb) {
        boolean body = false;
        for (int i = verb + 1; i <= verb + NEAR; i++) {
            body |= LED.contains(line.lower(i)) || isBody(cast, line, i);
        }
        return LEADING.contains(line.lower(verb)) && line.is(verb + 1, "DET") && body;
    }

    private static boolean isBody(Cast cast, Line line, int i) {
        return cast.at(line.index(), i)
                .filter(r -> r.member().kind() == Actor.Kind.ORGANIZATION)
                .isPresent();
    }
}
