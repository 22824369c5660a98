package org.wiregraph.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.link.Gazetteer.Named;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Extraction;
import org.wiregraph.model.Link;
import org.wiregraph.model.Linked;
import org.wiregraph.model.Official;

/// Links the actors of an article to Wikidata, by name, kind, country and office, or says that it
/// cannot. A pure function of one extraction; safe for use by many threads.
///
/// Example: "Ri Yong Ho" with the title "foreign minister" is Q12594422; without a title he might
/// as well be the general of that name, and both stay candidates.
public final class Linker {

    private static final int CANDIDATES = 5;

    /// What scores less is somebody else, as another country's ministry of the same name.
    private static final double POSSIBLE = 0.3;

    /// How much better than the next the accepted candidate is.
    private static final double AHEAD = 0.15;

    private static final Comparator<Weighed> BEST_FIRST =
            Comparator.comparingDouble((Weighed weighed) -> -weighed.candidate().score())
                    .thenComparingLong(Weighed::number);

    private final Gazetteer gazetteer = Gazetteer.bundled();
    private final Judge judge = new Judge(gazetteer);
    private final Slugs slugs = new Slugs(gazetteer.countries());

    public Linked link(Extraction extraction) {
        Map<String, List<String>> titles = titles(extraction.officials());
        Map<String, Link> links = new LinkedHashMap<>();
        for (Actor actor : extraction.actors()) {
            Sighting sighting = new Sighting(actor, titles.getOrDefault(actor.key(), List.of()));
            links.put(actor.key(), link(sighting, extraction.article().id()));
        }
        return new Linked(extraction, links);
    }

    private static Map<String, List<String>> titles(List<Official> officials) {
        Map<String, List<String>> titles = new HashMap<>();
        for (Official official : officials) {
            List<String> own =
                    titles.computeIfAbsent(official.person().key(), _ -> new ArrayList<>());
            official.tenures().forEach(tenure -> own.add(tenure.office()));
        }
        return titles;
    }

    /// A candidate with what speaks for it.
    private record Weighed(Named named, Judge.Verdict verdict) {

        Link.Candidate candidate() {
            double rounded = Math.round(Math.clamp(verdict.score(), 0, 1) * 100) / 100.0;
            return new Link.Candidate(named.entity().id(), named.entity().label(), rounded);
        }

        long number() {
            return Long.parseLong(named.entity().id().substring(1));
        }
    }

    private Link link(Sighting sighting, String article) {
        List<Weighed> weighed =
                named(sighting.actor()).stream()
                        .map(named -> new Weighed(named, judge.weigh(sighting, named)))
                        .sorted(BEST_FIRST)
                        .filter(some -> some.candidate().score() >= POSSIBLE)
                        .limit(CANDIDATES)
                        .toList();
        Optional<Link.Candidate> accepted = accepted(weighed);
        return new Link(
                accepted.map(Link.Candidate::id)
                        .orElseGet(() -> slugs.slug(sighting.actor(), article)),
                accepted,
                weighed.stream().map(Weighed::candidate).toList(),
                method(weighed));
    }

    private List<Named> named(Actor actor) {
        List<Named> all = gazetteer.find(actor.name(), actor.kind());
        if (actor.kind() != Actor.Kind.PERSON) {
            return all;
        }
        PersonName name = PersonName.of(actor.name());
        return name.complete()
                ? all.stream().filter(n -> name.agrees(PersonName.of(n.name()))).toList()
                : List.of();
    }

    private static Optional<Link.Candidate> accepted(List<Weighed> weighed) {
        if (weighed.isEmpty()) {
            return Optional.empty();
        }
        Link.Candidate best = weighed.getFirst().candidate();
        double next = weighed.size() > 1 ? weighed.get(1).candidate().score() : 0;
        return Optional.of(best)
                .filter(b -> b.score() >= Judge.ENOUGH && b.score() - next >= AHEAD);
    }

    private static String method(List<Weighed> weighed) {
        if (weighed.isEmpty()) {
            return "none";
        }
        Weighed best = weighed.getFirst();
        if (best.verdict().byOffice()) {
            return "name and office";
        }
        return switch (best.named().by()) {
            case LABEL -> "exact name";
            case ALIAS -> "alias";
        };
    }
}
