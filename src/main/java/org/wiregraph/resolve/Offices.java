package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Finds the phrases around a person's name that tell an office: before it, after it between
/// commas, after "who is" and "is".
///
/// "Kai Vik, deputy director of the Coast Guard, who was once a minister, said" has two.
final class Offices {

    /// An office in the words of a range, and the rule that read it.
    record Office(Range words, String rule) {}

    private static final Set<String> NAMED = Set.of("named", "called", "identified");
    private static final Set<String> SEPARATORS = Set.of(",", ";");
    private static final Set<String> ASIDES = Set.of("then", "himself", "herself");
    private static final Set<String> ORDER = Set.of("first", "last", "only");
    private static final int LONGEST = 24;

    private final Cast cast;
    private final Line line;
    private final Cast.Ref ref;
    private final OfficeEnds ends;
    private final List<Office> found = new ArrayList<>();

    private Offices(Cast cast, Line line, Cast.Ref ref) {
        this.cast = cast;
        this.line = line;
        this.ref = ref;
        this.ends = new OfficeEnds(cast, line);
    }

    static List<Office> of(Cast cast, Line line, Cast.Ref ref) {
        Offices offices = new Offices(cast, line, ref);
        offices.before();
        offices.after();
        return offices.found;
    }

    private void before() {
        int begin = behindName(Titles.begin(line, ref.from()));
        if (begin < ref.from()) {
            add(new Range(begin, ref.from()), "title before name");
            return;
        }
        if (line.word(ref.from() - 1).equals(",")) {
            TitlesBefore.one(cast, line, ref.from() - 1)
                    .filter(this::isApposed)
                    .ifPresent(title -> add(title, "title before comma"));
        }
        others().ifPresent(title -> add(title, "title of several"));
        int first = rowStart();
        if (first < ref.from() || isRow()) {
            shared(first).ifPresent(title -> add(title, "title of several"));
        }
    }

    /// Where the title begins if another's name stands in it: "Ana Berg President Kai Vik".
    private int behindName(int begin) {
        int end =
                cast.in(line.index()).stream()
                        .filter(r -> r.name().kind() == Name.Kind.PERSON && r.from() >= begin)
                        .filter(r -> r.to() < ref.from() && !line.lower(r.to()).startsWith("'"))
                        .mapToInt(Cast.Ref::to)
                        .max()
                        .orElse(begin);
        return end == begin || Titles.hasHead(line, end, ref.from()) ? end : ref.from();
    }

    /// Does a title before a comma belong to the name? "As the minister, Kai Vik spoke" and "The
    /// minister, Kai Vik, spoke", but not "After he saw the minister, Kai Vik spoke".
    private boolean isApposed(Range title) {
        int to = ref.to();
        boolean closed = line.word(to).equals(",") || to >= line.end() || line.isQuoteMark(to);
        int article = line.is(title.from() - 1, "DET") ? title.from() - 2 : title.from() - 1;
        boolean role = line.lower(article).equals("as");
        int head = Phrases.head(line, new Range(ref.from(), to));
        boolean tree = line.isLabelled(head, "appos") && title.contains(line.head(head));
        return closed || role || tree;
    }

    /// Where the row of names begins that the name goes on: at "Kai" in "Kai Vik and Ana Berg".
    private int rowStart() {
        int from = ref.from();
        Optional<Cast.Ref> left = leftInRow(from);
        while (left.isPresent()) {
            from = left.get().from();
            left = leftInRow(from);
        }
        return from;
    }

    private Optional<Cast.Ref> leftInRow(int from) {
        int end = line.is(from - 1, "CCONJ") ? from - 1 : from;
        int to = SEPARATORS.contains(line.word(end - 1)) ? end - 1 : end;
        return to == from
                ? Optional.empty()
                : cast.at(line.index(), nameEnd(to) - 1).filter(r -> r.member().isPerson());
    }

    /// Behind the name that a party or a place follows: "Kai Vik (R-Ohio)", "Kai Vik of Ohio".
    private int nameEnd(int to) {
        int name = PartyTag.start(line, to);
        return cast.at(line.index(), name - 1)
                .filter(r -> !r.member().isPerson() && line.lower(r.from() - 1).equals("of"))
                .map(r -> r.from() - 1)
                .orElse(name);
    }

    private boolean isRow() {
        int to = PartyTag.end(line, afterHome());
        boolean joined = SEPARATORS.contains(line.word(to)) || line.is(to, "CCONJ");
        return joined && isPerson(to + 1);
    }

    /// The plural title before a row of names: "ministers Kai Vik and Ana Berg".
    private Optional<Range> shared(int first) {
        int begin = Titles.begin(line, first);
        if (begin < first) {
            boolean plural = line.lower(first - 1).matches(".*s\\.?");
            return plural ? Optional.of(new Range(begin, first)) : Optional.empty();
        }
        boolean mark = Set.of(",", "--", ":").contains(line.word(first - 1));
        return mark ? TitlesBefore.several(cast, line, first - 1) : Optional.empty();
    }

