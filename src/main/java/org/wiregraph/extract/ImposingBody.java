package org.wiregraph.extract;

import org.wiregraph.text.Line;

/// Knows bodies that impose sanctions though no name stands for them: "the sanctions committee",
/// "the state department".
final class ImposingBody {

    private ImposingBody() {}

    /// "The sanctions committee", "the 1718 Committee": of the Security Council.
    static boolean isCommittee(Line line, int head) {
        return line.lower(head).equals("committee")
                && (line.lower(head - 1).equals("sanctions") || line.is(head - 1, "NUM"));
    }

    /// The American one, written small.
    static boolean isStateDepartment(Line line, int head) {
        return line.word(head).equals("department") && line.word(head - 1).equals("state");
    }
}
