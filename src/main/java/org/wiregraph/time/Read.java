package org.wiregraph.time;

/// Words from one token to another, and what they mean.
record Read(int from, int to, Meaning meaning) {

    Read from(int earlier) {
        return new Read(earlier, to, meaning);
    }

    Read to(int later) {
        return new Read(from, later, meaning);
    }
}
