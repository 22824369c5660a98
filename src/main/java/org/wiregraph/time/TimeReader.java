package org.wiregraph.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Article;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.TimeExpression;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;

/// Finds every expression of time in the body of an article and resolves it.
///
/// Example: in a story of Saturday 15 January 2022, "on Wednesday" is 2022-01-12, "last month" is
/// 2021-12, and "the third quarter" is a quarter from 2021-07-01 on.
public final class TimeReader {

    private static final Set<String> BETWEEN = Set.of("DET", "ADJ", "PRON");

    public Timed read(Article article, List<Sentence> sentences) {
        List<List<Phrase>> phrases = new ArrayList<>();
        Chronicle chronicle = new Chronicle(article);
        for (Sentence sentence : sentences) {
            Line line = new Line(phrases.size(), article.text(), sentence, List.of());
            phrases.add(chronicle.next(line, Phrases.in(line)));
        }
        Article dated = Undated.date(article, sentences, phrases);
        Resolver resolver = new Resolver(Undated.anchors(dated, sentences, phrases));
        DayHeadings headings = new DayHeadings(dated);
        List<TimeExpression> times = new ArrayList<>(headings.times());
        for (int i = 0; i < sentences.size(); i++) {
            resolver.standUnder(headings.over(sentences.get(i).block()));
            resolve(phrases.get(i), resolver, times);
        }
        times.sort(Comparator.comparingInt(time -> time.span().begin()));
        return new Timed(dated, times);
    }

    private static void resolve(
            List<Phrase> phrases, Resolver resolver, List<TimeExpression> times) {
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            Optional<Phrase> next =
                    i + 1 < phrases.size() && isBeside(phrase, phrases.get(i + 1))
                            ? Optional.of(phrases.get(i + 1))
                            : Optional.empty();
            Optional<When.Known> beside =
                    next.map(resolver::resolve)
                            .filter(When.Known.class::isInstance)
                            .map(When.Known.class::cast);
            When when =
                    beside.map(known -> resolver.resolve(phrase, known))
                            .orElseGet(() -> resolver.resolve(phrase));
            Role role = beside.isPresent() ? Role.CLAUSE : phrase.role();
            times.add(
                    new TimeExpression(phrase.line().span(phrase.from(), phrase.to()), when, role));
        }
    }

    /// "a day after | the | Jan. 5 launch"
    private static boolean isBeside(Phrase phrase, Phrase next) {
        if (!(phrase.meaning() instanceof Meaning.Beside) || next.from() > phrase.to() + 3) {
            return false;
        }
        for (int i = phrase.to(); i < next.from(); i++) {
            if (!BETWEEN.contains(phrase.line().token(i).tag())) {
                return false;
            }
        }
        return true;
    }
}
