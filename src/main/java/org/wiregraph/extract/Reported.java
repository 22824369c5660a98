package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Report.Stance;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// What follows a cue: "said THE FLEET HAD LEFT", "condemned THE TEST", "called it A THREAT".
final class Reported {

    static final Set<String> OPENERS =
            Set.of("that", "whether", "how", "why", "what", "if", ":", "\"");
    private static final Set<String> OBJECTS =
            Set.of("him", "her", "it", "them", "us", "me", "himself", "herself", "itself");
    private static final Set<String> GOES_ON = Set.of("continue", "go on");
    private static final Set<String> PLAIN = Set.of("say", "argue", "contend", "concede");
    private static final Set<String> RELATIVE =
            Set.of("who", "whom", "which", "that", "what", "where", "when");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> SELF =
            Set.of("himself", "herself", "itself", "themselves", "myself", "ourselves");

    private final Line line;
    private final Cues.Cue cue;
    private final Opinion opinion;
    private final Deed deed;

    Reported(Line line, Cues.Cue cue) {
        this.line = line;
        this.cue = cue;
        this.opinion = new Opinion(line, cue);
        this.deed = new Deed(line, cue);
    }

    /// What is said in the stretch, without the setting; nothing where the cue only tells of an
    /// act: "added two ships to the fleet", "reported back", "called him on Friday".
    Optional<Range> in(Range within, CueSetting setting) {
        boolean clause = cue.is(Cues.Shape.CLAUSE, Cues.Shape.EITHER, Cues.Shape.FINDING);
        int from = clause ? setting.end() : setting.dated();
        int limit = Math.min(within.to(), new ReportedEnd(line, cue).of(within));
        Optional<Range> predicate =
                clause ? new FreeRelative(line, cue.at()).predicate(limit) : Optional.empty();
        if (predicate.isPresent()) {
            return predicate;
        }
        if (clause) {
            from = new ContentStart(line, cue).of(setting, limit);
        }
        if (cue.is(Cues.Shape.NOUN)) {
            from = Math.max(from, Cues.colon(line, cue.at()) + 1);
        }
        Range content = behindRelative(trimmed(new Range(from, limit)));
        boolean headless =
                cue.shape() != Cues.Shape.NOUN
                        && isHeadless(content.from())
                        && !isObject(content.from())
                        && !new ReportedEnd(line, cue).isMoved();
        boolean joined = clause && line.is(content.from(), "CCONJ");
        if ((headless || joined) && !line.isQuoted(content.from())) {
            return Optional.empty();
        }
        boolean bare = cue.is(Cues.Shape.EITHER) && line.lower(content.from()).equals("to");
        int least = bare ? 3 : isDenied(content.from()) ? 1 : 2;
        return content.to() - content.from() >= least && isSaid(content, within)
                ? Optional.of(closed(quotation(content)))
                : Optional.empty();
    }

    /// "Denied meddling."
    private boolean isDenied(int from) {
        return cue.stance() == Stance.DENY
                && from == cue.to()
                && (line.fine(from).equals("VBG") || line.is(from, "NOUN"));
    }

    /// "Announced, also did": a verb with no subject.
    private boolean isHeadless(int from) {
        int verb = from;
        while (line.is(verb, "ADV")) {
            verb++;
        }
        return line.isTensed(verb);
    }

    /// "Denied reports that", with the reports taken for a verb.
    private boolean isObject(int i) {
        return line.head(i) == cue.at() && line.isLabelled(i, "obj");
    }

    private boolean isSaid(Range content, Range within) {
        if (isToSelf(content.from()) || isRelative(content) || deed.isRefused(content)) {
            return false;
        }
        return switch (cue.shape()) {
            case CLAUSE ->
                    isClause(content) && !opinion.isNothing(content)
                            || opinion.isDeclared(content)
                            || opinion.isMadeKnown();
            case EITHER -> isEither(content);
            case ASK -> isRequest(content);
            case OBJECT ->
                    !isPronoun(content)
                            && !deed.isSentence(content)
                            && !deed.isAppeal(content)
                            && !deed.isReception()
                            && !deed.isElsewhere(content);
            case QUOTE ->
                    isQuoted(content)
                            || has("ccomp")
                            || within.to() < line.end()
                            || opinion.isJudged(content)
                            || opinion.isRefused();
            case NAMING -> isNaming(content);
            case NOUN -> true;
            case FINDING ->
                    !line.lower(content.from()).equals("to")
                            && (isOfReport()
                                    || OPENERS.contains(line.lower(content.from() - 1))
                                    || cue.lemma().equals("rule") && has("ccomp"));
            case MEASURE -> opinion.isMeasure(content);
            case SOURCE, CLOSING -> false;
        };
    }

    /// "Congress asserted itself".
    private boolean isToSelf(int from) {
        return cue.is(Cues.Shape.CLAUSE, Cues.Shape.EITHER)
                && line.isAny(from, SELF)
                && !line.isQuoted(from);
    }

    private boolean isEither(Range content) {
        return isClause(content)
                || has("xcomp", "ccomp")
                || hasNewObject()
                || opinion.isAnswer()
                || opinion.isPhrase()
                || isQuoted(content)
                || line.lower(content.from()).equals("to");
    }

