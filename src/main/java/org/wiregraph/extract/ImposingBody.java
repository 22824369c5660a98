package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;

/// Knows bodies that impose sanctions though no name stands for them: "the sanctions committee",
/// "the state department".
final class ImposingBody {

    private static final Set<String> LAWMAKING =
            Set.of("Congress", "Senate", "House of Representatives", "Parliament", "Duma");

    private ImposingBody() {}

    /// "The sanctions committee", "the 1718 Committee": of the Security Council.
    static boolean isCommittee(Line line, int head) {
        return line.lower(head).equals("committee")
                && (line.lower(head - 1).equals("sanctions") || line.is(head - 1, "NUM"));
    }

    /// Congress, or a house of a parliament.
    static boolean isOfLawmakers(Actor actor) {
        String name = actor.name();
        boolean house = name.endsWith(" House") && !name.endsWith("White House");
        return house || LAWMAKING.stream().anyMatch(name::contains);
    }

    /// The American one, written small.
    static boolean isStateDepartment(Line line, int head) {
        return line.word(head).equals("department") && line.word(head - 1).equals("state");
    }
}
