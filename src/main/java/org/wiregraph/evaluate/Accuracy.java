package org.wiregraph.evaluate;

/// How many of the facts that were asked about something have it right.
public record Accuracy(int right, int of) {

    static final Accuracy NONE = new Accuracy(0, 0);
    static final Accuracy RIGHT = new Accuracy(1, 1);
    static final Accuracy WRONG = new Accuracy(0, 1);

    Accuracy plus(Accuracy other) {
        return new Accuracy(right + other.right, of + other.of);
    }

    public double share() {
        return of == 0 ? 0 : (double) right / of;
    }
}
