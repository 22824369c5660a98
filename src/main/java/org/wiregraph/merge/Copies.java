package org.wiregraph.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wiregraph.model.Likeness;
import org.wiregraph.model.Retelling;
import org.wiregraph.model.Retelling.Relation;
import org.wiregraph.model.Shingles;
import org.wiregraph.model.Telling;

/// Groups the articles that tell one text, so that witnesses are counted rather than outlets.
///
/// Example: a paper prints an agency's story without its last paragraph; the agency replaces the
/// story by a longer one in the evening. The three are one witness; the paper's is a copy of the
/// first, the evening's a revision of it.
final class Copies {

    /// The earliest first, so far as days and versions tell.
    private static final Comparator<Telling> ORDER =
            Comparator.comparing(Copies::day)
                    .thenComparingInt(telling -> Version.of(telling.heads()))
                    .thenComparing(Telling::article);

    private final List<Retelling> retellings = new ArrayList<>();
    private final Map<String, String> origins = new HashMap<>();

    private Copies() {}

    /// The articles are told apart by `compared`, which is given their texts, the earliest first.
    static Copies among(
            Collection<Telling> tellings, Function<List<Shingles>, List<Likeness>> compared) {
        List<Telling> articles = sorted(tellings).toList();
        Kin kin = new Kin();
        compared.apply(articles.stream().map(Telling::shingles).toList())
                .forEach(pair ->
                        kin.join(
                                articles.get(pair.earlier()).article(),
                                articles.get(pair.later()).article()));
        return of(articles, kin);
    }

    /// What the articles that are together are to one another.
    static Copies of(Collection<Telling> tellings, Kin kin) {
        Map<String, List<Telling>> groups = new HashMap<>();
        Copies copies = new Copies();
        sorted(tellings)
                .forEach(telling -> {
                    List<Telling> before =
                            groups.computeIfAbsent(
                                    kin.head(telling.article()), _ -> new ArrayList<>());
                    copies.add(telling, before);
                    before.add(telling);
                });
        return copies;
    }

    static Stream<Telling> sorted(Collection<Telling> tellings) {
        return tellings.stream().sorted(ORDER);
    }

    /// In the order of the articles' IRIs.
    List<Retelling> retellings() {
        return retellings.stream().sorted(Comparator.comparing(Retelling::article)).toList();
    }

    /// The first article to tell what this one tells: itself where it is no copy.
    String origin(String article) {
        return origins.getOrDefault(article, article);
    }

    private void add(Telling telling, List<Telling> before) {
        if (before.isEmpty()) {
            return;
        }
        Telling first = before.getFirst();
        origins.put(telling.article(), first.article());
        Optional<Telling> revised =
                before.reversed().stream().filter(b -> isRevised(b, telling)).findFirst();
        retellings.add(
                revised.map(b -> retelling(telling, b, Relation.REVISION))
                        .orElseGet(() -> retelling(telling, first, Relation.COPY)));
    }

    /// Articles without a day come last.
    private static LocalDate day(Telling telling) {
        return telling.published().orElse(LocalDate.MAX);
    }

    private static Retelling retelling(Telling telling, Telling earlier, Relation relation) {
        return new Retelling(telling.article(), earlier.article(), relation);
    }

    /// Another text by the same publisher that is known to be earlier.
    private static boolean isRevised(Telling earlier, Telling later) {
        boolean same =
                earlier.publisher().isPresent()
                        && earlier.publisher().equals(later.publisher())
                        && !earlier.hash().equals(later.hash());
        boolean known =
                Version.of(earlier.heads()) < Version.of(later.heads())
                        || earlier.published()
                                .flatMap(a -> later.published().map(b -> a.isBefore(b)))
                                .orElse(false);
        return same && known;
    }
}
