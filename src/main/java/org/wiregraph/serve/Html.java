package org.wiregraph.serve;

import java.util.Collection;
import java.util.stream.Collectors;

/// A piece of HTML. It can only be made from a template of this package and values, and values are
/// escaped, so text of an article never becomes markup.
///
///     Html.of("<b>{}</b>", "<script>")    <b>&lt;script&gt;</b>
record Html(String source) {

    static final Html NONE = new Html("");

    /// Fills the `{}` of a template in order. Other pieces of HTML go in as they are.
    static Html of(String template, Object... values) {
        StringBuilder filled = new StringBuilder(template.length() + 64);
        int from = 0;
        for (Object value : values) {
            int gap = template.indexOf("{}", from);
            filled.append(template, from, gap);
            filled.append(value instanceof Html html ? html.source : escape(value.toString()));
            from = gap + 2;
        }
        return new Html(filled.append(template, from, template.length()).toString());
    }

    static Html join(Collection<Html> pieces) {
        return new Html(pieces.stream().map(Html::source).collect(Collectors.joining("\n")));
    }

    static Html join(String separator, Collection<Html> pieces) {
        return new Html(
                pieces.stream().map(Html::source).collect(Collectors.joining(escape(separator))));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
