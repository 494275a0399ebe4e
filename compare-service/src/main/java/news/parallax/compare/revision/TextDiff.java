package news.parallax.compare.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed from one text to another: paragraphs first, then words in the paragraphs that changed. The parts that are
 * not inserted make up the earlier text, those that are not deleted the later one, to the last character.
 *
 * <p>Bounded for hostile texts: beyond {@value #MOST_PARAGRAPHS} paragraphs, or {@value #MOST_WORDS} words in a changed
 * place, the rest counts as one piece.
 */
public final class TextDiff {
    static final int MOST_PARAGRAPHS = 2_000;
    static final int MOST_WORDS = 2_000;

    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]*\\n+|[^\\n]+\\z");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|[^\\p{L}\\p{M}\\p{N}\\s]");

    private TextDiff() {}

    /** What became of a part. */
    public enum Change {
        EQUAL,
        DELETED,
        INSERTED
    }

    /** A run of text. */
    public record Part(Change change, String text) {}

    static List<Part> of(String before, String after) {
        List<Part> parts = new ArrayList<>();
        diff(pieces(PARAGRAPH, before, MOST_PARAGRAPHS), pieces(PARAGRAPH, after, MOST_PARAGRAPHS), parts, true);
        return joined(parts);
    }

    private static void diff(List<String> before, List<String> after, List<Part> parts, boolean intoWords) {
        int at = 0;
        StringBuilder deleted = new StringBuilder();
        StringBuilder inserted = new StringBuilder();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        before, after, new MyersDiffWithLinearSpace<>(String::equals), null)
                .getDeltas()) {
            List<String> kept = before.subList(at, delta.getSource().getPosition());
            if (!kept.isEmpty()) {
                // Deltas that follow each other without anything kept between them are one change.
                changed(deleted, inserted, parts, intoWords);
                equal(kept, parts);
            }
            delta.getSource().getLines().forEach(deleted::append);
            delta.getTarget().getLines().forEach(inserted::append);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        changed(deleted, inserted, parts, intoWords);
        equal(before.subList(at, before.size()), parts);
    }

    private static void equal(List<String> pieces, List<Part> parts) {
        parts.add(new Part(Change.EQUAL, String.join("", pieces)));
    }

    private static void changed(StringBuilder deleted, StringBuilder inserted, List<Part> parts, boolean intoWords) {
        if (intoWords && !deleted.isEmpty() && !inserted.isEmpty()) {
            diff(
                    pieces(WORD, deleted.toString(), MOST_WORDS),
                    pieces(WORD, inserted.toString(), MOST_WORDS),
                    parts,
                    false);
        } else {
            parts.add(new Part(Change.DELETED, deleted.toString()));
            parts.add(new Part(Change.INSERTED, inserted.toString()));
        }
        deleted.setLength(0);
        inserted.setLength(0);
    }

    /** Cut by the pattern, what is beyond the limit left in one piece. Together the pieces are the text. */
    private static List<String> pieces(Pattern pattern, String text, int most) {
        List<String> pieces = new ArrayList<>(pattern.matcher(text)
                .results()
                .limit(most)
                .map(MatchResult::group)
                .toList());
        int length = pieces.stream().mapToInt(String::length).sum();
        if (length < text.length()) {
            pieces.add(text.substring(length));
        }
        return pieces;
    }

    private static List<Part> joined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            if (part.text().isEmpty()) {
                continue;
            }
            if (!joined.isEmpty() && joined.getLast().change() == part.change()) {
                Part last = joined.removeLast();
                joined.add(new Part(part.change(), last.text() + part.text()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}
