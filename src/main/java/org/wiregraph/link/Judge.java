package org.wiregraph.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.link.Gazetteer.Named;

/// Weighs how likely an actor is an entity that bears its name. A score of [#ENOUGH] or more is
/// good enough for a link; everything below it stays a candidate.
///
/// A name alone never decides where it is ambiguous, where too many people share it, or where it
/// names a kind of body that every country has.
final class Judge {

    static final double ENOUGH = 0.7;

    private static final double BY_LABEL = 0.8;
    private static final double BY_ALIAS = 0.75;
    private static final double COUNTRY = 0.1;
    private static final double OFFICE = 0.1;
    private static final double NOT_ALONE = 0.25;
    private static final double CLASH = 0.4;
    private static final int ACRONYM = 6;

    private final Gazetteer gazetteer;
    private final Offices offices;
    private final Set<String> generic = WordList.words("generic.txt");
    private final Set<String> surnames = WordList.words("surnames.txt");

    Judge(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.offices = new Offices(gazetteer.countries());
    }

    /// A candidate's score, and whether the office made it enough.
    record Verdict(double score, boolean byOffice) {}

    Verdict weigh(Sighting sighting, Named named) {
        return switch (sighting.actor().kind()) {
            case PERSON -> person(sighting, named);
            case ORGANIZATION -> body(sighting, named);
            case PLACE -> place(sighting, named);
            case COUNTRY -> country(sighting, named);
            case GROUP -> new Verdict(0, false);
        };
    }

    private Verdict person(Sighting sighting, Named named) {
        String name = sighting.actor().name();
        Evidence home = home(said(sighting), named);
        Evidence office = offices.compare(sighting.titles(), named.entity());
        boolean known = offices.knownByName(named.entity()) && home == Evidence.AGREES;
        boolean shared =
                gazetteer.ambiguous(name)
                        || (crowded(name) && !known)
                        || initialUnknown(name, named.entity());
        double score = start(named) + weight(home, COUNTRY);
        if (office == Evidence.AGREES) {
            return new Verdict(score + OFFICE, shared);
        }
        double doubt = shared || (office == Evidence.CLASHES && !known) ? NOT_ALONE : 0;
        return new Verdict(score - doubt, false);
    }

    private Verdict body(Sighting sighting, Named named) {
        BodyName name = BodyName.of(sighting.actor().name(), gazetteer.countries());
        Optional<String> said = said(sighting);
        Evidence home = home(name.country().or(() -> said), named);
        boolean contradicts =
                name.country().isPresent() && said.isPresent() && !name.country().equals(said);
        double score = start(named) + weight(contradicts ? Evidence.CLASHES : home, COUNTRY);
        boolean foreign = said.isPresent() && generic.containsAll(name.words());
        boolean alone =
                home != Evidence.AGREES && (foreign || vague(name, sighting.actor().name(), named));
        return new Verdict(alone ? score - NOT_ALONE : score, false);
    }

    /// Whether the name needs the country beside it.
    private boolean vague(BodyName name, String written, Named named) {
        if (gazetteer.ambiguous(written)) {
            return true;
        }
        boolean international = named.entity().type() == Entity.Type.ORGANIZATION;
        return !international && (generic.containsAll(name.words()) || acronym(written));
    }

    private static boolean acronym(String name) {
        return name.length() <= ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
    }

    private Verdict place(Sighting sighting, Named named) {
        Evidence home = home(said(sighting), named);
        String name = Gazetteer.placeKey(sighting.actor().name());
        String label = Gazetteer.placeKey(named.entity().label());
        boolean unlike =
                named.entity().type() != Entity.Type.COUNTRY
                        && !label.contains(name)
                        && !name.contains(label);
        boolean doubtful = gazetteer.ambiguous(sighting.actor().name()) || unlike;
        double score = start(named) + weight(home, COUNTRY);
        return new Verdict(doubtful && home != Evidence.AGREES ? score - NOT_ALONE : score, false);
    }

    private Verdict country(Sighting sighting, Named named) {
        boolean elsewhere = gazetteer.regionElsewhere(sighting.actor().name(), named.entity());
        return new Verdict(start(named) + COUNTRY - (elsewhere ? NOT_ALONE : 0), false);
    }

    /// "John F. Kennedy" is not the senator whom the gazetteer knows as "John Kennedy".
    private static boolean initialUnknown(String name, Entity entity) {
        List<String> initials = PersonName.of(name).initials();
        return !initials.isEmpty()
                && !initials.equals(PersonName.of(entity.label()).initials())
                && entity.aliases().stream()
                        .noneMatch(alias -> initials.equals(PersonName.of(alias).initials()));
    }

    /// Two or three words, a common family name first.
    private boolean crowded(String name) {
        List<String> words = PersonName.of(name).words();
        return words.size() <= 3 && surnames.contains(words.getFirst());
    }

    private Optional<String> said(Sighting sighting) {
        return sighting.actor().country().flatMap(gazetteer.countries()::id);
    }

    private static Evidence home(Optional<String> said, Named named) {
        if (said.isEmpty() || named.home().isEmpty()) {
            return Evidence.SILENT;
        }
        return said.equals(named.home()) ? Evidence.AGREES : Evidence.CLASHES;
    }

    private static double start(Named named) {
        return named.by() == Named.By.LABEL ? BY_LABEL : BY_ALIAS;
    }

    private static double weight(Evidence evidence, double gain) {
        return switch (evidence) {
            case AGREES -> gain;
            case SILENT -> 0;
            case CLASHES -> -CLASH;
        };
    }
}
