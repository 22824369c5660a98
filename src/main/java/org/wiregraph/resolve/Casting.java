package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Article;
import org.wiregraph.model.Dateline;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Finds out whom the names of an article mean: full names first, then the short forms, each to the
/// person last named so. Two Kims in one article stay two.
final class Casting {

    private static final Set<String> OF_GOVERNMENT =
            Set.of("administration", "government", "regime");

    /// Lines with more tokens are no sentences of a story, and bear no names.
    static final int LONGEST = 1500;

    private static final Set<String> WHERE = Words.section("placewords.txt", "where");
    private static final Set<String> MOVING = Words.section("placewords.txt", "moving");

    private final List<Line> lines;
    private final List<Spots> spots;
    private final boolean koreas;
    private static final Set<String> FIRST = Set.of("president", "prime minister", "chancellor");

    private final Cast cast;
    private final List<List<Name>> names = new ArrayList<>();

    private Casting(Annotated annotated, List<Line> lines) {
        Article article = annotated.article();
        this.lines = lines;
        this.spots = Spots.of(annotated, lines);
        Optional<String> home =
                article.dateline().map(Dateline::places).orElse(List.of()).stream()
                        .flatMap(place -> capital(place).stream())
                        .findFirst();
        this.cast = new Cast(lines, home);
        this.koreas = article.text().contains("Korea") || article.text().contains("Pyongyang");
    }

    static Cast of(Annotated annotated, List<Line> lines) {
        Casting casting = new Casting(annotated, lines);
        casting.full();
        casting.refer();
        return casting.cast;
    }

    private static Optional<String> capital(String place) {
        String title = place.substring(0, 1) + place.substring(1).toLowerCase(Locale.ROOT);
        return Countries.of(title).or(() -> Countries.of(place)).map(Countries.Reading::country);
    }

    private void full() {
        for (Line line : lines) {
            List<Name> found = line.size() > LONGEST ? List.of() : named(line);
            if (koreas && line.size() <= LONGEST) {
                addKoreas(line, found);
            }
            names.add(found);
            for (Name name : found) {
                if (name.kind() == Name.Kind.PERSON && !isGovernment(line, name)) {
                    person(name);
                }
            }
        }
    }

    /// The names of a line; "the two Koreas" are both countries, whatever they look like.
    private List<Name> named(Line line) {
        List<Name> found = new ArrayList<>(Names.in(line, spots.get(line.index())));
        found.removeIf(name -> name.text().equals("Koreas"));
        return found;
    }

    /// "The North" and "the South" in a story about Korea.
    private static void addKoreas(Line line, List<Name> found) {
        for (int i = 1; i < line.size(); i++) {
            boolean side = line.word(i).equals("North") || line.word(i).equals("South");
            boolean alone = !line.isCapital(i + 1) && line.lower(i - 1).equals("the");
            int at = i;
            if (side && alone) {
                found.removeIf(name -> name.from() <= at && at < name.to());
                found.add(
                        Name.of(i, i + 1, Name.Kind.COUNTRY, line.word(i) + " Korea")
                                .in(line.word(i) + " Korea"));
            }
        }
        found.sort(java.util.Comparator.comparingInt(Name::from));
    }

    private Member person(Name name) {
        String normal = Member.normal(name.text());
        Optional<Member> same =
                cast.find(m -> m.isPerson() && sameName(Member.normal(m.name()), normal));
        Member member =
                same.orElseGet(() -> cast.member(Actor.Kind.PERSON, name.text(), Optional.empty()));
        member.learn(name.text());
        return member;
    }

    /// "Donald Trump" and "Donald J. Trump": all words of the shorter in the longer, the last one
    /// the same.
    private static boolean sameName(String a, String b) {
        List<String> left = List.of(a.split(" "));
        List<String> right = List.of(b.split(" "));
        boolean enough = Math.min(left.size(), right.size()) > 1;
        return a.equals(b)
                || enough
                        && left.getLast().equals(right.getLast())
                        && (left.containsAll(right) || right.containsAll(left));
    }

    private void refer() {
        for (Line line : lines) {
            int end = 0;
            for (Name name : names.get(line.index())) {
                Name whole = isGovernment(line, name) ? name.upTo(name.to() + 1) : name;
                // The government in "the Vik government" is no other than that.
                if (name.from() >= end) {
                    member(line, name).ifPresent(member -> cast.refer(line, whole, member));
                }
                end = Math.max(end, whole.to());
            }
        }
    }

