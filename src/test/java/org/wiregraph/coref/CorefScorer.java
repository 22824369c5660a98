package org.wiregraph.coref;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wiregraph.coref.CorefGold.Mention;
import org.wiregraph.coref.CorefGold.Weight;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Span;

/// Compares the actors found in one article with its gold mentions.
///
/// Found mentions outside the body do not count, nor those of actors that share no mention with the
/// gold: the gold holds the entities that matter, not all. Adjectives that the gold does not mark
/// ("Japanese" before a noun) count neither way. Of two pairings the one whose spans overlap more
/// comes first, and each mention is paired once.
final class CorefScorer {

    private static final Pattern ADJECTIVE =
            Pattern.compile(
                    "((North|South|south|Inter-) ?)?\\p{L}+(ese|ean|ian|can|ish|nch|man)"
                            + "|U\\.?S\\.?|U\\.?N\\.?|EU|E\\.U\\.");

    /// A mention that was found, and the place of its actor in the list of actors.
    private record Found(Span span, int chain) {}

    private record Pair(int gold, int found, double overlap) {}

    private final Article article;
    private final List<Mention> gold;
    private final List<Found> found;
    private final Map<Integer, Integer> foundOf = new HashMap<>();
    private final Map<Integer, Integer> goldOf = new HashMap<>();

    private CorefScorer(Article article, List<Mention> gold, List<Actor> actors) {
        this.article = article;
        this.gold = gold;
        this.found = found(article, actors);
        pairs().forEach(pair -> {
            if (!foundOf.containsKey(pair.gold()) && !goldOf.containsKey(pair.found())) {
                foundOf.put(pair.gold(), pair.found());
                goldOf.put(pair.found(), pair.gold());
            }
        });
    }

    static CorefFigures score(Article article, CorefGold gold, List<Actor> actors) {
        return new CorefScorer(article, gold.in(article), actors).figures();
    }

