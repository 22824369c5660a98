package org.wiregraph.gates;

/// A place in a source file that breaks a rule, with what is wrong there.
record Finding(String file, long line, String reason) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
