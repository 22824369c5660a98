package org.wiregraph.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Knows bodies that impose sanctions though no name stands for them: "the sanctions committee",
/// "the state department".
final class ImposingBody {

    private static final Set<String> LAWMAKING =
            Set.of("Congress", "Senate", "House of Representatives", "Parliament", "Duma");

    private static final Set<String> POWERS =
            Set.of("nations", "powers", "countries", "governments", "states", "allies");
    private static final Map<String, String> SHORT =
            Map.of(
                    "U.S.", "United States",
                    "US", "United States",
                    "UK", "United Kingdom",
                    "U.K.", "United Kingdom",
                    "U.N.", "United Nations",
                    "UN", "United Nations",
                    "EU", "European Union",
                    "European", "European Union");

    /// Of one who can impose nothing.
    static final String NO_POWER = "none";

    private static final Set<String> ABLE = Words.section("sanctionwords.txt", "powers");

    private ImposingBody() {}

    /// What kind of power somebody has to impose sanctions: "state", "office"; "none" of a body
    /// that is neither.
    static String power(Optional<Actor> actor) {
        return actor.map(a ->
                        switch (a.kind()) {
                            case COUNTRY -> "state";
                            case GROUP -> "group";
                            case ORGANIZATION -> isOffice(a) ? "office" : NO_POWER;
                            case PERSON, PLACE -> NO_POWER;
                        })
                .orElse(NO_POWER);
    }

    private static boolean isOffice(Actor actor) {
        return Arrays.stream(actor.name().toLowerCase(Locale.ROOT).split(" "))
                .anyMatch(ABLE::contains);
    }

    /// The name that stands behind the initials.
    static Optional<String> shortened(String word) {
        return Optional.ofNullable(SHORT.get(word));
    }

    /// The United Nations or their Security Council.
    static boolean isOfUnitedNations(Actor by) {
        return by.name().startsWith("United Nations");
    }

    /// Whether the name is that of a union of states.
    static boolean isUnion(String name) {
        return name.equals("United Nations") || name.equals("European Union");
    }

    /// "The sanctions committee", "a Security Council committee", "the 1718 Committee": of the
    /// Security Council.
    static boolean isCommittee(Line line, int head) {
        return line.lower(head).equals("committee")
                && (line.isAny(head - 1, Set.of("sanctions", "council"))
                        || line.is(head - 1, "NUM"));
    }

    /// Congress, or a house of a parliament.
    static boolean isOfLawmakers(Actor actor) {
        String name = actor.name();
        boolean house = name.endsWith(" House") && !name.endsWith("White House");
        return house || LAWMAKING.stream().anyMatch(name::contains);
    }

    /// "The West", "Western nations": no name stands for them, but everyone knows who they are.
    static boolean isWest(Line line, int head) {
        boolean west = line.word(head).equals("West") && line.lower(head - 1).equals("the");
        return west || line.word(head - 1).equals("Western") && line.isAny(head, POWERS);
    }

    /// "EU countries", "G7 nations", "NATO allies": they act together.
    static boolean isOfUnion(Line line, int head) {
        return line.isAny(head, POWERS) && Imposers.isShort(line.word(head - 1));
    }

    /// The American one, written small.
    static boolean isStateDepartment(Line line, int head) {
        return line.word(head).equals("department") && line.word(head - 1).equals("state");
    }
}
