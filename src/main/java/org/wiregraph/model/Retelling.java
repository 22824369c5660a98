package org.wiregraph.model;

/// An article that tells the text of another one again. Both are IRIs.
public record Retelling(String article, String earlier, Relation relation) {

    /// How the two are related.
    public enum Relation {
        /// The same text elsewhere, as when papers print a story of an agency.
        COPY,
        /// A later version by the same publisher.
        REVISION
    }
}
