package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads sources that a preposition brings in: "according to the ministry", "in the words of Ana Ruiz". */
final class PhraseReader {
    private static final Set<String> WORDS = Set.of("words", "opinion", "view", "eyes");
    private static final Set<String> OPENING = Set.of("in", "by");
    private static final int MOST_IN_LIST = 6;
    /** Tokens that may stand before an insertion without saying anything yet. */
    private static final int LONGEST_OPENING = 30;

    private final HolderKinds kinds;
    private final FigureCues figures;
    private final FigureMakers makers;

    PhraseReader(HolderKinds kinds, FigureCues figures) {
        this.kinds = kinds;
        this.figures = figures;
        this.makers = new FigureMakers(figures);
    }

    List<Statement> read(SentenceTree tree) {
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i + 2 < tree.size(); i++) {
            int behind = cueEnd(tree, i);
            Source source = behind < 0 ? null : phrase(tree, behind);
            if (source != null) {
                Span content = content(tree, i, source);
                Source holder = makerOfFigures(tree, source, content);
                found.add(new Statement(
                        tree,
                        holder,
                        tree.span(i, holder.equals(source) ? behind - 1 : holder.from() - 1),
                        content,
                        null,
                        Claim.Stance.ASSERTS,
                        true));
            }
        }
        return found;
    }

    /** "23 died, according to a tally kept by the charity": the charity. A study stays what it is. */
    private Source makerOfFigures(SentenceTree tree, Source source, Span content) {
        int last = tree.tokenAt(content.end() - 1);
        String noun = tree.lemma(source.head());
        boolean counted = figures.isMade(noun)
                && !figures.isStudy(noun)
                && SentenceParts.holdsNumber(tree, tree.tokenAt(content.start()), last);
        Source maker = counted ? makers.of(tree, source.head()) : null;
        return maker != null && maker.from() > source.head() && figures.mayGive(tree, maker) ? maker : source;
    }

    /** "In the survey, one in ten had left", "By one estimate, …": a document that opens the sentence; empty without one. */
    List<Statement> ofDocument(SentenceTree tree) {
        int head = OPENING.contains(tree.lemma(0)) ? SurfaceSubjects.phraseEnd(tree, 1) : -1;
        boolean document = head > 0
                && tree.tag(head + 1).equals(",")
                && kinds.ofNoun(tree.lemma(head), false) == Holder.Kind.DOCUMENT
                && holdsFiniteVerb(tree, head + 2, tree.size());
        return document
                ? List.of(new Statement(
                        tree,
                        new Source(head, 1, head),
                        tree.span(0, 0),
                        after(tree, head + 2),
                        null,
                        Claim.Stance.ASSERTS,
                        true))
                : List.of();
    }

    /** Index of the next "according to" behind a token, -1 where there is none. */
    static int next(SentenceTree tree, int behind) {
        for (int i = behind + 1; i < tree.size(); i++) {
            if (cueEnd(tree, i) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The token behind a cue that begins here, -1 where none does. */
    private static int cueEnd(SentenceTree tree, int i) {
        String word = tree.text(i).toLowerCase(Locale.ROOT);
        String next = tree.text(i + 1).toLowerCase(Locale.ROOT);
        if (word.equals("according") && next.equals("to")) {
            return i + 2;
        }
        if (word.equals("as") && next.equals("per")) {
            return i + 2;
        }
        if (word.equals("per") && tree.tag(i - 1).equals(",")) {
            return i + 1;
        }
        if (word.equals("to")
                && next.equals("believe")
                && (i == 0 || tree.text(i - 1).equals(";"))) {
            return i + 2;
        }
        boolean words = word.equals("in") && next.equals("the") && WORDS.contains(tree.text(i + 2));
        return words && tree.lemma(i + 3).equals("of") ? i + 4 : -1;
    }

    /** The noun phrase that begins at a token, with what is joined to it: "South Korea, US and Ukraine assessments". */
    @Nullable
    private static Source phrase(SentenceTree tree, int from) {
        int head = SurfaceSubjects.phraseEnd(tree, from);
        if (head < 0 && tree.isVerb(from)) {
            head = SurfaceSubjects.phraseEnd(tree, from + 1); // "exit polls": taken for an imperative
        }
        if (head < 0) {
            return null;
        }
        int last = listEnd(tree, head);
        boolean shared =
                last > head && tree.tag(last).equals("NNS") && !tree.tag(head).equals("NNS");
        int to = last > head ? last : Math.max(head, NounPhrases.to(tree, head));
        return new Source(shared ? last : head, from, to);
    }

    /** The end of "A, B and C"; the first noun itself where no list follows. */
    private static int listEnd(SentenceTree tree, int head) {
        int last = head;
        int i = head;
        for (int items = 0; items < MOST_IN_LIST; items++) {
            boolean comma = tree.tag(i + 1).equals(",");
            int joined = comma && tree.tag(i + 2).equals("CC") ? i + 2 : i + 1;
            boolean and = tree.tag(joined).equals("CC") && tree.lemma(joined).equals("and");
            int end = comma || and ? SurfaceSubjects.phraseEnd(tree, joined + 1) : -1;
            if (end < 0 || tree.isVerb(end + 1)) {
                return last;
            }
            i = end;
            if (and) {
                return end;
            }
        }
        return last;
    }

    /** What stands behind the source where the cue opens its part of the sentence, else what stands before the cue. */
    private static Span content(SentenceTree tree, int cue, Source source) {
        int from = Math.max(SentenceParts.behindSemicolon(tree, cue), behindOther(tree, cue));
        int opening = from < cue && tree.tag(from).equals("CC") ? from + 1 : from;
        if (cue == opening) {
            return after(tree, source.to() + 1);
        }
        return isInserted(tree, opening, cue, source) ? around(tree, opening) : before(tree, from, cue);
    }

    /** "The gap, according to the union, is wider": what stands before the comma is no clause, what follows makes it one. */
    private static boolean isInserted(SentenceTree tree, int from, int cue, Source source) {
        boolean opened = tree.tag(cue - 1).equals(",") && cue - from <= LONGEST_OPENING;
        if (!opened || holdsFiniteVerb(tree, from, cue)) {
            return false;
        }
        int closing = source.to() + 1;
        boolean relative = tree.tag(closing).startsWith("W");
        while (relative && tree.isToken(closing) && !tree.tag(closing).equals(",")) {
            closing++;
        }
        return tree.tag(closing).equals(",")
                && holdsFiniteVerb(tree, closing, SentenceParts.nextSemicolon(tree, closing));
    }

    private static boolean holdsFiniteVerb(SentenceTree tree, int from, int to) {
        return IntStream.range(from, Math.min(to, tree.size())).anyMatch(i -> SurfaceSubjects.isFiniteOrModal(tree, i));
    }

    /** The whole part of the sentence that begins at a token. */
    private static Span around(SentenceTree tree, int from) {
        int last = SentenceParts.nextSemicolon(tree, from) - 1;
        return tree.span(from, last > from && tree.tag(last).equals(".") ? last - 1 : last);
    }

    /** "on Saturday according to the guard and on Monday according to the owner": the token behind "and", 0 without one. */
    private static int behindOther(SentenceTree tree, int cue) {
        for (int i = cue - 1; i > 0; i--) {
            if (tree.tag(i).equals("CC")) {
                int other = next(tree, -1);
                Source source = other >= 0 && other < i ? phrase(tree, cueEnd(tree, other)) : null;
                int before = tree.tag(i - 1).equals(",") ? i - 2 : i - 1;
                return source != null && source.to() == before ? i + 1 : 0;
            }
        }
        return 0;
    }

    /** Up to the end of the sentence, or to the semicolon behind which another is quoted. */
    private static Span after(SentenceTree tree, int from) {
        int start = Math.min(from, tree.size() - 1);
        while (start < tree.size() - 1 && tree.tag(start).equals(",")) {
            start++;
        }
        int end = tree.size() - 1;
        int other = next(tree, start);
        int part = other < 0 ? 0 : SentenceParts.behindSemicolon(tree, other);
        if (part > start) {
            end = part - 2;
        }
        return tree.span(start, end > start && tree.tag(end).equals(".") ? end - 1 : Math.max(start, end));
    }

    private static Span before(SentenceTree tree, int from, int cue) {
        int end = cue - 1;
        while (end > from && (tree.tag(end).equals(",") || tree.tag(end).equals(":"))) {
            end--;
        }
        return tree.span(from, end);
    }
}
