package org.wiregraph.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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

    static Copies among(List<Telling> tellings) {
        List<Telling> sorted = tellings.stream().sorted(ORDER).toList();
        int[] roots = IntStream.range(0, sorted.size()).toArray();
        List<Shingles> texts = sorted.stream().map(Telling::shingles).toList();
        for (Likeness.Pair pair : Likeness.pairs(texts)) {
            int one = root(roots, pair.one());
            int other = root(roots, pair.other());
            roots[Math.max(one, other)] = Math.min(one, other);
        }
        Map<Integer, List<Telling>> groups = new HashMap<>();
        Copies copies = new Copies();
        for (int i = 0; i < sorted.size(); i++) {
            List<Telling> before = groups.computeIfAbsent(root(roots, i), _ -> new ArrayList<>());
            copies.add(sorted.get(i), before);
            before.add(sorted.get(i));
        }
        return copies;
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

    private static int root(int[] roots, int place) {
        int root = place;
        while (roots[root] != root) {
            root = roots[root];
        }
        return root;
    }
}
