package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wiregraph.model.Report.Instrument;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Knows the nouns that are sanctions: "sanctions", "an arms embargo", "a raft of visa
/// restrictions".
final class Measures {

    private static final Set<String> MEASURES = Words.section("sanctionwords.txt", "measures");
    private static final Set<String> KINDS = Words.section("sanctionwords.txt", "kinds of measure");
    private static final Set<String> QUALIFYING = Words.section("sanctionwords.txt", "qualifying");
    private static final Set<String> DEGREES = Words.section("sanctionwords.txt", "degrees");
    private static final Set<String> HOLDING = Words.section("sanctionwords.txt", "holding");
    private static final Set<String> LISTED = Words.section("sanctionwords.txt", "kinds of list");
    private static final Set<String> TELLING = Words.section("sanctionwords.txt", "telling");

    /// Participles after a measure: "sanctions slapped on".
    static final Set<String> IMPOSED = Words.section("sanctionwords.txt", "imposed");

    private static final Set<String> TRADED =
            Set.of("export", "import", "sale", "shipment", "supply", "delivery", "purchase");
    private static final int TRADE = 12;
    private static final Set<String> LIMITS = Set.of("limits", "limit", "caps", "cap");
    private static final Set<String> ON = Set.of("on", "against", "upon");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "latest");

    private Measures() {}

    /// Is the token the head of such a noun phrase?
    static boolean isAt(Line line, int i) {
        boolean noun = line.is(i, "NOUN") || line.is(i, "PROPN");
        boolean inner = line.is(i + 1, "NOUN") && !HOLDING.contains(line.lower(i + 1));
        if (!noun || inner) {
            return false;
        }
        boolean article = line.is(i - 1, "DET") || line.is(i - 1, "ADJ");
        boolean one = line.lower(i).equals("sanction") && article && ON.contains(line.lower(i + 1));
        boolean qualified =
                KINDS.contains(line.lower(i))
                        && (isQualifying(line, i - 1) || isQualifying(line, i - 2));
        return MEASURES.contains(line.lower(i)) || one || qualified || isOfTrade(line, i);
    }

    /// "A ban on oil exports to Libya", "a ban on imports of coal from Libya".
    private static boolean isOfTrade(Line line, int ban) {
        boolean on = line.lemma(ban).equals("ban") && line.lower(ban + 1).equals("on");
        int goods = -1;
        for (int i = ban + 2; on && i < Math.min(line.size(), ban + TRADE); i++) {
            goods = TRADED.contains(line.lemma(i)) ? i : goods;
            boolean way = goods > 0 && line.isAny(i, Set.of("to", "from"));
            int name = line.is(i + 1, "DET") ? i + 2 : i + 1;
            if (way && line.is(name, "PROPN")) {
                return true;
            }
            if (line.is(i, "VERB") || line.is(i, "PUNCT")) {
                return false;
            }
        }
        return false;
    }

    /// The token before a measure and its adjectives: `500` of "500 new sanctions".
    static int counted(Line line, int measure) {
        int i = measure - 1;
        while (line.is(i, "ADJ")) {
            i--;
        }
        return i;
    }

    /// The token that names the state a measure is against: `anti-Russian` of "anti-Russian
    /// sanctions"; or -1.
    static int against(Line line, int measure) {
        return line.lower(measure - 1).startsWith("anti-") ? measure - 1 : -1;
    }

    private static boolean isQualifying(Line line, int i) {
        return QUALIFYING.contains(line.lower(i)) || line.lower(i).startsWith("anti-");
    }

    static boolean hasAny(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (isAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sentence says that this article is about sanctions.
    static boolean tellsOf(Line line) {
        for (int i = 0; i < line.size(); i++) {
            boolean list =
                    line.lower(i).equals("list")
                            && (LISTED.contains(line.lower(i - 1))
                                    || SanctionRegisters.isOfSponsors(line, i));
            if (list || TELLING.contains(line.lemma(i)) || isAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    /// "A package of", "a round of".
    static boolean isHolder(Line line, int i) {
        return HOLDING.contains(line.lemma(i));
    }

    /// A measure, or a word such as "limits" that is one before "on".
    static boolean isBare(Line line, int i) {
        boolean on = ON.contains(line.lower(i + 1));
        return on
                && (isAt(line, i)
                        || KINDS.contains(line.lower(i))
                        || LIMITS.contains(line.lower(i)));
    }

    /// The noun that holds the measure: `package` of "a package of sanctions" and of "a sanctions
    /// package".
    static int top(Line line, int measure) {
        int top = HOLDING.contains(line.lower(measure + 1)) ? measure + 1 : measure;
        for (int steps = 0; steps < 3; steps++) {
            int above = line.head(top);
            boolean first =
                    ORDINALS.contains(line.lower(above)) && line.lower(above + 1).equals("of");
            boolean holds = (first || HOLDING.contains(line.lemma(above))) && above < top;
            if (!holds || !line.isLabelled(top, "nmod")) {
                break;
            }
            top = above;
        }
        return top;
    }

    /// The first token of the whole phrase, "a" of "a new round of U.S. sanctions".
    static int start(Line line, int measure) {
        int i = measure;
        while (i > 0 && i > measure - 12 && isBefore(line, i - 1)) {
            i--;
        }
        return i;
    }

    private static boolean isBefore(Line line, int i) {
        boolean inside = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM").contains(line.token(i).tag());
        boolean of = line.lower(i).equals("of") && HOLDING.contains(line.lemma(i - 1));
        return inside
                || of
                || QUALIFYING.contains(line.lower(i))
                || DEGREES.contains(line.lower(i))
                || line.lower(i).startsWith("'")
                || line.isQuoteMark(i)
                || line.lower(i).equals("its")
                || line.lower(i).equals("their");
    }

    /// What the tokens say the measure does.
    static List<Instrument> instruments(Line line, int from, int to) {
        List<Instrument> all = new ArrayList<>();
        for (int i = Math.max(0, from); i < Math.min(line.size(), to); i++) {
            Instrument one = instrument(line, i);
            if (one != Instrument.RESOLUTION && !all.contains(one)) {
                all.add(one);
            }
        }
        return all;
    }

    /// `RESOLUTION` where the token names no instrument.
    private static Instrument instrument(Line line, int i) {
        String before = line.lower(i - 1);
        return switch (line.lemma(i)) {
            case "freeze" -> Instrument.ASSET_FREEZE;
            case "blacklist" -> Instrument.BLACKLISTING;
            case "designate", "redesignate", "designation" -> Instrument.DESIGNATION;
            case "embargo" ->
                    before.equals("arms") ? Instrument.ARMS_EMBARGO : Instrument.TRADE_BAN;
            case "ban", "restriction", "control", "curb" -> banned(before);
            default -> Instrument.RESOLUTION;
        };
    }

    private static Instrument banned(String before) {
        return switch (before) {
            case "travel", "visa", "entry" -> Instrument.TRAVEL_BAN;
            case "arms" -> Instrument.ARMS_EMBARGO;
            case "export", "technology" -> Instrument.EXPORT_CONTROL;
            case "import", "trade", "oil" -> Instrument.TRADE_BAN;
            case "financial" -> Instrument.FINANCIAL_RESTRICTION;
            case "flight", "port" -> Instrument.TRANSPORT_BAN;
            default -> Instrument.RESOLUTION;
        };
    }
}
