package org.wiregraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Extraction;
import org.wiregraph.model.Official;
import org.wiregraph.model.Sentence;

/// The tenures of an article's officials. An official without a title has one too, which rests on
/// the sentence that names the person first.
final class Tenures {

    /// A tenure and the sentence that shows it. `title` is empty where the article gives none.
    record Seat(
            Node node,
            Official official,
            Optional<Official.Tenure> title,
            Optional<Integer> sentence) {

        private boolean belongsTo(Actor person) {
            return official.person().key().equals(person.key());
        }
    }

    private final List<Seat> seats = new ArrayList<>();

    Tenures(Extraction extraction, ArticleNodes nodes) {
        Numbering numbering = new Numbering();
        for (Official official : extraction.officials()) {
            for (Official.Tenure title : official.tenures()) {
                Node node = nodes.part(numbering.next("tenure"));
                int sentence = title.evidence().sentence();
                seats.add(new Seat(node, official, Optional.of(title), Optional.of(sentence)));
            }
            if (official.tenures().isEmpty()) {
                Node node = nodes.part(numbering.next("tenure"));
                Optional<Integer> sentence = firstNaming(official.person(), extraction);
                seats.add(new Seat(node, official, Optional.empty(), sentence));
            }
        }
    }

    List<Seat> seats() {
        return List.copyOf(seats);
    }

    /// The tenure in which a person speaks: the one that the sentence itself shows ("Foreign
    /// Minister Park Jin said"), else the first that the article shows.
    Optional<Node> of(Actor speaker, int sentence) {
        List<Seat> held = seats.stream().filter(seat -> seat.belongsTo(speaker)).toList();
        return held.stream()
                .filter(seat -> seat.sentence().equals(Optional.of(sentence)))
                .findFirst()
                .or(() -> held.stream().findFirst())
                .map(Seat::node);
    }

    private static Optional<Integer> firstNaming(Actor person, Extraction extraction) {
        Annotated annotated = extraction.annotated();
        return IntStream.range(0, annotated.count())
                .filter(i -> names(annotated.sentence(i), person))
                .boxed()
                .findFirst();
    }

    private static boolean names(Sentence sentence, Actor person) {
        return person.mentions().stream()
                .anyMatch(mention -> sentence.span().contains(mention.span()));
    }
}