    private boolean isNaming(Range content) {
        return isQuoted(content) && !opinion.isTitle(content)
                || cue.lemma().endsWith(" as")
                || isOfReport()
                || opinion.isAs(content)
                || opinion.isPredicate(content);
    }

    /// "The report documents two cases".
    private boolean isOfReport() {
        return line.dependents(cue.at(), "nsubj").stream().anyMatch(s -> Papers.isReport(line, s))
                && !line.lower(cue.to()).equals("in");
    }

    /// "Asked him to wait", "asked for time", not "asked her out".
    private boolean isRequest(Range content) {
        boolean opens = line.lower(content.from()).equals("for") || isQuoted(content);
        return opens && cue.stance() != Stance.URGE || has("xcomp", "ccomp");
    }

    private boolean isPronoun(Range content) {
        return content.to() - content.from() < 3 && OBJECTS.contains(line.lower(content.from()));
    }

    /// "Responded with a force that led to deaths": "that" is the force.
    private boolean isRelative(Range content) {
        boolean inside = line.lower(content.from()).equals("that");
        int that = inside ? content.from() : content.from() - 1;
        return line.lower(that).equals("that")
                && line.is(that - 1, "NOUN")
                && line.isTensed(that + 1)
                && !line.fine(that + 1).equals("VBP")
                && that > cue.to() + 1;
    }

    /// "Said in a talk that aired on Monday that": behind the second "that".
    private Range behindRelative(Range content) {
        for (int i = content.from() + 1; isRelative(content) && i < content.to(); i++) {
            if (line.lower(i).equals("that") && !line.isTensed(i + 1) && !line.isQuoted(i)) {
                return trimmed(new Range(i, content.to()));
            }
        }
        return content;
    }

    /// A clause or quotation, not an object of an act.
    private boolean isClause(Range content) {
        int first = content.from();
        if (isQuoted(new Range(first, first + 1)) || OPENERS.contains(line.lower(first - 1))) {
            return true;
        }
        boolean tells = CueSetting.tells(cue);
        boolean object =
                !tells
                        && !PLAIN.contains(cue.lemma())
                        && has("obj")
                        && !has("ccomp", "xcomp")
                        && !opensClause(content);
        int to = line.lower(first).equals("not") ? first + 1 : first;
        boolean told = tells && line.lower(to).equals("to");
        if (line.lower(first).equals("where")) {
            return false;
        }
        if (line.lower(first).equals("as") && !line.lower(first + 1).equals("if")) {
            return false;
        }
        if (GOES_ON.contains(cue.lemma()) && line.lower(first).equals("to")) {
            return false;
        }
        return told
                || PLAIN.contains(cue.lemma())
                || has("xcomp") && has("obj")
                || !object && isTensed(content);
    }

    /// "Added the alliance “is ...": a subject and its verb, whatever the tree makes of them.
    private boolean opensClause(Range content) {
        int to = Phrases.startingAt(line, content.from()).to();
        for (int i = content.from() + 1; i < to; i++) {
            if (line.isAny(i, RELATIVE)) {
                return false;
            }
        }
        while (line.isQuoteMark(to) || line.is(to, "ADV")) {
            to++;
        }
        return to > content.from() && to < content.to() && line.isTensed(to);
    }

    private boolean isTensed(Range content) {
        for (int i = content.from(); i < content.to(); i++) {
            if (line.isTensed(i) || line.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuoted(Range content) {
        for (int i = content.from(); i < content.to(); i++) {
            if (line.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /// "Announced a package", not "as he announced the package": something told before.
    private boolean hasNewObject() {
        return line.dependents(cue.at(), "obj").stream()
                .anyMatch(object ->
                        line.dependents(object, "det").stream()
                                .noneMatch(d -> line.isAny(d, DEFINITE)));
    }

    private boolean has(String... labels) {
        return !line.dependents(cue.at(), labels).isEmpty();
    }

    /// Up to the mark that closes a quotation at the end.
    private Range closed(Range content) {
        int to = content.to();
        while (to < line.size()
                && line.isQuoted(to - 1)
                && line.isQuoted(to)
                && ",.!?\"".contains(line.word(to))) {
            to++;
        }
        return line.isQuoteMark(to - 1) ? new Range(content.from(), to) : content;
    }

    /// A quotation ends with its mark: "... told them: "We go," a day after ..."
    private Range quotation(Range content) {
        if (!line.isQuoteMark(content.from())) {
            return content;
        }
        int close = content.from() + 1;
        while (close < content.to() && line.isQuoted(close)) {
            close++;
        }
        boolean aside = line.word(close).equals(",") && !isQuoted(new Range(close, content.to()));
        return aside ? new Range(content.from(), close) : content;
    }

    /// Content without the marks and clause words around it.
    Range trimmed(Range content) {
        return trimmed(line, content);
    }

    static Range trimmed(Line line, Range content) {
        int from = content.from();
        int to = content.to();
        while (from < to
                && (",:;--".contains(line.word(from))
                        || line.lower(from).equals("that")
                                && from > 0
                                && !line.isTensed(from + 1))) {
            from++;
        }
        while (to > from && ",.;:--".contains(line.word(to - 1))) {
            to--;
        }
        return new Range(from, to);
    }
}
