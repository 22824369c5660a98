package org.wiregraph.extract;

import java.util.List;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Tells words in front of an attribution that are no part of what was said: "Still, she said,
/// “QUOTE”", "In his book, she writes, “QUOTE”".
record SettingBefore(Line line, List<Dated> dates) {

    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom");

    /// "Still, she said, “QUOTE”", "after the vote, she said, “QUOTE”", "calling it “unfair,” she
    /// said that", "calling it “unfair,” she said, “QUOTE”": no part of what she said stands
    /// before.
    boolean is(Range before, int end) {
        int rest = line.word(end).equals(",") || line.word(end).equals(":") ? end + 1 : end;
        if (line.isQuoteMark(rest) && line.isCapital(rest + 1) && isLed(before)) {
            return true;
        }
        boolean doing = line.fine(before.from()).equals("VBG") && !line.isQuoted(before.from());
        if (doing && (line.lower(end).equals("that") || line.isQuoteMark(rest))) {
            return true;
        }
        boolean quote = line.isQuoteMark(rest) && !Attribution.isQuotedBefore(line, before.to());
        boolean word = before.to() - before.from() < 4 && !line.isNominal(before.to() - 1);
        boolean adverb = isAdverb(before);
        boolean phrase =
                !Attribution.isClause(line, before)
                        || line.is(before.from(), "ADP")
                        || line.is(before.from() + 1, "ADP");
        boolean when =
                dates.stream().anyMatch(d -> before.contains(d.from()))
                        || CueSetting.occasion(line, before).isPresent()
                        || CueSetting.channel(line, before).isPresent();
        boolean aside =
                line.fine(before.from()).equals("VBG") || line.fine(before.from()).equals("VBN");
        boolean place =
                line.is(before.from(), "ADP")
                        && line.is(before.from() + 1, "NOUN")
                        && before.to() - before.from() == 2;
        boolean led =
                word
                        || aside
                        || place
                        || line.isAny(before.from(), Attribution.WHEN)
                        || phrase && when;
        return adverb || quote && !Attribution.hasQuote(line, before.from(), before.to()) && led;
    }

    /// "In his book “Old Days,” she writes, “QUOTE”", "of the errors that led to it, she said,
    /// “QUOTE”": a phrase with a preposition before a quotation that begins anew.
    private boolean isLed(Range before) {
        int from = line.is(before.from(), "ADV") ? before.from() + 1 : before.from();
        boolean led = line.is(line.word(from).equals(",") ? from + 1 : from, "ADP");
        for (int i = from; led && i < before.to(); i++) {
            if (line.isAny(i, RELATIVE)) {
                return true;
            }
            boolean title = line.isCapital(i) || !line.isNominal(i) && !line.is(i, "ADJ");
            led = !line.isTensed(i) && (!line.isQuoted(i) || title);
        }
        return led;
    }

    /// "Earlier, she said": nothing that could be said.
    private boolean isAdverb(Range before) {
        boolean adverb = !before.isEmpty();
        for (int i = before.from(); i < before.to(); i++) {
            adverb &= line.is(i, "ADV") && !line.isQuoted(i);
        }
        return adverb;
    }
}
