package org.wiregraph.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Tells titles that are no public office: "a professor at the university", "president of Phantom
/// Fireworks", "the NRA spokesman".
record PrivateOffices(Cast cast, Line line) {

    private static final Set<String> PRIVATE = Words.section("officewords.txt", "private");
    private static final Set<String> PUBLIC = Words.section("officewords.txt", "public");
    private static final Set<String> PUBLIC_BODIES =
            Words.section("officewords.txt", "public bodies");
    private static final Set<String> KIN = Words.section("officewords.txt", "kin");
    private static final Set<String> SUBJECTS = Words.section("officewords.txt", "subjects");
    private static final Set<String> TOGETHER =
            Words.section("officewords.txt", "private together");
    private static final Set<String> LOCAL = Words.section("officewords.txt", "local");

    /// "A professor at the university", "the company's chief executive": no public office.
    boolean holds(Range title) {
        boolean other = tells(line, title);
        boolean office = false;
        for (int i = title.from(); i < title.to(); i++) {
            office |= line.isAny(i, PUBLIC) && !isTogether(line, i);
        }
        boolean kin = KIN.contains(line.lower(title.to() - 1));
        return kin || (other || isPrivateBody(title) || isOfUnknown(title)) && !office;
    }

    /// Do the words name something private: "university system", "chief executive"?
    static boolean tells(Line line, Range words) {
        for (int i = words.from(); i < words.to(); i++) {
            if (line.isAny(i, PRIVATE) || isTogether(line, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTogether(Line line, int i) {
        return TOGETHER.contains(line.lower(i) + " " + line.lower(i + 1));
    }

    /// "President of Phantom Fireworks": of a name that is no country's and no body's.
    private boolean isOfUnknown(Range title) {
        int link = Offices.firstLink(line, title);
        int of = line.is(link + 1, "DET") ? link + 2 : link + 1;
        boolean name = of < title.to() && line.isCapital(of) && line.lower(link).equals("of");
        boolean known =
                cast.in(line.index()).stream()
                        .filter(r -> !r.member().isPerson() && !isUnknownPlace(title, r))
                        .anyMatch(r -> r.from() < title.to() && r.to() > of);
        boolean body = false;
        for (int i = of; i < title.to(); i++) {
            body |= PUBLIC_BODIES.contains(line.lower(i)) || SUBJECTS.contains(line.lower(i));
        }
        return name && !known && !body;
    }

    /// "President of Blue Kettle" is no president of a place.
    private boolean isUnknownPlace(Range title, Cast.Ref other) {
        int local = line.find(title.from(), LOCAL);
        boolean town = local >= 0 && local < title.to();
        return !town
                && other.member().kind() == Actor.Kind.PLACE
                && other.member().country().isEmpty();
    }

    /// "NRA spokesman", "the president of Phantom Fireworks".
    private boolean isPrivateBody(Range title) {
        List<Cast.Ref> bodies =
                cast.in(line.index()).stream()
                        .filter(r -> r.member().kind() == Actor.Kind.ORGANIZATION)
                        .filter(r -> title.contains(r.from()) || owns(r, title))
                        .toList();
        return !bodies.isEmpty() && bodies.stream().noneMatch(r -> isPublic(r.member()));
    }

    private boolean owns(Cast.Ref body, Range title) {
        boolean clitic = line.lower(body.to()).startsWith("'");
        int end = clitic ? body.to() + 1 : body.to();
        return end == title.from() || clitic && body.to() == title.from();
    }

    private static boolean isPublic(Member body) {
        return body.country().isPresent()
                || Bodies.isKnown(body.name())
                || Arrays.stream(body.name().toLowerCase(Locale.ROOT).split(" "))
                        .anyMatch(PUBLIC_BODIES::contains);
    }
}
