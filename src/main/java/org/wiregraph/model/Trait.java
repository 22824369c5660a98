package org.wiregraph.model;

/// A property that reports carry and the events built from them inherit. `property` is its local
/// name in the ontology.
public enum Trait {
    SPEAKER("speaker", Type.IRI),
    ADDRESSEE("addressee", Type.IRI),
    RELAYED_BY("relayedBy", Type.IRI),
    CUE("cue", Type.TEXT),
    FORM("form", Type.TEXT),
    STANCE("stance", Type.TEXT),
    OCCASION("occasion", Type.TEXT),
    CHANNEL("channel", Type.TEXT),
    CONTENT("content", Type.TEXT),
    USES_FORMULA("usesFormula", Type.IRI),
    ACTOR("actor", Type.IRI),
    WEAPON_WORDS("weaponWords", Type.TEXT),
    WEAPON_CLASS("weaponClass", Type.IRI),
    DISTANCE("distance", Type.DECIMAL),
    DISTANCE_WORDS("distanceWords", Type.TEXT),
    ALTITUDE("altitude", Type.DECIMAL),
    ALTITUDE_WORDS("altitudeWords", Type.TEXT),
    SPEED("speed", Type.DECIMAL),
    SPEED_WORDS("speedWords", Type.TEXT),
    DIRECTION("direction", Type.TEXT),
    OUTCOME("outcome", Type.TEXT),
    ACCORDING_TO("accordingTo", Type.IRI),
    IMPOSER("imposer", Type.IRI),
    TARGET("target", Type.IRI),
    REASON("reason", Type.TEXT),
    INSTRUMENT("instrument", Type.TEXT),
    COUNT("count", Type.NUMBER),
    COUNT_OF("countOf", Type.TEXT),
    COUNT_HEDGE("countHedge", Type.TEXT),
    PERIOD("period", Type.TEXT),
    PARTICIPANT("participant", Type.IRI),
    KIND("kind", Type.TEXT),
    TOPIC("topic", Type.TEXT),
    CALLED("called", Type.TEXT),
    PLACE("place", Type.IRI),
    STATUS("status", Type.TEXT),
    DATE("date", Type.DATE);

    private final String property;
    private final Type type;

    Trait(String property, Type type) {
        this.property = property;
        this.type = type;
    }

    public String property() {
        return property;
    }

    public Type type() {
        return type;
    }

    /// How a value is written: numbers in decimal digits, decimals with a point, dates as
    /// YYYY-MM-DD, YYYY-MM or YYYY.
    public enum Type {
        IRI,
        TEXT,
        NUMBER,
        DECIMAL,
        DATE
    }
}
