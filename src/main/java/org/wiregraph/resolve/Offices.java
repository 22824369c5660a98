package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Finds the phrases around a person's name that tell an office: before it, after it between
/// commas, after "who is" and "is".
///
/// "Kai Vik, deputy director of the Coast Guard, who was once a minister, said" has two.
final class Offices {

    /// An office in the words of a range, and the rule that read it.
    record Office(Range words, String rule) {}

    private static final Set<String> STOPS =
            Set.of("who", "which", "said", "where", "when", "but", "while", "as", "from", "that");
    private static final Set<String> BEING = Set.of("be", "become");
    private static final Set<String> PRIVATE = Words.section("officewords.txt", "private");
    private static final Set<String> PUBLIC = Words.section("officewords.txt", "public");
    private static final Set<String> TOGETHER =
            Words.section("officewords.txt", "private together");
    private static final int LONGEST = 24;

    private final Cast cast;
    private final Line line;
    private final Cast.Ref ref;
    private final List<Office> found = new ArrayList<>();

    private Offices(Cast cast, Line line, Cast.Ref ref) {
        this.cast = cast;
        this.line = line;
        this.ref = ref;
    }

    static List<Office> of(Cast cast, Line line, Cast.Ref ref) {
        Offices offices = new Offices(cast, line, ref);
        offices.before();
        offices.after();
        return offices.found;
    }

    private void before() {
        int begin = Titles.begin(line, ref.from());
        boolean apposed =
                line.word(ref.from() - 1).equals(",")
                        && (line.word(ref.to()).equals(",") || line.is(ref.to(), "VERB"));
        if (begin < ref.from()) {
            add(new Range(begin, ref.from()), "title before name");
        } else if (apposed) {
            int title = Titles.begin(line, ref.from() - 1);
            boolean head =
                    Titles.isHead(line.lower(ref.from() - 2))
                            && !nameBetween(title, ref.from() - 1);
            if (title < ref.from() - 1 && head) {
                add(new Range(title, ref.from() - 1), "title before comma");
            }
        }
    }

    private boolean nameBetween(int from, int to) {
        return cast.within(
                        line.index(),
                        from,
                        to,
                        r -> r.member().isPerson() && !line.lower(r.to()).startsWith("'"))
                .isPresent();
    }

    /// The phrases between the commas after a name, as long as they are titles.
    private void after() {
        int comma = afterHome();
        if (BEING.contains(line.lemma(comma))) {
            phrase(comma + 1, "is").ifPresent(this::addAll);
            return;
        }
        while (line.word(comma).equals(",")) {
            Optional<Range> title = phrase(comma + 1, "after");
            title.ifPresent(this::addAll);
            comma = title.map(Range::to).orElse(line.size());
        }
    }

    private void addAll(Range title) {
        for (Range one : split(title)) {
            add(one, "title after name");
        }
    }

    /// Behind "of Japan" in "Takeo Akiba of Japan".
    private int afterHome() {
        boolean of = line.lower(ref.to()).equals("of");
        return of
                ? cast.at(line.index(), ref.to() + 1).map(Cast.Ref::to).orElse(ref.to())
                : ref.to();
    }

    private Optional<Range> phrase(int start, String how) {
        int from = start;
        boolean relative = line.lower(from).equals("who");
        if (relative) {
            boolean leads = Set.of("heads", "leads", "headed").contains(line.lower(from + 1));
            if (leads && cast.at(line.index(), from + 2).isEmpty() && line.is(from + 2, "DET")) {
                return Optional.of(new Range(from + 1, end(from + 2)));
            }
            if (!BEING.contains(line.lemma(from + 1))) {
                return Optional.empty();
            }
            from += 2;
        }
        while (line.is(from, "DET") || line.is(from, "ADV") || line.lower(from).equals("then")) {
            from++;
        }
        int to = end(from);
        int first = firstLink(from + 1, to);
        boolean title = Titles.hasHead(line, from, first) && !nameBetween(from, first);
        boolean noun = !how.equals("is") || line.is(from - 1, "DET") || line.is(from, "NOUN");
        return title && noun ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    /// Where a title ends: at a comma or a verb; "and" goes on within it before a noun.
    private int end(int from) {
        int to = from;
        while (to < line.end() && !isEnd(from, to)) {
            to++;
        }
        return to;
    }

    private boolean isEnd(int from, int i) {
        String word = line.word(i);
        boolean participle =
                line.lower(i).endsWith("ing")
                        && (i == from || line.is(i - 1, "DET"))
                        && (line.is(i + 1, "NOUN") || line.is(i + 1, "ADJ"));
        boolean verb = (line.is(i, "VERB") || line.is(i, "AUX")) && !participle;
        boolean mark = ",;:()[]".contains(word) || line.isQuoteMark(i) || word.equals("--");
        boolean clause =
                line.is(i, "CCONJ")
                        && (!line.isNominal(i + 1) && !line.is(i + 1, "ADJ")
                                || line.is(i + 1, "PRON")
                                || isPerson(i + 1));
        return verb || mark || clause || STOPS.contains(line.lower(i));
    }

    private boolean isPerson(int token) {
        return cast.at(line.index(), token).filter(r -> r.member().isPerson()).isPresent();
    }

    private int firstLink(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.is(i, "ADP")) {
                return i;
            }
        }
        return to;
    }

    /// "Ambassador to Peru and special envoy for the lake" are two offices.
    private List<Range> split(Range title) {
        for (int i = title.from() + 1; i < title.to() - 1; i++) {
            int link = firstLink(i + 1, title.to());
            if (line.lower(i).equals("and")
                    && Titles.hasHead(line, title.from(), i)
                    && Titles.hasHead(line, i + 1, link)) {
                return List.of(new Range(title.from(), i), new Range(i + 1, title.to()));
            }
        }
        return List.of(title);
    }

    private void add(Range title, String rule) {
        boolean plural = rule.equals("title after name") && isPlural(title);
        if (title.to() - title.from() <= LONGEST && !isPrivate(title) && !plural) {
            found.add(new Office(title, rule));
        }
    }

    private boolean isPlural(Range title) {
        int last = firstLink(title.from(), title.to()) - 1;
        return last >= title.from() && line.lower(last).endsWith("s") && !line.isCapital(last);
    }

    /// "A professor at the university", "the company's chief executive": no public office.
    private boolean isPrivate(Range title) {
        boolean other = false;
        boolean office = false;
        for (int i = title.from(); i < title.to(); i++) {
            other |=
                    line.isAny(i, PRIVATE)
                            || TOGETHER.contains(line.lower(i) + " " + line.lower(i + 1));
            office |= line.isAny(i, PUBLIC);
        }
        return other && !office;
    }
}
