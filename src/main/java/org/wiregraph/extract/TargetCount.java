package org.wiregraph.extract;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Count;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Numbers;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Counts those whom a sanction hits.
final class TargetCount {

    private static final Set<String> HEDGES =
            Set.of("nearly", "almost", "about", "around", "over", "some", "roughly");

    private static final Set<String> PERCENT = Set.of("percent", "%", "per");

    private final Parties parties;

    TargetCount(Parties parties) {
        this.parties = parties;
    }

    /// "Two generals and three banks" are five, a single name is one.
    Optional<Count> of(Line line, Range target) {
        int sum = 0;
        String hedge = "";
        for (int i = target.from(); i < target.to(); i++) {
            OptionalInt value = value(line, i, target);
            sum += value.orElse(0);
            hedge = value.isPresent() && hedge.isEmpty() ? hedge(line, i) : hedge;
        }
        int first = line.is(target.from(), "DET") ? target.from() + 1 : target.from();
        boolean after = line.is(first, "PROPN") && isMore(line, target);
        int names = sum == 0 || after || line.is(target.from(), "NUM") ? names(line, target) : 0;
        int all = sum + names;
        return all == 0
                ? Optional.empty()
                : Optional.of(new Count(all, line.text(target.from(), target.to()), hedge));
    }

    /// "Ann Lee and six others", "a name and three of his deputies": the number counts on.
    private static boolean isMore(Line line, Range target) {
        for (int and = target.from(); and < target.to(); and++) {
            boolean other =
                    line.lower(and + 2).equals("other") || line.lower(and + 2).equals("others");
            boolean own = line.lower(and + 2).equals("of") && line.fine(and + 3).equals("PRP$");
            boolean body = line.word(and - 1).equals(")") || line.is(and - 1, "PROPN");
            boolean group = body && line.fine(and + 2).equals("NNS");
            if (line.lower(and).equals("and") && (other || own || group)) {
                return line.is(and + 1, "NUM");
            }
        }
        return false;
    }

    private static String hedge(Line line, int number) {
        if (line.lower(number - 1).equals("than")) {
            return line.lower(number - 2) + " than";
        }
        if (line.lower(number - 1).equals("least")) {
            return "at least";
        }
        return HEDGES.contains(line.lower(number - 1)) ? line.lower(number - 1) : "";
    }

    /// The number that a token counts, if it counts what is hit: not the 2 of "2 percent".
    private static OptionalInt value(Line line, int i, Range target) {
        boolean begins = i == target.from() || isStart(line, i);
        boolean article = TargetPhrase.isArticle(line, i) && begins;
        if (article && line.lower(i + 1).equals("dozen")) {
            return OptionalInt.of(12);
        }
        if (article && line.lower(i + 1).equals("half-dozen")) {
            return OptionalInt.of(6);
        }
        boolean part = line.lower(i + 1).equals("of") && !line.fine(i + 2).equals("PRP$");
        boolean counts = begins && !part && (i == target.from() || !line.is(i - 1, "PROPN"));
        boolean numbered = article && hasNumber(line, i + 1);
        boolean one =
                article
                        && !numbered
                        && !isMany(line, i)
                        && (target.from() == i || line.is(target.from(), "NUM"));
        OptionalInt said = isShare(line, i) ? OptionalInt.empty() : Numbers.of(line.lower(i));
        OptionalInt number =
                said.isPresent() && line.lower(i + 1).equals("dozen")
                        ? OptionalInt.of(said.getAsInt() * 12)
                        : said.isPresent() ? said : dozens(line.lower(i));
        return counts
                ? number.isPresent() || !one ? number : OptionalInt.of(1)
                : OptionalInt.empty();
    }

    /// "Two-dozen".
    private static OptionalInt dozens(String word) {
        OptionalInt value =
                word.endsWith("-dozen")
                        ? Numbers.of(word.substring(0, word.length() - "-dozen".length()))
                        : OptionalInt.empty();
        return value.isPresent() ? OptionalInt.of(value.getAsInt() * 12) : value;
    }

    /// "90 percent" of what is traded, the year 2018.
    private static boolean isShare(Line line, int number) {
        boolean year = line.word(number).matches("(19|20)\\d\\d") && !line.isNominal(number + 1);
        return year || line.isAny(number + 1, PERCENT);
    }

    /// "A network of firms", "a half-dozen people".
    private static boolean isMany(Line line, int article) {
        int noun = article + 1;
        while (line.is(noun, "ADJ")) {
            noun++;
        }
        int of = noun + 1;
        while (line.is(of, "NOUN")) {
            of++;
        }
        int last = of + 1;
        while (line.is(last, "ADJ")
                || line.is(last, "PROPN")
                || line.fine(last).equals("NN")
                || line.is(last, "NUM")) {
            last++;
        }
        boolean several = line.lower(of).equals("of") && line.fine(last).equals("NNS");
        return several || line.lower(article + 1).contains("dozen");
    }

    /// "An additional 52 ships".
    private static boolean hasNumber(Line line, int from) {
        int i = from;
        while (line.is(i, "ADJ") || line.is(i, "ADV")) {
            i++;
        }
        return line.is(i, "NUM");
    }

    private static boolean isStart(Line line, int i) {
        return line.isAny(i - 1, Set.of("and", ",", "than", "further", "additional", "another"))
                || line.is(i - 1, "ADV")
                || HEDGES.contains(line.lower(i - 1))
                || line.is(i - 1, "DET")
                || line.lower(i - 1).equals("least");
    }

    /// The bodies and people named: of a list all, else the one at the head; countries are no
    /// number.
    private int names(Line line, Range target) {
        int count = 0;
        int from = target.from();
        for (int i = target.from(); i <= target.to(); i++) {
            boolean end = i == target.to() || line.isAny(i, Set.of("and", ",", "&"));
            if (!end || i <= from) {
                continue;
            }
            Range piece = new Range(from, i);
            int head = Phrases.head(line, piece);
            boolean number =
                    line.is(from, "NUM") || line.is(from, "CCONJ") && line.is(from + 1, "NUM");
            if (!number && !isOne(line, head)) {
                return 0;
            }
            count += number ? 0 : 1;
            from = i + 1;
        }
        return count;
    }

    private boolean isOne(Line line, int head) {
        Optional<Actor> named = parties.named(line, head).map(Mentions.Ref::actor);
        boolean country = named.filter(a -> a.kind() == Actor.Kind.COUNTRY).isPresent();
        boolean person =
                named.filter(a ->
                                a.kind() == Actor.Kind.PERSON
                                        || a.kind() == Actor.Kind.ORGANIZATION)
                        .isPresent();
        return !country && (person || line.fine(head).equals("NNP"));
    }
}
