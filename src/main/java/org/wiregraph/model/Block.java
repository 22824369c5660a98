package org.wiregraph.model;

/// A paragraph of an article's text and what it is. Only body blocks bear facts; all others are
/// kept and labelled, so that nothing that was read is lost from sight.
public record Block(Label label, Span span) {

    /// What a block of text is to its article.
    public enum Label {
        TITLE,
        BYLINE,
        HEADER,
        DATELINE,
        UPDATE_NOTE,
        BODY,
        HEADING,
        CAPTION,
        CREDIT,
        PULL_QUOTE,
        RELATED,
        NAVIGATION,
        LEGAL,
        COMMENT,
        TAGS;

        /// The label as it stands in the graph: `update note`.
        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }
}
