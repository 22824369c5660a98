package org.wiregraph.model;

/// A property that reports carry and the events built from them inherit. `property` is its local
/// name in the ontology.
public enum Trait {
    SPEAKER("speaker", Type.IRI),
    ADDRESSEE("addressee", Type.IRI),
    RELAYED_BY("relayedBy", Type.IRI),
    CUE("cue", Type.TEXT),
    FORM("form", Type.TEXT),
    CONTENT("content", Type.TEXT),
    USES_FORMULA("usesFormula", Type.IRI),
    ACTOR("actor", Type.IRI),
    WEAPON_WORDS("weaponWords", Type.TEXT),
    WEAPON_CLASS("weaponClass", Type.IRI),
    ACCORDING_TO("accordingTo", Type.IRI),
    IMPOSER("imposer", Type.IRI),
    TARGET("target", Type.IRI),
    REASON("reason", Type.TEXT),
    COUNT("count", Type.NUMBER),
    COUNT_OF("countOf", Type.TEXT),
    COUNT_HEDGE("countHedge", Type.TEXT),
    PARTICIPANT("participant", Type.IRI),
    KIND("kind", Type.TEXT),
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

    /// How a value is written: numbers in decimal digits, dates as YYYY-MM-DD, YYYY-MM or YYYY.
    public enum Type {
        IRI,
        TEXT,
        NUMBER,
        DATE
    }
}
