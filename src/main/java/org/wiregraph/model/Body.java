package org.wiregraph.model;

/// The text of an article as a source gives it, before cleaning.
public sealed interface Body {

    /// What the source holds, markup and all.
    String content();

    /// A whole saved page, menus and all.
    record Page(String html) implements Body {
        @Override
        public String content() {
            return html;
        }
    }

    /// The article's own markup without a page around it, as feeds and ninjs give it.
    record Fragment(String html) implements Body {
        @Override
        public String content() {
            return html;
        }
    }

    /// Plain text, which may still hold menus, captions and other headlines.
    record Text(String text) implements Body {
        @Override
        public String content() {
            return text;
        }
    }
}
