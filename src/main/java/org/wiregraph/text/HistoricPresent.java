package org.wiregraph.text;

import java.util.List;
import java.util.Set;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.model.Token;

/// Reads the present tense of a chronology as the past that it tells: in "May 9: Iran fires two
/// missiles" the verb counts as "fired".
final class HistoricPresent {

    private static final String PAST = "VBD";
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> TOP = Set.of("root", "parataxis", "appos");
    private static final Set<String> OBJECTS = Set.of("obj", "nsubj", "obl", "ccomp");

    private HistoricPresent() {}

    static Sentence told(Sentence sentence, List<Span> quotes) {
        List<Token> tokens = sentence.tokens();
        return new Sentence(
                sentence.span(),
                sentence.block(),
                tokens.stream()
                        .map(token -> isQuoted(token, quotes) ? token : told(token, tokens))
                        .toList());
    }

    private static boolean isQuoted(Token token, List<Span> quotes) {
        return quotes.stream().anyMatch(quote -> quote.contains(token.span()));
    }

    private static Token told(Token token, List<Token> tokens) {
        if (PRESENT.contains(token.fine()) || isBare(token, tokens)) {
            return token.tagged(token.tag(), PAST);
        }
        return isMistaken(token, tokens) ? token.tagged("VERB", PAST) : token;
    }

    /// "They put 29 men on a list": a verb of which the form does not tell the tense.
    private static boolean isBare(Token token, List<Token> tokens) {
        int at = tokens.indexOf(token);
        return token.fine().equals("VB")
                && token.relation().equals("root")
                && has(tokens, at, Set.of("nsubj"))
                && !has(tokens, at, Set.of("aux", "mark"));
    }

    private static boolean has(List<Token> tokens, int head, Set<String> relations) {
        return tokens.stream().anyMatch(t -> t.head() == head && relations.contains(t.relation()));
    }

    /// "Iran launches a rocket": a verb that the tagger took for a noun in the plural.
    private static boolean isMistaken(Token token, List<Token> tokens) {
        int at = tokens.indexOf(token);
        return token.fine().equals("NNS")
                && TOP.contains(token.relation())
                && has(tokens, at, OBJECTS);
    }
}
