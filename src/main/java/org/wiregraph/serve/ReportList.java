package org.wiregraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.wiregraph.rdf.Wg;

/// Reports with the sentences that bear them, by kind, of the newest article first.
final class ReportList {

    private static final Map<Resource, String> KINDS = kinds();
    private static final Map<Property, String> FIELDS = fields();

    private final View view;
    private final Showing showing;

    /// Whether the article stands with each report, or is known from the page.
    enum Showing {
        ARTICLE,
        NO_ARTICLE
    }

    ReportList(View view, Showing showing) {
        this.view = view;
        this.showing = showing;
    }

    Html list(List<Node> reports) {
        List<Html> sections = new ArrayList<>();
        KINDS.forEach((kind, heading) -> {
            List<Node> ofKind = reports.stream().filter(r -> view.isA(r, kind)).toList();
            if (!ofKind.isEmpty()) {
                sections.add(section(heading, ofKind));
            }
        });
        return Html.join(sections);
    }

    private Html section(String heading, List<Node> reports) {
        List<Html> facts =
                reports.stream()
                        .distinct()
                        .sorted(
                                Comparator.comparing(this::published)
                                        .reversed()
                                        .thenComparing(this::article)
                                        .thenComparingLong(this::position)
                                        .thenComparing(View::lexical))
                        .map(this::fact)
                        .toList();
        return Html.of(
                "<section><h2>{} <small>{}</small></h2>{}</section>",
                heading,
                facts.size(),
                Html.join(facts));
    }

    private String published(Node report) {
        return view.values(report, Wg.IN_ARTICLE).stream()
                .findFirst()
                .flatMap(article -> view.text(article, Wg.PUBLISHED))
                .orElse("");
    }

    private String article(Node report) {
        return view.text(report, Wg.IN_ARTICLE).orElse("");
    }

