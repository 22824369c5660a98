package org.wiregraph.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Count;
import org.wiregraph.model.Dateline;
import org.wiregraph.model.Evidence;
import org.wiregraph.model.Extraction;
import org.wiregraph.model.Flight;
import org.wiregraph.model.Link;
import org.wiregraph.model.Linked;
import org.wiregraph.model.Measure;
import org.wiregraph.model.Official;
import org.wiregraph.model.Published;
import org.wiregraph.model.Report;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.model.Weapon;
import org.wiregraph.model.When;

/// A small invented article with one fact of each kind, an emoji before its first sentence, and a
/// sentence that bears none. Its graph is `example.trig`.
final class Example {

    static final String BASE = "https://example.org/data";

    private static final String TITLE = "Two missiles \uD83D\uDE80 fired";

    private static final List<String> SENTENCES =
            List.of(
                    "North Korea fired at least two short-range ballistic missiles from Sunan on"
                            + " Monday, the Joint Chiefs of Staff said, and they flew about 250"
                            + " miles to the east, 50 km high, at Mach 4.",
                    "\"Our commitment is iron-clad,\" Defence Minister Han Do-yun told Laura"
                            + " Whitfield in a written note at a dinner, the ministry said.",
                    "The European Union listed five trading officials for their part in the missile"
                            + " programme, froze their assets and barred them from travel.",
                    "Han and Whitfield will meet in Geneva in April to speak about fishing.",
                    "The North carried out more than 30 tests in 2030.",
                    "Pak Won, a shopkeeper, watched the news.",
                    "Seoul and the bloc called off Azure Shield, a drill planned off Sunan in"
                            + " May.");

    private static final String TEXT = TITLE + "\n\n" + String.join(" ", SENTENCES);

    private static final When.Unknown UNKNOWN = new When.Unknown();

    private static final Actor NORTH =
            actor("nk", Actor.Kind.COUNTRY, "North Korea", "North Korea", "The North");
    private static final Actor SUNAN = actor("sunan", Actor.Kind.PLACE, "Sunan", "Sunan");
    private static final Actor CHIEFS =
            actor("jcs", Actor.Kind.ORGANIZATION, "Joint Chiefs of Staff", "Joint Chiefs of Staff");
    private static final Actor HAN = actor("han", Actor.Kind.PERSON, "Han Do-yun", "Han Do-yun");
    private static final Actor WHITFIELD =
            actor("whitfield", Actor.Kind.PERSON, "Laura Whitfield", "Laura Whitfield");
    private static final Actor MINISTRY =
            actor("ministry", Actor.Kind.ORGANIZATION, "Ministry of Defence", "the ministry");
    private static final Actor SOUTH = actor("sk", Actor.Kind.COUNTRY, "South Korea");
    private static final Actor UNION =
            actor("eu", Actor.Kind.ORGANIZATION, "European Union", "European Union");
    private static final Actor TRADERS =
            actor("traders", Actor.Kind.GROUP, "five trading officials", "five trading officials");
    private static final Actor GENEVA = actor("geneva", Actor.Kind.PLACE, "Geneva", "Geneva");
    private static final Actor SHOPKEEPER = actor("pak", Actor.Kind.PERSON, "Pak Won", "Pak Won");

    private Example() {}

    static Linked linked() {
        return new Linked(extraction(reports()), links());
    }

    /// The example with other reports in place of its own.
    static Linked with(Report... reports) {
        return new Linked(extraction(List.of(reports)), links());
    }

    static Report.Launch launch(Weapon weapon) {
        return new Report.Launch(
                NORTH,
                Optional.of(new Count(2, "missiles", "at least")),
                Optional.of(weapon),
                Optional.of(SUNAN),
                new Flight(
                        Optional.of(new Measure(250, "mi", "about 250 miles")),
                        Optional.of(new Measure(50, "km", "50 km high")),
                        Optional.of(new Measure(4, "Mach", "Mach 4")),
                        Optional.of("to the east"),
                        Report.LaunchOutcome.SUCCEEDED),
                Report.LaunchStatus.REPORTED,
                Optional.of(CHIEFS),
                new When.Known(
                        LocalDate.of(2031, 3, 3),
                        When.Precision.DAY,
                        "on Monday",
                        Optional.of(LocalDate.of(2031, 3, 4)),
                        "weekday before anchor"),
                new Evidence(0, "launch verb with weapon object", 0.9));
    }

    static Report.Statement statement(String content, Span span) {
        return new Report.Statement(
                HAN,
                "told",
                Report.Form.DIRECT,
                content,
                span,
                Optional.of(WHITFIELD),
                Optional.of(MINISTRY),
                Report.Stance.COMMIT,
                Optional.of("at a dinner"),
                Optional.of("in a written note"),
                UNKNOWN,
                new Evidence(1, "quotation before cue", 1.0 / 3));
    }

