package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Words;

/// Finds the lists on which those hit are put: "the blacklist", "its specially designated nationals
/// list", "the list of state sponsors of terrorism", "the list" where sanctions were told of.
record SanctionRegisters(Imposers imposers) {

    private static final Set<String> LISTS = Words.section("sanctionwords.txt", "lists");
    private static final Set<String> QUALIFIED =
            Words.section("sanctionwords.txt", "kinds of list");
    private static final Set<String> SPONSORS =
            Set.of("sponsor", "sponsors", "supporters", "states", "countries");
    private static final Set<String> TERROR = Set.of("terror", "terrorism");
    private static final int REACH = 40;

    /// The list to which the verb adds, or from which it takes, or -1.
    int list(Line line, int verb, Set<String> prepositions) {
        for (int i = verb + 1; i < Math.min(line.size(), verb + REACH); i++) {
            boolean to = line.isAny(i, prepositions);
            int end = i + 1;
            while (to && end < i + 7 && isBeforeList(line, end)) {
                end++;
            }
            end += isList(line, end) ? 1 : 0;
            if (to && isList(line, end - 1) && isOfSanctions(line, end - 1)) {
                return end - 1;
            }
        }
        return -1;
    }

    /// "(To) its specially designated nationals (list)".
    private static boolean isBeforeList(Line line, int i) {
        boolean word = Phrases.isInside(line, i) || line.is(i, "ADV") || line.isLabelled(i, "amod");
        return word && !isList(line, i);
    }

    private static boolean isList(Line line, int i) {
        return LISTS.contains(line.lemma(i)) || LISTS.contains(line.lower(i));
    }

    /// "Its blacklist", "the sanctions list", and "the list" where sanctions were told of.
    private boolean isOfSanctions(Line line, int list) {
        boolean named =
                line.lower(list).startsWith("blacklist")
                        || line.isAny(list - 1, QUALIFIED)
                        || line.isAny(list - 2, QUALIFIED)
                        || isOfSponsors(line, list);
        int own = line.lower(list - 1).equals("own") ? list - 2 : list - 1;
        boolean the = line.isAny(own, Set.of("the", "its", "their"));
        boolean told = imposers.before(line).isPresent() || Measures.hasAny(line);
        return named || the && told && !line.lower(list + 1).equals("of");
    }

    /// "The list of state sponsors of terrorism".
    static boolean isOfSponsors(Line line, int list) {
        int sponsors = line.find(list, SPONSORS);
        int terror = sponsors < 0 ? -1 : line.find(sponsors, TERROR);
        return line.lower(list + 1).equals("of") && terror > 0 && terror - list < 6;
    }
}
