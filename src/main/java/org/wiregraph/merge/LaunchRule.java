package org.wiregraph.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// Two launches are one where actor and day are the same and one weapon class may be the other. A
/// launch without a date stays by itself.
final class LaunchRule {

    private final Weapons weapons;

    LaunchRule(Weapons weapons) {
        this.weapons = weapons;
    }

    List<List<ReportKey>> groups(List<ReportKey> reports) {
        Groups groups = new Groups(reports, LaunchRule::toldApart);
        Map<String, Slots<Optional<String>>> byActor = new TreeMap<>();
        for (ReportKey report : reports) {
            Optional<String> actor = report.value(Trait.ACTOR);
            Optional<String> date = report.value(Trait.DATE);
            if (actor.isPresent() && date.isPresent()) {
                byActor.computeIfAbsent(actor.get(), _ -> new Slots<>(weapons::narrows))
                        .add(Period.of(date.get()), report.value(Trait.WEAPON_CLASS), report);
            }
        }
        byActor.values().forEach(slots -> slots.join(groups));
        return groups.all();
    }

    private static boolean toldApart(ReportKey one, ReportKey other) {
        return Contrast.in(Trait.DATE, one, other) || Contrast.in(Trait.WEAPON_CLASS, one, other);
    }
}
