package org.wiregraph.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Article;
import org.wiregraph.model.Name;
import org.wiregraph.model.Resolved;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.model.TimeExpression;
import org.wiregraph.model.Token;
import org.wiregraph.model.When;
import org.wiregraph.text.CodePoints;

/// Annotations as JSON, an article a line. Heads of tokens count from 1 in their sentence, as in
/// CoNLL-U; the root's head is 0, and there is none where a sentence was not parsed.
final class JsonlAnnotations implements AnnotationWriter {

    private final PrintWriter out;

    JsonlAnnotations(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(Resolved resolved) {
        Page page = new Page(resolved.annotated().article());
        ObjectNode json = page.head();
        resolved.annotated()
                .sentences()
                .forEach(sentence -> page.sentence(sentence, json.withArrayProperty("sentences")));
        ArrayNode names = json.putArray("names");
        resolved.annotated().names().forEach(name -> page.name(name, names.addObject()));
        ArrayNode times = json.putArray("times");
        resolved.annotated().times().forEach(time -> page.time(time, times.addObject()));
        ArrayNode chains = json.putArray("chains");
        resolved.actors().forEach(actor -> page.chain(actor, chains.addObject()));
        out.println(json);
        out.flush();
    }

    /// One article, whose text all offsets are of.
    private record Page(Article article, CodePoints offsets) {

        Page(Article article) {
            this(article, new CodePoints(article.text()));
        }

        ObjectNode head() {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("source", article.source());
            article.title().ifPresent(title -> json.put("title", title));
            article.published().ifPresent(p -> json.put("published", p.date().toString()));
            json.put("text", article.text());
            json.putArray("sentences");
            return json;
        }

        void sentence(Sentence sentence, ArrayNode sentences) {
            ObjectNode json = sentences.addObject();
            place(sentence.span(), json);
            ArrayNode tokens = json.putArray("tokens");
            for (Token token : sentence.tokens()) {
                token(token, tokens.addObject());
            }
        }

        private void token(Token token, ObjectNode json) {
            place(token.span(), json);
            json.put("text", token.text());
            json.put("upos", token.tag());
            json.put("xpos", token.fine());
            json.put("lemma", token.lemma());
            if (!token.relation().isEmpty()) {
                json.put("head", token.head() + 1);
                json.put("deprel", token.relation());
            }
        }

        void name(Name name, ObjectNode json) {
            place(name.span(), json);
            json.put("type", name.type().name());
            json.put("text", name.span().in(article.text()));
        }

        /// No year holds a decade or a winter, so that these have no `value`.
        void time(TimeExpression time, ObjectNode json) {
            place(time.span(), json);
            json.put("text", time.span().in(article.text()));
            if (time.when() instanceof When.Known known) {
                known.iso().ifPresent(value -> json.put("value", value));
                json.put("first", known.day().toString());
                json.put("last", known.last().toString());
                json.put("precision", lower(known.precision()));
                known.anchor().ifPresent(anchor -> json.put("anchor", anchor.toString()));
                json.put("rule", known.rule());
            }
        }

        void chain(Actor actor, ObjectNode json) {
            json.put("kind", lower(actor.kind()));
            json.put("name", actor.name());
            actor.country().ifPresent(country -> json.put("country", country));
            ArrayNode mentions = json.putArray("mentions");
            List<Actor.Mention> all = actor.mentions();
            for (Actor.Mention mention : all) {
                ObjectNode one = mentions.addObject();
                place(mention.span(), one);
                one.put("text", mention.text());
            }
        }

        private void place(Span span, ObjectNode json) {
            json.put("start", offsets.begin(span));
            json.put("end", offsets.end(span));
        }

        private static String lower(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
