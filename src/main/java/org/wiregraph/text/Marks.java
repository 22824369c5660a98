package org.wiregraph.text;

/// The typographic marks of news text as the plain ones that the models were trained on. Every mark
/// is replaced by one of the same length, so that offsets stay exact.
public final class Marks {

    private static final String FANCY = "“”„‟‘’‚‛‐‑–—′″\u00a0";
    private static final String PLAIN = "\"\"\"\"''''----'\" ";

    private Marks() {}

    public static String plain(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int at = FANCY.indexOf(out.charAt(i));
            if (at >= 0) {
                out.setCharAt(i, PLAIN.charAt(at));
            }
        }
        return out.toString();
    }
}