    private long position(Node report) {
        return passages(report)
                .findFirst()
                .flatMap(passage -> view.text(passage, Wg.BEGIN))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private Stream<Node> passages(Node report) {
        return view.values(report, Wg.PASSAGE_OF).stream();
    }

    private Html fact(Node report) {
        Optional<String> content = view.text(report, Wg.CONTENT);
        List<Html> sentences =
                passages(report)
                        .flatMap(passage -> view.text(passage, Wg.TEXT).stream())
                        .map(sentence -> Html.of("<p>{}</p>", marked(sentence, content)))
                        .toList();
        return Html.of(
                """
                <article class="fact" id="{}">
                <blockquote>{}</blockquote>
                <dl>{}</dl>
                <footer>{}</footer>
                </article>
                """,
                localName(report),
                Html.join(sentences),
                Html.join(fieldsOf(report)),
                Html.join(" · ", foot(report)));
    }

    private static String localName(Node report) {
        return report.isURI() ? report.getURI().replaceFirst("^.*[#/]", "") : "";
    }

    /// A sentence in which the words that the speaker said are marked.
    private static Html marked(String sentence, Optional<String> content) {
        int at = content.map(sentence::indexOf).orElse(-1);
        if (at < 0) {
            return Html.of("{}", sentence);
        }
        int end = at + content.orElse("").length();
        return Html.of(
                "{}<mark>{}</mark>{}",
                sentence.substring(0, at),
                sentence.substring(at, end),
                sentence.substring(end));
    }

    private List<Html> fieldsOf(Node report) {
        List<Html> fields = new ArrayList<>();
        FIELDS.forEach((property, heading) -> {
            List<Html> values =
                    view.values(report, property).stream()
                            .map(value -> value(report, property, value))
                            .toList();
            if (!values.isEmpty()) {
                fields.add(
                        Html.of(
                                "<div><dt>{}</dt><dd>{}</dd></div>",
                                heading,
                                Html.join(", ", values)));
            }
        });
        return fields;
    }

    private Html value(Node report, Property property, Node value) {
        if (property.equals(Wg.COUNT)) {
            String hedge = view.text(report, Wg.COUNT_HEDGE).map(h -> h + " ").orElse("");
            String of = view.text(report, Wg.COUNT_OF).map(w -> " " + w).orElse("");
            return Html.of("{}", hedge + View.lexical(value) + of);
        }
        if (property.equals(Wg.SPEAKER_TENURE)) {
            return Html.of("{}", view.text(value, Wg.OFFICE).orElse(view.label(value)));
        }
        if (property.equals(Wg.DATE)) {
            String basis = view.text(report, Wg.DATE_BASIS).orElse("");
            return Html.of("<span title=\"{}\">{}</span>", basis, View.lexical(value));
        }
        return Links.link(value, view);
    }

    private List<Html> foot(Node report) {
        List<Html> foot = new ArrayList<>();
        if (showing == Showing.ARTICLE) {
            view.values(report, Wg.IN_ARTICLE)
                    .forEach(article -> foot.add(Links.link(article, view)));
        }
        view.values(report, Wg.REPORTS)
                .forEach(event -> foot.add(Html.of("event: {}", Links.link(event, view))));
        view.text(report, Wg.RULE).ifPresent(rule -> foot.add(Html.of("rule: {}", rule)));
        view.text(report, Wg.CONFIDENCE)
                .ifPresent(score -> foot.add(Html.of("confidence: {}", score)));
        if (report.isURI()) {
            String page = Links.page(report.getURI(), view.settings());
            foot.add(Html.of("<a href=\"{}\">all about this report</a>", page));
        }
        return foot;
    }

    private static Map<Resource, String> kinds() {
        Map<Resource, String> kinds = new LinkedHashMap<>();
        kinds.put(Wg.STATEMENT_REPORT, "Statements");
        kinds.put(Wg.LAUNCH_REPORT, "Launches");
        kinds.put(Wg.SANCTION_REPORT, "Sanctions");
        kinds.put(Wg.MEETING_REPORT, "Meetings");
        kinds.put(Wg.ACTIVITY_REPORT, "Tests, exercises, agreements, deployments");
        kinds.put(Wg.AGGREGATE_REPORT, "Totals");
        kinds.put(Wg.TENURE, "Offices");
        return kinds;
    }

    private static Map<Property, String> fields() {
        Map<Property, String> fields = new LinkedHashMap<>();
        fields.putAll(roles());
        fields.put(Wg.STANCE, "Stance");
        fields.put(Wg.OCCASION, "Occasion");
        fields.put(Wg.CHANNEL, "Channel");
        fields.put(Wg.KIND, "Kind");
        fields.put(Wg.CALLED, "Called");
        fields.put(Wg.TOPIC, "About");
        fields.put(Wg.COUNT, "Count");
        fields.put(Wg.WEAPON_WORDS, "Weapon");
        fields.put(Wg.WEAPON_CLASS, "Class");
        fields.put(Wg.DISTANCE_WORDS, "Distance");
        fields.put(Wg.ALTITUDE_WORDS, "Altitude");
        fields.put(Wg.SPEED_WORDS, "Speed");
        fields.put(Wg.DIRECTION, "Direction");
        fields.put(Wg.OUTCOME, "Outcome");
        fields.put(Wg.PLACE_OF, "Place");
        fields.put(Wg.DATE, "Date");
        fields.put(Wg.PERIOD, "Period");
        fields.put(Wg.FORM, "Form");
        fields.put(Wg.STATUS, "Status");
        fields.put(Wg.INSTRUMENT, "Instruments");
        fields.put(Wg.REASON, "Reason");
        fields.put(Wg.ACCORDING_TO, "According to");
        fields.put(Wg.USES_FORMULA, "Formulas");
        return fields;
    }

    /// Who takes part, and as what.
    private static Map<Property, String> roles() {
        Map<Property, String> roles = new LinkedHashMap<>();
        roles.put(Wg.SPEAKER, "Speaker");
        roles.put(Wg.SPEAKER_TENURE, "Speaking as");
        roles.put(Wg.OFFICIAL_OF, "Official");
        roles.put(Wg.OFFICE, "Office");
        roles.put(Wg.AFFILIATION, "Of");
        roles.put(Wg.ACTOR, "By");
        roles.put(Wg.IMPOSER, "Imposed by");
        roles.put(Wg.TARGET, "Target");
        roles.put(Wg.PARTICIPANT, "Participants");
        roles.put(Wg.ADDRESSEE, "To");
        roles.put(Wg.RELAYED_BY, "Relayed by");
        return roles;
    }
}
