package org.wiregraph.clean;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Mends text in UTF-8 that was read as windows-1252, and text that suffered so twice.
///
/// Example: `Â£5 for JosÃ©â€™s coat` is `£5 for José’s coat`. A letter that stands right, as in
/// `café`, is never followed by what could be the rest of a character.
final class Mojibake {

    private static final Charset WRONG = Charset.forName("windows-1252");
    private static final String NOT_IN_IT = "\ufffd";
    private static final int MOST_ROUNDS = 3;
    private static final char FIRST_LEAD = '\u00c2';
    private static final char LAST_LEAD = '\u00f4';

    /// Leads of two bytes whose characters are Latin or Cyrillic.
    private static final String TWO = "\u00c2\u00c3\u00c4\u00c5\u00d0\u00d1";

    /// What is left of a closing quotation mark where its last byte was dropped as a control.
    private static final String CUT_QUOTE = "\u00e2\u20ac";

    /// What is left of a space that does not break, before a plain one.
    private static final Pattern LOST_SPACE = Pattern.compile("\u00c2(?=\\s|$)");

    private static final char FIRST_OF_THREE = '\u00e0';
    private static final char FIRST_OF_FOUR = '\u00f0';

    private Mojibake() {}

    static String mend(String text) {
        String mended = text;
        for (int round = 0; round < MOST_ROUNDS && isSuspect(mended); round++) {
            mended = once(mended);
        }
        return isSuspect(mended)
                ? LOST_SPACE.matcher(mended.replace(CUT_QUOTE, "\u201d")).replaceAll("")
                : mended;
    }

    private static boolean isSuspect(String text) {
        return text.chars().anyMatch(c -> c >= FIRST_LEAD && c <= LAST_LEAD);
    }

    private static String once(String text) {
        StringBuilder mended = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int length = length(text.charAt(at));
            String run = text.substring(at, Math.min(text.length(), at + length));
            String character = length > 1 && run.length() == length ? decode(run) : NOT_IN_IT;
            boolean found =
                    !character.contains(NOT_IN_IT)
                            && character.codePointCount(0, character.length()) == 1;
            mended.append(found ? character : text.substring(at, at + 1));
            at += found ? length : 1;
        }
        return mended.toString();
    }

    /// How many bytes a character has whose first one this letter stands for; 1 where none.
    private static int length(char lead) {
        if (TWO.indexOf(lead) >= 0) {
            return 2;
        }
        if (lead < FIRST_OF_THREE || lead > LAST_LEAD) {
            return 1;
        }
        return lead < FIRST_OF_FOUR ? 3 : 4;
    }

    private static String decode(String run) {
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            char letter = run.charAt(i);
            boolean isByte = letter <= 0xff;
            byte[] encoded = run.substring(i, i + 1).getBytes(WRONG);
            bytes[i] = isByte ? (byte) letter : encoded[0];
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
