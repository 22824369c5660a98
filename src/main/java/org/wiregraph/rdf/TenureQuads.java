package org.wiregraph.rdf;

import org.wiregraph.model.Official;

/// Writes who was seen in which office.
final class TenureQuads {

    /// The rule of a tenure that no title shows.
    private static final String UNTITLED = "official named without a title";

    private final Sheet sheet;

    TenureQuads(Sheet sheet) {
        this.sheet = sheet;
    }

    void write() {
        sheet.tenures().seats().forEach(this::write);
    }

    private void write(Tenures.Seat seat) {
        Official official = seat.official();
        Description tenure =
                sheet.quads()
                        .about(seat.node())
                        .type(Wg.TENURE)
                        .node(Wg.OFFICIAL_OF, sheet.nodes().entity(official.person()))
                        .text(Wg.OFFICE, seat.title().map(Official.Tenure::office))
                        .nodes(
                                Wg.AFFILIATION,
                                official.affiliations().stream()
                                        .map(sheet.nodes()::entity)
                                        .toList())
                        .node(Wg.IN_ARTICLE, sheet.nodes().article())
                        .node(Wg.PASSAGE_OF, seat.sentence().map(sheet.nodes()::passage))
                        .text(Wg.RULE, seat.title().map(t -> t.evidence().rule()).orElse(UNTITLED));
        seat.title().ifPresent(t -> tenure.decimal(Wg.CONFIDENCE, t.evidence().confidence()));
    }
}
