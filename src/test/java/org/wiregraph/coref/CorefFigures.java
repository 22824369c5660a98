package org.wiregraph.coref;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wiregraph.coref.CorefGold.Form;

/// Sums over articles, and the shares made of them.
final class CorefFigures {

    /// So many right of so many.
    private static final class Share {
        private double right;
        private double of;

        void add(double more, double outOf) {
            right += more;
            of += outOf;
        }

        double value() {
            return of == 0 ? 0 : right / of;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f of %.0f", value(), of);
        }
    }

    /// Precision and recall of one measure.
    private static final class Both {
        private final Share precision = new Share();
        private final Share recall = new Share();

        void add(Both other) {
            precision.add(other.precision.right, other.precision.of);
            recall.add(other.recall.right, other.recall.of);
        }

        double f1() {
            double sum = precision.value() + recall.value();
            return sum == 0 ? 0 : 2 * precision.value() * recall.value() / sum;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.3f  R %.3f  F1 %.3f",
                    precision.value(),
                    recall.value(),
                    f1());
        }
    }

    private final Both mentions = new Both();
    private final Both bCubed = new Both();
    private final Both muc = new Both();
    private final Share links = new Share();
    private final Share resolved = new Share();
    private final Map<Form, Share> forms = new EnumMap<>(Form.class);
    private final List<String> notes = new ArrayList<>();
    private int articles;

    void articles(int more) {
        articles += more;
    }

    void mentions(int matched, int gold, int found) {
        mentions.precision.add(matched, found);
        mentions.recall.add(matched, gold);
    }

    void link(boolean right) {
        links.add(right ? 1 : 0, 1);
    }

    void resolved(Form form, boolean right) {
        resolved.add(right ? 1 : 0, 1);
        forms.computeIfAbsent(form, _ -> new Share()).add(right ? 1 : 0, 1);
    }

    void precision(double share) {
        bCubed.precision.add(share, 1);
    }

    void recall(double share) {
        bCubed.recall.add(share, 1);
    }

    void foundLinks(int right, int of) {
        muc.precision.add(right, of);
    }

    void goldLinks(int right, int of) {
        muc.recall.add(right, of);
    }

    void note(String mistake) {
        notes.add(mistake);
    }

    void add(String article, CorefFigures other) {
        articles += other.articles;
        mentions.add(other.mentions);
        bCubed.add(other.bCubed);
        muc.add(other.muc);
        links.add(other.links.right, other.links.of);
        resolved.add(other.resolved.right, other.resolved.of);
        other.forms.forEach((form, share) ->
                forms.computeIfAbsent(form, _ -> new Share()).add(share.right, share.of));
        other.notes.forEach(note -> notes.add(article + " " + note));
    }

    /// Every mention that is missing, put to another entity or to none, or that is no mention.
    List<String> mistakes() {
        return List.copyOf(notes);
    }

    /// A figure by its name in `floors.properties` after `coref.`.
    double figure(String name) {
        return switch (name) {
            case "precision" -> mentions.precision.value();
            case "recall" -> mentions.recall.value();
            case "mentions" -> mentions.f1();
            case "links" -> links.value();
            case "resolved" -> resolved.value();
            case "bcubed" -> bCubed.f1();
            case "muc" -> muc.f1();
            default -> form(Form.valueOf(name.toUpperCase(Locale.ROOT)));
        };
    }

    private double form(Form form) {
        return forms.getOrDefault(form, new Share()).value();
    }

    /// The figures as a table for people.
    String table() {
        StringBuilder table = new StringBuilder();
        table.append("articles   ").append(articles).append('\n');
        table.append("mentions   ").append(mentions).append('\n');
        table.append("B-cubed    ").append(bCubed).append('\n');
        table.append("MUC        ").append(muc).append('\n');
        table.append("links      ").append(links).append('\n');
        table.append("resolved   ").append(resolved).append('\n');
        forms.forEach((form, share) ->
                table.append(String.format(Locale.ROOT, "  %-8s %s%n", form.word(), share)));
        return table.toString();
    }
}
