package news.parallax.extract.reading.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads headlines in which every word has a capital, "Doctor Says Minister Hid Illness": taggers take such verbs for
 * names, so that form and place decide.
 */
final class HeadlineReader {
    private static final int LONGEST_SOURCE = 7;
    private static final double MOST = 0.8;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "or", "of", "to", "in", "on", "at", "for", "with", "by", "from", "as", "but",
            "over");

    private static final Set<String> BEHIND_VERBS =
            Set.of("to", "that", "a", "an", "the", "more", "no", "not", "his", "her", "its", "their", "it");

    private final CueLexicon lexicon;

    HeadlineReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the headline's first verb ties to the words before it; empty for other sentences. */
    List<Statement> read(SentenceTree tree) {
        if (!isHeadline(tree)) {
            return List.of();
        }
        for (int i = 1; i < tree.size() - 1 && i <= LONGEST_SOURCE; i++) {
            CueLexicon.VerbCue cue = tree.isVerb(i) || tree.isNoun(i) ? verb(tree, i) : null;
            if (cue != null && (tree.isNoun(i - 1) || tree.tag(i - 1).equals("-RRB-"))) {
                Source source = new Source(i - 1, 0, i - 1);
                return List.of(new Statement(
                        tree, source, tree.span(i, i), tree.span(i + 1, tree.size() - 1), null, cue.stance(), true));
            }
            if (!isNominal(tree, i)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The verb of which a word is the third person: "Says", "Accuses", "Denies"; null for other words. */
    private CueLexicon.@Nullable VerbCue verb(SentenceTree tree, int i) {
        String lower = tree.text(i).toLowerCase(Locale.ROOT);
        if (!lower.endsWith("s") || !Character.isUpperCase(tree.text(i).charAt(0))) {
            return null;
        }
        return Stream.of(
                        lower.substring(0, lower.length() - 1),
                        lower.endsWith("ies") ? lower.substring(0, lower.length() - 3) + "y" : "",
                        lower.endsWith("es") ? lower.substring(0, lower.length() - 2) : "")
                .filter(lemma -> opens(tree, i, lemma))
                .map(lexicon::verb)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** "Plans", "Reports" and "Claims" may be nouns as well: those need a word behind them that seldom follows nouns. */
    private boolean opens(SentenceTree tree, int i, String lemma) {
        return lexicon.noun(lemma) == null
                || BEHIND_VERBS.contains(tree.text(i + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isNominal(SentenceTree tree, int i) {
        return tree.isNoun(i)
                || tree.tag(i).startsWith("JJ")
                || tree.tag(i).equals("POS")
                || tree.tag(i).equals("DT");
    }

    private static boolean isHeadline(SentenceTree tree) {
        String last = tree.text(tree.size() - 1);
        if (tree.size() < 4 || last.equals(".")) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < tree.size(); i++) {
            char first = tree.text(i).charAt(0);
            if (Character.isLetter(first) && !SMALL.contains(tree.text(i))) {
                words++;
                capitals += Character.isUpperCase(first) ? 1 : 0;
            }
        }
        return words >= 3 && capitals >= MOST * words;
    }
}
