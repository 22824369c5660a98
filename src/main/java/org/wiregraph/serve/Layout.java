package org.wiregraph.serve;

import java.util.List;

/// The frame around every page.
final class Layout {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en" data-theme="light">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{}</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/assets/pico-2.1.1.css">
            {}
            <link rel="stylesheet" href="/assets/wiregraph.css">
            </head>
            <body>
            <a class="skip" href="#main">Skip to the content</a>
            <header class="site">
            <nav class="container" aria-label="Main">
            <a class="brand" href="/">{}</a>
            <form role="search" action="/search"><input type="search" name="q" value="{}" \
            placeholder="Find a person, place or article" aria-label="Find"></form>
            <a href="/formulas">Formulas</a>
            <a href="/query">Query</a>
            </nav>
            </header>
            <main class="container" id="main">
            {}
            </main>
            <footer class="container">
            <p>Every fact here is a report: it says what an article states, not what happened.
            Programs read the graph at <a href="/sparql">/sparql</a>.</p>
            </footer>
            </body>
            </html>
            """;

    private final ServerSettings settings;

    Layout(ServerSettings settings) {
        this.settings = settings;
    }

    Html page(String title, Html main) {
        return page(title, main, List.of());
    }

    /// A page with more lines in its head.
    Html page(String title, Html main, List<Html> head) {
        return framed(title, "", main, head);
    }

    /// A page of what was found for some words.
    Html searchPage(String words, Html main) {
        return framed("Search", words, main, List.of());
    }

    private Html framed(String title, String words, Html main, List<Html> head) {
        String full = title.isEmpty() ? settings.title() : title + " · " + settings.title();
        return Html.of(PAGE, full, Html.join(head), settings.title(), words, main);
    }

    /// A page that says that there is nothing.
    Answer missing(String what) {
        Html main =
                Html.of(
                        "<h1>Nothing here</h1><p>{}</p><p><a href=\"/\">To the start</a></p>",
                        what);
        return Answer.html(404, page("Nothing here", main));
    }
}
