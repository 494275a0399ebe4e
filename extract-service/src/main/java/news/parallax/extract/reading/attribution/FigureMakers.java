package news.parallax.extract.reading.attribution;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who made a count or an estimate, by the noun that stands for it: "the ministry's count", "an estimate by the fund", "a tally
 * of 23 kept by the union".
 */
final class FigureMakers {
    private static final Set<String> ATTACHING = Set.of("of", "for", "in", "at");
    /** Tokens between a participle and "by": "carried out last week by". */
    private static final int REACH = 4;

    private final FigureCues cues;

    FigureMakers(FigureCues cues) {
        this.cues = cues;
    }

    /** Who made what a noun stands for, with all words of his naming; null where the text does not say. */
    @Nullable
    Source of(SentenceTree tree, int noun) {
        int possessor = tree.child(noun, "poss");
        if (possessor >= 0 && possessor < noun && !tree.tag(possessor).startsWith("PRP")) {
            return new Source(possessor, NounPhrases.from(tree, possessor), possessor);
        }
        int behind = behindFigure(tree, noun);
        boolean plain = behind == noun + 1;
        boolean made = cues.isMade(tree.lemma(noun));
        boolean of = plain && tree.lemma(behind).equals("of") && !cues.isStudy(tree.lemma(noun));
        if (of || made && isAuthor(tree, behind, plain)) {
            return phrase(tree, behind + 1);
        }
        int participle = tree.tag(behind).equals(",") ? behind + 1 : behind;
        // "A total of 12 hostages kept by rebels": what is kept is not the total.
        boolean making = (plain || made) && cues.isMaking(tree, participle);
        int by = making && isParticiple(tree, participle) ? by(tree, participle) : -1;
        return by < 0 ? compound(tree, noun) : phrase(tree, by + 1);
    }

    /** "an FBI estimate", "a ministry count"; but "a student count" counts students. */
    @Nullable
    private Source compound(SentenceTree tree, int noun) {
        boolean body = cues.isMade(tree.lemma(noun))
                && !cues.isStudy(tree.lemma(noun))
                && tree.isNoun(noun - 1)
                && cues.isBody(tree, noun - 1);
        return body ? new Source(noun - 1, NounPhrases.from(tree, noun), noun - 1) : null;
    }

    /** "a count by the union", "data from the union", but not "a count of 12 men from Delta". */
    private static boolean isAuthor(SentenceTree tree, int i, boolean plain) {
        return tree.lemma(i).equals("by") || (plain && tree.lemma(i).equals("from"));
    }

    /** The token behind "of 3,200 people" that follows a noun; behind the noun itself where no figure follows it. */
    static int behindFigure(SentenceTree tree, int noun) {
        int head = tree.lemma(noun + 1).equals("of") ? SurfaceSubjects.phraseEnd(tree, noun + 2) : -1;
        int last = Math.max(head, numberEnd(tree, noun + 2));
        boolean figure = tree.lemma(noun + 1).equals("of") && SentenceParts.holdsNumber(tree, noun + 2, last);
        return figure ? last + 1 : noun + 1;
    }

    /** The last token of a bare number with its hedges and unit: "some 3,200", "48 percent". */
    private static int numberEnd(SentenceTree tree, int from) {
        int i = from;
        while (tree.isToken(i)
                && (tree.tag(i).equals("CD")
                        || tree.tag(i).startsWith("RB")
                        || tree.tag(i).equals("DT")
                        || tree.text(i).equals("$")
                        || tree.text(i).equals("%"))) {
            i++;
        }
        return i - 1;
    }

    /** "by" behind a participle, with a particle or a time between at most; -1 without one. */
    static int by(SentenceTree tree, int participle) {
        for (int i = participle + 1; tree.isToken(i) && i <= participle + REACH; i++) {
            if (tree.lemma(i).equals("by")) {
                return i;
            }
            if (tree.isVerb(i) || tree.tag(i).equals(",") || tree.tag(i).equals("CD")) {
                return -1;
            }
        }
        return -1;
    }

    /** The noun phrase that begins at a token with the phrases that hang on it; null where it has a figure or none begins. */
    @Nullable
    static Source phrase(SentenceTree tree, int from) {
        boolean participle =
                tree.tag(from + 1).equals("VBG") && tree.relation(from + 1).equals("amod");
        int head = SurfaceSubjects.phraseEnd(tree, participle ? from + 2 : from); // "the polling firm"
        if (head < 0 || tree.tag(head).startsWith("PRP") || SentenceParts.holdsNumber(tree, from, head)) {
            return null;
        }
        int to = head;
        while (ATTACHING.contains(tree.lemma(to + 1))) {
            int next = SurfaceSubjects.phraseEnd(tree, to + 2);
            if (next < 0 || SentenceParts.holdsNumber(tree, to + 2, next)) {
                break;
            }
            to = next;
        }
        int joined = NounPhrases.to(tree, head); // "the head of the Forest and Water Office"
        return new Source(head, from, joined > to && isNamed(tree, to + 1, joined) ? joined : to);
    }

    private static boolean isNamed(SentenceTree tree, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .allMatch(i -> tree.isName(i) || tree.tag(i).equals("CC"));
    }

    static boolean isParticiple(SentenceTree tree, int i) {
        return tree.tag(i).equals("VBN") || tree.tag(i).equals("VBD");
    }
}
