package org.wiregraph.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.model.Block;
import org.wiregraph.model.Dateline;

/// The pieces of an article after its dateline has been cut from its first paragraph, so that the
/// story begins with the first word of a sentence.
record Opening(List<Piece> pieces, Optional<DatelineHead> head) {

    /// `date 2021-05-04 LISBON, Portugal — ...`: a field that was run into the paragraph.
    private static final Pattern LEAD_IN =
            Pattern.compile(
                    "^(?:(?:date|published|posted)[: ]+)?\\d{4}-\\d{2}-\\d{2} (?=\\p{Lu})",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SPEAKER = Pattern.compile("^\\p{Lu}[\\p{Lu} .,'-]{1,40}:");

    private static final Pattern STAMP =
            Pattern.compile(
                    "^(?:first )?(?:published|posted|issued)(?: on| at| online)?:? .{0,40}$",
                    Pattern.CASE_INSENSITIVE);

    /// A dateline may follow a summary, not a story.
    private static final int PARAGRAPHS_LOOKED_AT = 3;

    private static final Set<Block.Label> ABOVE = Set.of(Block.Label.HEADER, Block.Label.DATELINE);

    private static final Set<Block.Label> DATED = Set.of(Block.Label.HEADER, Block.Label.BYLINE);

    Opening {
        pieces = List.copyOf(pieces);
    }

    static Opening split(List<Piece> pieces) {
        List<Piece> parted = withoutLeadIn(pieces);
        int looked = 0;
        for (int i = 0; i < parted.size() && looked < PARAGRAPHS_LOOKED_AT; i++) {
            Piece piece = parted.get(i);
            if (piece.label() == Block.Label.BODY) {
                looked++;
                Optional<DatelineHead> head =
                        DatelineHead.at(piece.text()).filter(h -> isAlone(h, parted));
                if (head.isPresent()) {
                    return new Opening(
                            cut(parted, i, head.get().end(), Block.Label.DATELINE), head);
                }
            }
        }
        return new Opening(parted, ownLine(parted));
    }

    /// The dateline, its day resolved near the day of publication where the year is not written.
    Optional<Dateline> dateline(Optional<LocalDate> published) {
        return head.map(found -> found.resolve(published));
    }

    /// The lines before the story that may tell when it came out. Bylines do so too: "Source: Quay
    /// Wire | 2021-04-08 | Editor: ab".
    List<Piece> headers() {
        return pieces.stream()
                .takeWhile(piece -> piece.label() != Block.Label.BODY)
                .filter(piece -> DATED.contains(piece.label()))
                .filter(piece -> head.filter(found -> found.text().equals(piece.text())).isEmpty())
                .toList();
    }

    /// The lines after the story that say when it came out: "First published 4 May 2021".
    List<Piece> stamps() {
        return pieces.stream()
                .dropWhile(piece -> piece.label() != Block.Label.BODY)
                .filter(piece -> piece.label() != Block.Label.BODY)
                .filter(piece -> STAMP.matcher(piece.text()).find())
                .toList();
    }

    /// The first paragraphs of the story.
    List<String> story() {
        return pieces.stream()
                .filter(piece -> piece.label() == Block.Label.BODY)
                .limit(PARAGRAPHS_LOOKED_AT)
                .map(Piece::text)
                .toList();
    }

    /// In the text of an interview every paragraph begins `SMITH: ...`, and none with a dateline.
    private static boolean isAlone(DatelineHead head, List<Piece> pieces) {
        return !head.text().endsWith(":")
                || pieces.stream()
                                .filter(piece -> piece.label() == Block.Label.BODY)
                                .filter(piece -> SPEAKER.matcher(piece.text()).find())
                                .limit(2)
                                .count()
                        < 2;
    }

    private static Optional<DatelineHead> ownLine(List<Piece> pieces) {
        return pieces.stream()
                .takeWhile(piece -> piece.label() != Block.Label.BODY)
                .filter(piece -> ABOVE.contains(piece.label()))
                .flatMap(piece -> DatelineHead.whole(piece.text()).stream())
                .findFirst();
    }

    private static List<Piece> withoutLeadIn(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.label() == Block.Label.BODY) {
                Matcher leadIn = LEAD_IN.matcher(piece.text());
                return leadIn.find() ? cut(pieces, i, leadIn.end(), Block.Label.HEADER) : pieces;
            }
        }
        return pieces;
    }

    /// Cuts the first `length` characters of a piece off and labels them.
    private static List<Piece> cut(List<Piece> pieces, int index, int length, Block.Label label) {
        List<Piece> parted = new ArrayList<>(pieces);
        parted.remove(index);
        parted.addAll(index, pieces.get(index).split(length, label));
        return parted;
    }
}