    static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static List<Report> reports() {
        String content = "Our commitment is iron-clad";
        return List.of(
                launch(
                        new Weapon(
                                "short-range ballistic missiles",
                                Optional.of("ShortRangeBallisticMissile"))),
                statement(content, span(content)),
                new Report.Sanction(
                        UNION,
                        TRADERS,
                        Optional.of(new Count(5, "officials", "")),
                        Optional.of("for their part in the missile programme"),
                        List.of(Report.Instrument.ASSET_FREEZE, Report.Instrument.TRAVEL_BAN),
                        Report.SanctionStatus.IMPOSED,
                        UNKNOWN,
                        new Evidence(2, "listing verb", 0.8)),
                new Report.Meeting(
                        List.of(HAN, WHITFIELD),
                        Report.MeetingKind.MEETING,
                        Optional.of(GENEVA),
                        Optional.of("fishing"),
                        Report.MeetingStatus.PLANNED,
                        new When.Known(
                                LocalDate.of(2031, 4, 1),
                                When.Precision.MONTH,
                                "in April",
                                Optional.of(LocalDate.of(2031, 3, 4)),
                                "month after anchor"),
                        new Evidence(3, "will meet", 0.75)),
                new Report.Aggregate(
                        NORTH,
                        new Count(30, "tests", "more than"),
                        Optional.of("in 2030"),
                        new When.Known(
                                LocalDate.of(2030, 1, 1),
                                When.Precision.YEAR,
                                "in 2030",
                                Optional.empty(),
                                "year named"),
                        new Evidence(4, "count over a period", 1)),
                activity());
    }

    private static Report.Activity activity() {
        return new Report.Activity(
                Report.ActivityKind.EXERCISE,
                List.of(SOUTH, UNION),
                Optional.of(SUNAN),
                Optional.of("Azure Shield"),
                Report.ActivityStatus.CANCELLED,
                new When.Known(
                        LocalDate.of(2031, 5, 1),
                        When.Precision.MONTH,
                        "in May",
                        Optional.of(LocalDate.of(2031, 3, 4)),
                        "month after anchor"),
                new Evidence(6, "called off", 0.7));
    }

    private static Extraction extraction(List<Report> reports) {
        return new Extraction(
                new Annotated(
                        article(), sentences(), List.of(), List.of(), Annotated.Captions.NONE),
                List.of(
                        NORTH,
                        SUNAN,
                        CHIEFS,
                        HAN,
                        WHITFIELD,
                        MINISTRY,
                        SOUTH,
                        UNION,
                        TRADERS,
                        GENEVA,
                        SHOPKEEPER),
                List.of(
                        new Official(
                                HAN,
                                List.of(
                                        new Official.Tenure(
                                                "Defence Minister",
                                                new Evidence(1, "title before name", 0.95))),
                                List.of(SOUTH)),
                        new Official(WHITFIELD, List.of(), List.of())),
                reports);
    }

    private static Article article() {
        return new Article(
                "a1b2",
                "feeds/asia.xml",
                Optional.of("https://news.example.org/2031/03/04/launch?x=ü y"),
                Optional.of(TITLE),
                Optional.of("Harbour Wire"),
                Optional.of(new Published(LocalDate.of(2031, 3, 4), Optional.empty(), "feed item")),
                Optional.of(
                        new Dateline(
                                "SEOUL, March 4 (Harbour Wire) --",
                                List.of("Seoul"),
                                Optional.of(LocalDate.of(2031, 3, 4)),
                                Optional.of("Harbour Wire"))),
                "en",
                TEXT,
                "0123456789abcdef".repeat(4),
                List.of(
                        new Block(Block.Label.TITLE, new Span(0, TITLE.length())),
                        new Block(Block.Label.BODY, new Span(TITLE.length() + 2, TEXT.length()))));
    }

    private static List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        for (String sentence : SENTENCES) {
            sentences.add(new Sentence(span(sentence), 1, List.of()));
        }
        return sentences;
    }

    private static Map<String, Link> links() {
        Link.Candidate north = new Link.Candidate("Q423", "North Korea", 1.0);
        Link.Candidate geneva = new Link.Candidate("Q71", "Geneva", 0.61);
        Link.Candidate lake = new Link.Candidate("Q6403", "Lake Geneva", 0.58);
        return Map.of(
                "nk", new Link("Q423", Optional.of(north), List.of(north), "exact name"),
                "geneva",
                        new Link("place-geneva", Optional.empty(), List.of(geneva, lake), "alias"),
                "sunan", unlinked("place-sunan"),
                "jcs", unlinked("organization-joint chiefs"),
                "han", unlinked("person-han-do-yun"),
                "whitfield", unlinked("person-laura-whitfield"),
                "ministry", unlinked("organization-ministry-of-defence"),
                "eu", unlinked("organization-european-union"),
                "pak", unlinked("person-pak-won"));
    }

    private static Link unlinked(String slug) {
        return new Link(slug, Optional.empty(), List.of(), "none");
    }

    private static Actor actor(String key, Actor.Kind kind, String name, String... mentions) {
        Optional<String> country =
                key.equals("jcs") ? Optional.of("South Korea") : Optional.empty();
        return new Actor(
                key,
                kind,
                name,
                country,
                List.of(mentions).stream().map(m -> new Actor.Mention(m, span(m))).toList(),
                List.of());
    }
}
