package org.wiregraph.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiregraph.parse.Tag;
import org.wiregraph.text.Words;

/// Tells past tenses from the participles and infinitives that taggers take them for.
///
/// Example: "The ministry also stressed that", "a judge who ruled", "the minister condemned the
/// launch"; but "a launch condemned by Oslo", "it had condemned the launch", "a town called the
/// Hague".
final class PastTenses {

    private static final String WORDS = "tagwords.txt";
    private static final Set<String> SUBJECTS = Words.section(WORDS, "subjects");
    private static final Set<String> AUXILIARIES = Words.section(WORDS, "auxiliaries");
    private static final Set<String> GIVEN = Words.section(WORDS, "participles with an object");
    private static final Set<String> TOLD = Words.section(WORDS, "participles with that");
    private static final Set<String> SAME = Words.section(WORDS, "unchanging verbs");
    private static final Set<String> SEEING = Words.section(WORDS, "before an infinitive");
    private static final Set<String> TIMES = Words.section(WORDS, "times");
    private static final Set<String> OBJECT = Set.of("DT", "PRP$", "PRP");
    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int LEAST = 7;

    private final List<String> words;
    private final List<Tag> tags;

    PastTenses(List<String> words, List<Tag> tags) {
        this.words = words;
        this.tags = tags;
    }

    /// Does what stands before and behind a participle leave only a past tense?
    boolean isPast(int i) {
        if (!isOpen(i)) {
            return false;
        }
        boolean said = lower(i + 1).equals("that") && !TOLD.contains(lower(i));
        boolean object =
                OBJECT.contains(fine(i + 1))
                        && !GIVEN.contains(lower(i))
                        && !TIMES.contains(lower(i + 2));
        return SUBJECTS.contains(lower(subject(i))) || said || object;
    }

    /// "The army put a satellite into orbit": a verb whose past is its infinitive, of one subject.
    boolean isBarePast(int i) {
        boolean one = fine(subject(i)).equals("NN") || fine(subject(i)).equals("NNP");
        boolean bare = fine(i).equals("VB") && SAME.contains(lower(i)) && one;
        for (int k = i - 1; bare && k >= 0; k--) {
            bare = !fine(k).equals("TO") && !SEEING.contains(lower(k));
            if (fine(k).startsWith("VB")) {
                bare &= TENSED.contains(fine(k));
                break;
            }
        }
        return bare && tags.subList(0, i).stream().noneMatch(t -> t.fine().equals("MD"));
    }

    /// The participle that must be the tense of a whole sentence without any; -1 for none.
    int only() {
        boolean tensed = tags.stream().map(Tag::fine).anyMatch(TENSED::contains);
        boolean whole = words.size() > LEAST && words.getLast().equals(".");
        int last = tensed || !whole ? -1 : words.size() - 1;
        while (last >= 0 && (!isOpen(last) || lower(last + 1).equals("by"))) {
            last--;
        }
        return last;
    }

    /// A participle behind what can be its subject, without an auxiliary.
    private boolean isOpen(int i) {
        String before = lower(subject(i));
        boolean nominal = fine(subject(i)).startsWith("NN") || SUBJECTS.contains(before);
        return fine(i).equals("VBN") && nominal && !hasAuxiliary(i);
    }

    private boolean hasAuxiliary(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (AUXILIARIES.contains(lower(k))) {
                return true;
            }
            if (fine(k).startsWith("VB")) {
                return false;
            }
        }
        return false;
    }

    private int subject(int i) {
        int at = i - 1;
        while (at > 0 && fine(at).equals("RB")) {
            at--;
        }
        return at;
    }

    private String fine(int i) {
        return i < 0 || i >= tags.size() ? "" : tags.get(i).fine();
    }

    private String lower(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i).toLowerCase(Locale.ROOT);
    }
}
