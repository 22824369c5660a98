package org.wiregraph.weigh;

/// The number that a clue goes by. Two of some hundred thousand may share one, seldom two that
/// matter.
final class Clue {

    /// What every decision has in common: how often each outcome is right at all.
    static final String ALWAYS = "";

    private static final int SPREAD = 0x9E3779B1;

    private Clue() {}

    static int number(String clue) {
        int hash = clue.length();
        for (int i = 0; i < clue.length(); i++) {
            hash = (Integer.rotateLeft(hash, 7) ^ clue.charAt(i)) * SPREAD;
            hash ^= hash >>> 15;
        }
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }
}