    private Optional<Member> member(Line line, Name name) {
        if (name.kind() != Name.Kind.COUNTRY && isGovernment(line, name)) {
            return government(line, name);
        }
        return switch (name.kind()) {
            case PERSON -> Optional.of(person(name));
            case SHORT, ALONE -> known(line, name);
            case BODY -> Optional.of(body(line, name));
            case COUNTRY, DEMONYM -> Optional.of(country(name.country().orElse(name.text())));
            case CAPITAL -> Optional.of(capital(line, name));
            case PLACE -> Optional.of(cast.member(Actor.Kind.PLACE, name.text(), Optional.empty()));
        };
    }

    private Member country(String name) {
        return cast.member(Actor.Kind.COUNTRY, name, Optional.of(name));
    }

    /// A capital after "in", "to", "from" is a place, else its government ("after Oslo agreed").
    private Member capital(Line line, Name name) {
        String before = line.lower(name.from() - 1);
        boolean place = WHERE.contains(before) || before.equals("to") && moves(line, name.from());
        return place
                ? cast.member(Actor.Kind.PLACE, name.text(), name.country())
                : country(name.country().orElse(name.text()));
    }

    /// "Flew to Oslo", but "a message to Oslo".
    private static boolean moves(Line line, int to) {
        for (int i = to - 1; i >= Math.max(0, to - 5); i--) {
            if (MOVING.contains(line.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGovernment(Line line, Name name) {
        return OF_GOVERNMENT.contains(line.lower(name.to()))
                && (name.kind() == Name.Kind.PERSON
                        || name.kind() == Name.Kind.SHORT
                        || name.kind() == Name.Kind.ALONE);
    }

    /// "The Biden administration": the body, named as everybody does.
    private Optional<Member> government(Line line, Name name) {
        return Optional.of(
                cast.member(
                        Actor.Kind.ORGANIZATION,
                        name.text() + " " + line.word(name.to()),
                        Optional.empty()));
    }

    private Optional<Member> known(Line line, Name name) {
        Optional<Member> recent = new Namesakes(cast).before(line, name.from(), name.text());
        Optional<Member> any =
                recent.or(() -> cast.find(m -> m.isShort(name.text())))
                        .or(() -> cast.find(m -> m.isPerson() && m.begins(name.text())))
                        .filter(m -> !isLeader(name) || !OfficeHolders.isRelative(m.name()))
                        .filter(m -> !isPresident(name) || !OfficeHolders.isNoPresident(m.name()));
        boolean sure = !name.title().isEmpty() || name.kind() == Name.Kind.ALONE;
        return sure
                ? any.or(() ->
                        Optional.of(cast.member(Actor.Kind.PERSON, name.text(), Optional.empty())))
                : any;
    }

    /// "President Vik": not his wife Ida, though only she is named in full.
    private static boolean isLeader(Name name) {
        String title = name.title().toLowerCase(Locale.ROOT);
        return FIRST.stream().anyMatch(title::endsWith);
    }

    private static boolean isPresident(Name name) {
        return name.title().toLowerCase(Locale.ROOT).endsWith("president");
    }

    private Member body(Line line, Name name) {
        boolean common =
                Bodies.common(line, name.from()).isPresent()
                        || Bodies.named(line, name.from())
                                .filter(hit -> hit.value().isShared())
                                .isPresent()
                        || name.text().endsWith("inistry");
        Optional<Member> same =
                cast.find(m -> m.isShort(name.text()) && m.kind() == Actor.Kind.ORGANIZATION);
        if (!common) {
            Member member =
                    same.orElseGet(() ->
                            cast.member(Actor.Kind.ORGANIZATION, name.text(), name.country()));
            alias(line, name, member);
            return member;
        }
        BodyOwners owners = new BodyOwners(cast, names.get(line.index()));
        Optional<String> owner = owners.told(line, name);
        if (owner.isEmpty() && same.isPresent()) {
            return same.get();
        }
        Optional<String> country = owner.or(() -> owners.likely(line, name));
        String full =
                country.map(c -> Countries.adjective(c) + " " + name.text()).orElse(name.text());
        Member member = cast.member(Actor.Kind.ORGANIZATION, full, country);
        member.alias(name.text());
        alias(line, name, member);
        return member;
    }

    /// "National Aerospace Technology Administration (NATA)".
    private void alias(Line line, Name name, Member member) {
        boolean bracket = line.word(name.to()).equals("(") && line.word(name.to() + 2).equals(")");
        String acronym = line.word(name.to() + 1);
        if (bracket && acronym.equals(acronym.toUpperCase(Locale.ROOT))) {
            member.alias(acronym);
        }
    }
}
