package org.wiregraph.names;

/// What counts as a name, which corpora do not agree on. One model learns it both ways: every
/// feature that a document of GUM has, it has a second time as one of GUM's own (Daumé, 2007).
public enum Marking {
    /// The name and no more, wherever it stands: "Dan Savage" of "the columnist Dan Savage",
    /// "Trump" of "President Trump". So the program marks names.
    PLAIN,

    /// As GUM does: whole mentions that are nothing but a name. "US President Barack Obama" is one,
    /// "the columnist Dan Savage" is none.
    GUM;

    private final int key = Feature.text(name());

    /// What makes a feature one of this marking's own.
    int key() {
        return key;
    }
}