    /// "Senior officials of the party" behind a row of names that ends with "and other senior
    /// officials of the party".
    private Optional<Range> others() {
        int i = ref.to();
        while (line.word(i).equals(",") && isPerson(i + 1)) {
            int next = i + 1;
            i = cast.at(line.index(), next).map(Cast.Ref::to).orElse(line.end());
        }
        int from = line.word(i).equals(",") ? i + 3 : i + 2;
        boolean others = line.is(from - 2, "CCONJ") && line.lower(from - 1).equals("other");
        int to = others ? Phrases.startingAt(line, from).to() : from;
        int last = firstLink(from, to) - 1;
        boolean title = others && line.lower(last).equals("officials");
        return title ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    private boolean nameBetween(int from, int to) {
        return cast.within(
                        line.index(),
                        from,
                        to,
                        r -> r.member().isPerson() && !line.lower(r.to()).startsWith("'"))
                .isPresent();
    }

    /// The phrases between the commas after a name, as long as they are titles; "if Vik were
    /// president" gives him none.
    private void after() {
        int comma = PartyTag.end(line, afterHome());
        boolean supposed = line.lower(ref.from() - 1).equals("if");
        int link = supposed ? comma : Tenures.behind(line, comma);
        if (link > comma) {
            phrase(link, link == comma + 1 ? "is" : "named").ifPresent(this::addAll);
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
        if (line.lower(from).equals("who")) {
            if (Tenures.leads(cast, line, from + 1)) {
                return Optional.of(new Range(from + 1, ends.of(from + 2)));
            }
            from = Tenures.behind(line, from + 1);
            if (from == start + 1) {
                return Optional.empty();
            }
        }
        while (line.is(from, "DET") || isAside(from)) {
            from++;
        }
        int to = ends.of(from);
        int first = firstLink(from + 1, to);
        boolean title =
                !line.is(from, "CCONJ")
                        && !NAMED.contains(line.lower(to))
                        && !isOther(from, to)
                        && !isActor(from, to)
                        && !isFirstTo(from, to)
                        && (!line.is(from, "ADP") || line.lower(from).equals("under"))
                        && Titles.hasHead(line, from, first)
                        && !nameBetween(from, first);
        boolean noun = !how.equals("is") || line.is(from - 1, "DET") || line.is(from, "NOUN");
        return title && noun ? Optional.of(new Range(from, to)) : Optional.empty();
    }

    /// "Also", "then" before a title; "vice" belongs to it, whatever the tagger takes it for.
    private boolean isAside(int i) {
        String lower = line.lower(i);
        return ASIDES.contains(lower) || line.is(i, "ADV") && !Titles.isModifier(lower);
    }

    /// "The first leader to visit the island" tells what he did, not what he is.
    private boolean isFirstTo(int from, int to) {
        return line.isAny(from, ORDER) && line.lower(to).equals("to");
    }

    /// "After talks with Vik, the president left": who acts is somebody else.
    private boolean isActor(int from, int to) {
        boolean verb = line.is(to, "VERB") || line.is(to, "AUX");
        int head = Phrases.head(line, new Range(from, to));
        return verb && line.is(from - 1, "DET") && line.isLabelled(head, "nsubj");
    }

    /// "Vik, President Ana Berg and ...": the title of the next in a list.
    private boolean isOther(int from, int to) {
        return cast.within(line.index(), from, to, r -> isNext(r, from)).isPresent();
    }

    private boolean isNext(Cast.Ref other, int from) {
        boolean link = false;
        for (int i = from; i < other.from(); i++) {
            link |= line.lower(i).equals("for") || line.lower(i).equals("to");
        }
        return other.member().isPerson()
                && !link
                && !line.lower(other.to()).startsWith("'")
                && Titles.begin(line, other.from()) <= from;
    }

    private boolean isPerson(int token) {
        return cast.at(line.index(), token).filter(r -> r.member().isPerson()).isPresent();
    }

    private int firstLink(int from, int to) {
        return firstLink(line, new Range(from, to));
    }

    /// Where the first preposition of a title stands; its end where there is none.
    static int firstLink(Line line, Range title) {
        for (int i = title.from(); i < title.to(); i++) {
            if (line.is(i, "ADP") && !line.lower(i + 1).startsWith("secretar")) {
                return i;
            }
        }
        return title.to();
    }

    /// "Ambassador to Peru and special envoy for the lake" are two offices, "senator and
    /// millionaire" and "mayor and one of the party's hopes" are one.
    private List<Range> split(Range title) {
        for (int i = title.from() + 1; i < title.to() - 1; i++) {
            int link = firstLink(i + 1, title.to());
            if (!line.lower(i).equals("and") || !Titles.hasHead(line, title.from(), i)) {
                continue;
            }
            Range left = new Range(title.from(), i);
            if (line.lower(i + 1).equals("one")) {
                return List.of(left);
            }
            if (Titles.hasHead(line, i + 1, link)) {
                return List.of(left, new Range(i + 1, title.to()));
            }
            boolean plain = firstLink(line, left) == i && link == title.to();
            if (plain && !Titles.hasHead(line, i + 1, title.to())) {
                return List.of(left);
            }
        }
        return List.of(title);
    }

    private void add(Range words, String rule) {
        Range title = ends.trimmed(words);
        boolean plural = rule.equals("title after name") && isPlural(title);
        if (title.to() - title.from() <= LONGEST
                && !new PrivateOffices(cast, line).holds(title)
                && !plural) {
            found.add(new Office(title, rule));
        }
    }

    private boolean isPlural(Range title) {
        int last = firstLink(title.from(), title.to()) - 1;
        return last >= title.from() && line.lower(last).endsWith("s") && !line.isCapital(last);
    }
}