    private static List<Found> found(Article article, List<Actor> actors) {
        List<Span> body =
                article.blocks().stream()
                        .filter(block -> block.label() == Block.Label.BODY)
                        .map(Block::span)
                        .toList();
        List<Found> found = new ArrayList<>();
        for (int chain = 0; chain < actors.size(); chain++) {
            for (Actor.Mention mention : actors.get(chain).mentions()) {
                Found one = new Found(mention.span(), chain);
                if (body.stream().anyMatch(block -> block.contains(one.span()))
                        && !found.contains(one)) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                Span one = gold.get(g).span();
                Span other = found.get(f).span();
                if (one.overlaps(other) && Heads.same(article.text(), one, other)) {
                    pairs.add(new Pair(g, f, Heads.overlap(one, other)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -pair.overlap()));
        return pairs;
    }

    private boolean asked(int g) {
        return gold.get(g).weight() == Weight.ASKED;
    }

    private List<Integer> askedGold() {
        return IntStream.range(0, gold.size()).filter(this::asked).boxed().toList();
    }

    /// The found mentions that count: those of asked mentions, and those that stand for nothing
    /// though the actor they are put to is one of the gold's.
    private List<Integer> counted() {
        Set<Integer> chains =
                askedGold().stream()
                        .filter(foundOf::containsKey)
                        .map(g -> chain(g).orElseThrow())
                        .collect(Collectors.toSet());
        return IntStream.range(0, found.size())
                .filter(f ->
                        goldOf.containsKey(f)
                                ? asked(goldOf.get(f))
                                : chains.contains(found.get(f).chain()) && !isAdjective(f))
                .boxed()
                .toList();
    }

    private boolean isAdjective(int f) {
        return ADJECTIVE.matcher(found.get(f).span().in(article.text())).matches();
    }

    private Optional<Integer> chain(int g) {
        return Optional.ofNullable(foundOf.get(g)).map(f -> found.get(f).chain());
    }

    private CorefFigures figures() {
        List<Integer> counted = counted();
        List<Integer> spurious = counted.stream().filter(f -> !goldOf.containsKey(f)).toList();
        Map<String, Map<Integer, Integer>> common = common();
        Map<Integer, String> majority = majority(common);
        Map<String, Integer> partner = partners(common);
        CorefFigures figures = new CorefFigures();
        figures.articles(1);
        figures.mentions(askedGold().size() - missed().size(), askedGold().size(), counted.size());
        for (int g : askedGold()) {
            String entity = gold.get(g).entity();
            Optional<Integer> chain = chain(g);
            boolean right =
                    chain.isPresent() && chain.equals(Optional.ofNullable(partner.get(entity)));
            figures.link(chain.map(majority::get).filter(entity::equals).isPresent());
            figures.resolved(gold.get(g).form(), right);
            if (!right) {
                figures.note(line(g, chain.map(majority::get)));
            }
        }
        spurious.forEach(f -> figures.note(line(found.get(f), majority)));
        bCubed(figures, counted);
        muc(figures);
        return figures;
    }

    private List<Integer> missed() {
        return askedGold().stream().filter(g -> !foundOf.containsKey(g)).toList();
    }

    /// How many mentions an entity and a chain share.
    private Map<String, Map<Integer, Integer>> common() {
        Map<String, Map<Integer, Integer>> common = new LinkedHashMap<>();
        for (int g : askedGold()) {
            chain(g).ifPresent(chain ->
                    common.computeIfAbsent(gold.get(g).entity(), _ -> new LinkedHashMap<>())
                            .merge(chain, 1, Integer::sum));
        }
        return common;
    }

    /// The entity that most mentions of a chain stand for; of equals, the one named first.
    private static Map<Integer, String> majority(Map<String, Map<Integer, Integer>> common) {
        Map<Integer, String> majority = new HashMap<>();
        Map<Integer, Integer> most = new HashMap<>();
        common.forEach((entity, chains) ->
                chains.forEach((chain, count) -> {
                    if (count > most.getOrDefault(chain, 0)) {
                        most.put(chain, count);
                        majority.put(chain, entity);
                    }
                }));
        return majority;
    }

    /// The one chain that each entity is paired with: those that share most mentions first.
    private static Map<String, Integer> partners(Map<String, Map<Integer, Integer>> common) {
        record Bond(String entity, int chain, int count) {}
        List<Bond> bonds = new ArrayList<>();
        common.forEach((entity, chains) ->
                chains.forEach((chain, count) -> bonds.add(new Bond(entity, chain, count))));
        bonds.sort(Comparator.comparingInt(bond -> -bond.count()));
        Map<String, Integer> partners = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Bond bond : bonds) {
            if (!partners.containsKey(bond.entity()) && taken.add(bond.chain())) {
                partners.put(bond.entity(), bond.chain());
            }
        }
        return partners;
    }

    /// For each mention, the share of its chain that is of its entity, and the share of its entity
    /// that is in its chain. A mention that only one side has counts as nothing there.
    private void bCubed(CorefFigures figures, List<Integer> counted) {
        for (int f : counted) {
            long together = counted.stream().filter(o -> chained(f, o) && meant(f, o)).count();
            long chained = counted.stream().filter(o -> chained(f, o)).count();
            figures.precision(goldOf.containsKey(f) ? (double) together / chained : 0);
        }
        for (int g : askedGold()) {
            String entity = gold.get(g).entity();
            List<Integer> own =
                    askedGold().stream().filter(o -> gold.get(o).entity().equals(entity)).toList();
            long together =
                    own.stream()
                            .filter(o -> chain(o).isPresent() && chain(o).equals(chain(g)))
                            .count();
            figures.recall((double) together / own.size());
        }
    }

    private boolean chained(int one, int other) {
        return found.get(one).chain() == found.get(other).chain();
    }

    private boolean meant(int one, int other) {
        return goldOf.containsKey(one)
                && goldOf.containsKey(other)
                && gold.get(goldOf.get(one)).entity().equals(gold.get(goldOf.get(other)).entity());
    }

    /// Links of a chain: its mentions less the parts that the other side cuts it into.
    private void muc(CorefFigures figures) {
        List<Integer> counted = counted();
        counted.stream()
                .collect(Collectors.groupingBy(f -> found.get(f).chain()))
                .values()
                .forEach(
                        chain -> figures.foundLinks(links(chain, this::meaning), chain.size() - 1));
        askedGold().stream()
                .collect(Collectors.groupingBy(g -> gold.get(g).entity()))
                .values()
                .forEach(own ->
                        figures.goldLinks(
                                links(own, g -> chain(g).map(String::valueOf)), own.size() - 1));
    }

    private Optional<String> meaning(int f) {
        return Optional.ofNullable(goldOf.get(f)).map(g -> gold.get(g).entity());
    }

    private static int links(List<Integer> mentions, Function<Integer, Optional<String>> other) {
        long alone = mentions.stream().filter(m -> other.apply(m).isEmpty()).count();
        long parts = mentions.stream().flatMap(m -> other.apply(m).stream()).distinct().count();
        return (int) (mentions.size() - alone - parts);
    }

    private String line(int g, Optional<String> got) {
        Mention mention = gold.get(g);
        String fate = foundOf.containsKey(g) ? "stands for " + got.orElse("nothing") : "not found";
        return "%s: %s (%s) %s in \"%s\""
                .formatted(
                        mention.entity(),
                        mention.span().in(article.text()),
                        mention.form().word(),
                        fate,
                        around(mention.span()));
    }

    private String line(Found one, Map<Integer, String> majority) {
        return "%s: %s is no mention in \"%s\""
                .formatted(
                        majority.getOrDefault(one.chain(), "nothing"),
                        one.span().in(article.text()),
                        around(one.span()));
    }

    private String around(Span span) {
        String text = article.text();
        int begin = Math.max(0, span.begin() - 30);
        int end = Math.min(text.length(), span.end() + 30);
        return text.substring(begin, end).replace('\n', ' ');
    }
}
