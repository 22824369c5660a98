package org.wiregraph.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.*;
import java.util.stream.*;
import org.wiregraph.Wiregraph;
import org.wiregraph.model.*;
import org.wiregraph.text.*;

/** Dev: prints the words that may tell of a sanction. */
public class DumpSanctions {
    static final Set<String> TRIGGERS = Set.copyOf(List.of(("sanction sanctions sanctioned sanctioning blacklist blacklisted blacklisting embargo embargoes embargoed freeze froze frozen freezing designate designated designation designations designating ban bans banned banning barred restrictions penalties penalty penalize penalized restrict").split(" ")));

    public static void main(String[] a) throws Exception {
        ObjectMapper json = new ObjectMapper();
        Wiregraph.annotate(List.of(a[0]), Wiregraph.Text.DIRTY, outcome -> {
            if (outcome instanceof Outcome.Done<Resolved>(Resolved r)) {
                try { dump(r, json); } catch (Exception e) { throw new RuntimeException(e); }
            }
        });
    }

    static boolean isTime(List<Dated> d, int k) { return d.stream().anyMatch(x -> x.from() <= k && k < x.to()); }

    static void dump(Resolved r, ObjectMapper json) throws Exception {
        List<Line> lines = Lines.of(r.annotated());
        List<List<Dated>> dates = Dated.of(r.annotated().times(), lines);
        Mentions mentions = Mentions.of(r);
        var article = r.annotated().article();
        for (Line line : lines) {
            for (int i = 0; i < line.size(); i++) {
                boolean word = (TRIGGERS.contains(line.lemma(i)) || TRIGGERS.contains(line.lower(i))) && !line.isQuoted(i) && (line.is(i, "VERB") || line.is(i, "NOUN") || line.is(i,"PROPN"));
                if (!word) continue;
                List<Object[]> c = new ArrayList<>();
                for (var ref : mentions.in(line.index())) {
                    if (!ref.actor().members().isEmpty() && ref.form() != Actor.Form.PRONOUN && ref.form() != Actor.Form.DESCRIPTION) continue;
                    if (ref.from() <= i && i < ref.to()) continue;
                    c.add(new Object[] {ref.from(), ref.to(), ref.form() == Actor.Form.PRONOUN || ref.form() == Actor.Form.DESCRIPTION ? ref.actor().name() : "", "A"});
                }
                Set<Integer> covered = new HashSet<>();
                mentions.in(line.index()).forEach(x -> { for (int k = x.from(); k < x.to(); k++) covered.add(k); });
                for (int k = 0; k < line.size(); k++) {
                    if (k != i && (line.is(k, "NOUN") || line.is(k, "PROPN")) && !line.isLabelled(k, "compound") && !line.isLabelled(k, "flat") && !covered.contains(k) && !isTime(dates.get(line.index()), k)) {
                        int from = k;
                        while (from > 0 && Phrases.isInside(line, from - 1)) from--;
                        c.add(new Object[] {from, k + 1, "", "N"});
                    }
                }
                for (Dated d : dates.get(line.index())) {
                    if (d.when() instanceof When.Known) c.add(new Object[] {d.from(), d.to(), ((When.Known) d.when()).iso().orElse(""), "T"});
                }
                c.sort((x, y) -> (int) x[0] != (int) y[0] ? (int) x[0] - (int) y[0] : (int) y[1] - (int) x[1]);
                long actors = c.stream().filter(x -> !x[3].equals("T")).count();
                if (actors == 0) continue;
                StringBuilder s = new StringBuilder();
                for (int k = 0; k < line.size(); k++) {
                    int kk = k;
                    for (int n = 0; n < c.size(); n++) if ((int) c.get(n)[0] == k) s.append("[").append(n + 1).append(c.get(n)[3].equals("T") ? "t:" : ":");
                    s.append(k == i ? "<<" + line.word(k) + ">>" : line.word(k));
                    for (int n = c.size() - 1; n >= 0; n--) if ((int) c.get(n)[1] == k + 1) s.append(c.get(n)[2].equals("") ? "]" : "=" + c.get(n)[2] + "]");
                    s.append(" ");
                }
                Map<String, Object> o = new LinkedHashMap<>();
                o.put("url", article.url().map(Object::toString).orElse(""));
                o.put("published", article.published().map(p -> p.date().toString()).orElse(""));
                o.put("title", article.title().orElse(""));
                o.put("line", line.index());
                o.put("trigger", i);
                o.put("word", line.word(i));
                o.put("sentence", line.text(0, line.size()));
                o.put("before", line.index() > 0 ? lines.get(line.index() - 1).text(0, lines.get(line.index() - 1).size()) : "");
                o.put("marked", s.toString());
                o.put("candidates", c.stream().map(x -> List.of(x[0], x[1], x[3])).toList());
                System.out.println(json.writeValueAsString(o));
            }
        }
    }
}
