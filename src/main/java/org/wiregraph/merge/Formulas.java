package org.wiregraph.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.wiregraph.model.Formula;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// Tells who uses which formula when: those of the ontology's list, which reports name, and
/// wordings that statements repeat.
final class Formulas {

    private final Names names;
    private final Set<String> listed;

    /// `listed` are the wordings of the ontology's formulas.
    Formulas(Names names, Set<String> listed) {
        this.names = names;
        this.listed = listed;
    }

    /// The listed formulas by IRI, then the found ones by their words.
    List<Formula> of(List<Utterance> utterances) {
        Map<String, List<Utterance>> concepts = new TreeMap<>();
        for (Utterance utterance : utterances) {
            utterance
                    .concepts()
                    .forEach(iri ->
                            concepts.computeIfAbsent(iri, _ -> new ArrayList<>()).add(utterance));
        }
        List<Formula> formulas = new ArrayList<>();
        concepts.forEach((iri, uses) ->
                formulas.add(
                        formula(
                                Optional.of(iri),
                                names.of(iri),
                                uses,
                                report -> report.all(Trait.USES_FORMULA).contains(iri))));
        new Repetition(utterances, listed)
                .wordings()
                .forEach((words, uses) ->
                        formulas.add(
                                formula(
                                        Optional.empty(),
                                        words,
                                        uses,
                                        report -> Wording.of(report).contains(words))));
        return formulas;
    }

    private static Formula formula(
            Optional<String> concept,
            String words,
            List<Utterance> uses,
            Predicate<ReportKey> isUse) {
        List<ReportKey> reports =
                uses.stream().flatMap(use -> use.reports().stream()).filter(isUse).toList();
        List<String> dates =
                uses.stream().map(Utterance::date).flatMap(Optional::stream).sorted().toList();
        return new Formula(
                concept,
                words,
                reports.stream().map(ReportKey::report).sorted().toList(),
                uses.stream().map(Utterance::event).sorted().toList(),
                speakers(uses).size(),
                (int) reports.stream().map(ReportKey::article).distinct().count(),
                dates.stream().findFirst(),
                dates.isEmpty() ? Optional.empty() : Optional.of(dates.getLast()));
    }

    static Set<String> speakers(List<Utterance> uses) {
        Set<String> speakers = new TreeSet<>();
        uses.forEach(use -> use.speaker().ifPresent(speakers::add));
        return speakers;
    }
}
