package org.wiregraph.rdf;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/// The terms of the wiregraph ontology, as documented in `ontology/wiregraph.ttl`.
public final class Wg {

    public static final String NS = "https://w3id.org/wiregraph/ontology#";

    public static final Resource ARTICLE = type("Article");
    public static final Resource PASSAGE = type("Passage");
    public static final Resource MENTION = type("Mention");
    public static final Resource REPORT = type("Report");
    public static final Resource STATEMENT_REPORT = type("StatementReport");
    public static final Resource LAUNCH_REPORT = type("LaunchReport");
    public static final Resource SANCTION_REPORT = type("SanctionReport");
    public static final Resource MEETING_REPORT = type("MeetingReport");
    public static final Resource AGGREGATE_REPORT = type("AggregateReport");
    public static final Resource ACTIVITY_REPORT = type("ActivityReport");
    public static final Resource OFFICIAL = type("Official");
    public static final Resource PERSON = type("Person");
    public static final Resource ORGANIZATION = type("Organization");
    public static final Resource COUNTRY = type("Country");
    public static final Resource PLACE = type("Place");
    public static final Resource GROUP = type("Group");
    public static final Resource TENURE = type("Tenure");
    public static final Resource WEAPON = type("Weapon");
    public static final Resource STATEMENT = type("Statement");
    public static final Resource LAUNCH = type("Launch");
    public static final Resource SANCTION = type("Sanction");
    public static final Resource MEETING = type("Meeting");
    public static final Resource AGGREGATE = type("Aggregate");
    public static final Resource ACTIVITY = type("Activity");
    public static final Resource FORMULA = type("Formula");
    public static final Resource DIFFERENCE = type("Difference");
    public static final Resource DIFFERING_VALUE = type("DifferingValue");
    public static final Resource LINK = type("Link");
    public static final Resource DECISION = type("Decision");

    // concept schemes
    public static final Resource WEAPONS = type("Weapons");
    public static final Resource FORMULAS = type("Formulas");
    public static final Resource FOUND_FORMULAS = type("FoundFormulas");

    // articles and passages
    public static final Property SOURCE = property("source");
    public static final Property URL = property("url");
    public static final Property TITLE = property("title");
    public static final Property PUBLISHER = property("publisher");
    public static final Property PUBLISHED = property("published");
    public static final Property PUBLISHED_BASIS = property("publishedBasis");
    public static final Property DATELINE = property("dateline");
    public static final Property LANGUAGE = property("language");
    public static final Property WORDS = property("words");
    public static final Property CONTENT_HASH = property("contentHash");
    public static final Property REVISION_OF = property("revisionOf");
    public static final Property COPY_OF = property("copyOf");
    public static final Property UPDATE_NOTE = property("updateNote");
    public static final Property IN_ARTICLE = property("inArticle");
    public static final Property TEXT = property("text");
    public static final Property BEGIN = property("begin");
    public static final Property END = property("end");
    public static final Property BLOCK = property("block");

    // entities
    public static final Property NAME = property("name");
    public static final Property ENTITY = property("entity");
    public static final Property COUNTRY_NAME = property("countryName");
    public static final Property MEMBER = property("member");
    public static final Property WIKIDATA = property("wikidata");
    public static final Property MENTIONS = property("mentions");
    public static final Property CANDIDATE = property("candidate");
    public static final Property SCORE = property("score");
    public static final Property METHOD = property("method");
    public static final Property ACCEPTED = property("accepted");
    public static final Property OFFICIAL_OF = property("official");
    public static final Property OFFICE = property("office");
    public static final Property AFFILIATION = property("affiliation");

    // reports
    public static final Property PASSAGE_OF = property("passage");
    public static final Property RULE = property("rule");
    public static final Property CONFIDENCE = property("confidence");
    public static final Property REPORTS = property("reports");
    public static final Property ACCORDING_TO = property("accordingTo");
    public static final Property RELAYED_BY = property("relayedBy");
    public static final Property DATE = property("date");
    public static final Property DATE_BASIS = property("dateBasis");
    public static final Property SPEAKER = property("speaker");
    public static final Property SPEAKER_TENURE = property("speakerTenure");
    public static final Property CUE = property("cue");
    public static final Property FORM = property("form");
    public static final Property STANCE = property("stance");
    public static final Property OCCASION = property("occasion");
    public static final Property CHANNEL = property("channel");
    public static final Property CONTENT = property("content");
    public static final Property CONTENT_BEGIN = property("contentBegin");
    public static final Property CONTENT_END = property("contentEnd");
    public static final Property ADDRESSEE = property("addressee");
    public static final Property USES_FORMULA = property("usesFormula");
    public static final Property ACTOR = property("actor");
    public static final Property COUNT = property("count");
    public static final Property COUNT_OF = property("countOf");
    public static final Property COUNT_HEDGE = property("countHedge");
    public static final Property PERIOD = property("period");
    public static final Property WEAPON_WORDS = property("weaponWords");
    public static final Property WEAPON_CLASS = property("weaponClass");
    public static final Property DISTANCE = property("distance");
    public static final Property DISTANCE_WORDS = property("distanceWords");
    public static final Property ALTITUDE = property("altitude");
    public static final Property ALTITUDE_WORDS = property("altitudeWords");
    public static final Property SPEED = property("speed");
    public static final Property SPEED_WORDS = property("speedWords");
    public static final Property DIRECTION = property("direction");
    public static final Property OUTCOME = property("outcome");
    public static final Property PLACE_OF = property("place");
    public static final Property STATUS = property("status");
    public static final Property IMPOSER = property("imposer");
    public static final Property TARGET = property("target");
    public static final Property REASON = property("reason");
    public static final Property INSTRUMENT = property("instrument");
    public static final Property PARTICIPANT = property("participant");
    public static final Property KIND = property("kind");
    public static final Property TOPIC = property("topic");
    public static final Property CALLED = property("called");

    // events and differences
    public static final Property REPORT_COUNT = property("reportCount");
    public static final Property ARTICLE_COUNT = property("articleCount");
    public static final Property WITNESS_COUNT = property("witnessCount");
    public static final Property EVENT = property("event");
    public static final Property DIFFERS_IN = property("differsIn");
    public static final Property DIFFERENCE_OF = property("difference");
    public static final Property HAS_VALUE = property("hasValue");
    public static final Property VALUE = property("value");
    public static final Property REPORT_OF = property("report");

    // formulas
    public static final Property USES = property("uses");
    public static final Property USERS = property("users");
    public static final Property FIRST_USE = property("firstUse");
    public static final Property LAST_USE = property("lastUse");

    // decisions
    public static final Property ABOUT = property("about");

    private Wg() {}

    private static Resource type(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}
