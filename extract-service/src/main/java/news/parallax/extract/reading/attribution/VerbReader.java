package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.contracts.Claim;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads attributions whose cue is a verb: "said", "told reporters", "was blamed by". */
final class VerbReader {
    private static final Set<String> GROUP = Set.of("aux", "auxpass", "neg", "prt");

    private static final Set<String> NOBODY =
            Set.of("you", "anyone", "anybody", "someone", "somebody", "nobody", "there", "nothing", "neither", "none");

    /** Tags of words that open a noun phrase, and so a clause behind "that". */
    private static final Set<String> OPENERS = Set.of("DT", "PDT", "PRP", "PRP$", "CD", "EX", "NNP", "NNPS");

    private final CueLexicon lexicon;
    private final ClauseFinder clauses;

    private final Outlets outlets;
    private final PassiveReader passives = new PassiveReader();

    VerbReader(CueLexicon lexicon, ClauseFinder clauses, Outlets outlets) {
        this.lexicon = lexicon;
        this.outlets = outlets;
        this.clauses = clauses;
    }

    List<Statement> read(SentenceTree tree, Quotations quotations) {
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            CueLexicon.VerbCue known = lexicon.verb(tree.lemma(i));
            boolean verb = tree.isVerb(i) || (known != null && isTakenForNoun(tree, i));
            CueLexicon.VerbCue cue = verb ? known : null;
            if (cue == null && verb && DirectSpeech.isCue(tree, i, quotations)) {
                cue = CueLexicon.VerbCue.OF_SPEECH;
            }
            Statement statement = cue == null ? null : statement(tree, i, cue, quotations);
            if (statement != null) {
                found.add(statement);
            }
        }
        return found;
    }

    /** "Ruiz charges that the …", "the survey shows that": a subject before it and "that" behind it make a verb of a plural. */
    private static boolean isTakenForNoun(SentenceTree tree, int i) {
        if (endsSentence(tree, i) || isOnlyVerb(tree, i)) {
            return true;
        }
        // "the states that signed" are states, "the ministry states that all were freed" says so
        boolean clause = tree.tag(i + 1).equals("IN") && OPENERS.contains(tree.tag(i + 2));
        return tree.tag(i).equals("NNS")
                && tree.lemma(i + 1).equals("that")
                && (clause || !tree.relation(i).startsWith("nsubj"))
                && Character.isLowerCase(tree.text(i).charAt(0))
                && SurfaceSubjects.before(tree, i) != null;
    }

    /** "Lawmaker urges retaliation", "he proposes a law and plans to sell": a plural where only a verb can stand. */
    private static boolean isOnlyVerb(SentenceTree tree, int i) {
        if (!tree.tag(i).equals("NNS")
                || i == 0
                || !Character.isLowerCase(tree.text(i).charAt(0))) {
            return false;
        }
        boolean behindConjunction =
                tree.tag(i - 1).equals("CC") && tree.tag(i + 1).equals("TO");
        boolean opens = tree.tag(i + 1).equals("TO")
                || tree.isNoun(i + 1)
                || tree.tag(i + 1).equals("IN");
        return behindConjunction || (opens && tree.isNoun(i - 1) && isHeadline(tree, i));
    }

    /** Whether a line without a full stop holds no other verb, and nothing but a noun phrase stands before the token. */
    private static boolean isHeadline(SentenceTree tree, int i) {
        boolean stopped = tree.tag(tree.size() - 1).equals(".")
                && tree.text(tree.size() - 1).equals(".");
        Source subject = SurfaceSubjects.before(tree, i);
        return !stopped
                && subject != null
                && subject.from() == 0
                && IntStream.range(0, tree.size()).noneMatch(j -> SurfaceSubjects.isFiniteOrModal(tree, j));
    }

    /** "…, the office informs.": the last word, with a subject in the singular right behind a comma or closing mark. */
    private static boolean endsSentence(SentenceTree tree, int i) {
        if (!tree.tag(i).equals("NNS") || !tree.tag(i + 1).equals(".") || tree.isName(i)) {
            return false;
        }
        Source subject = SurfaceSubjects.before(tree, i);
        if (subject == null
                || !tree.tag(subject.from()).equals("DT")
                || tree.tag(subject.head()).equals("NNS")) {
            return false;
        }
        String before = tree.tag(subject.from() - 1);
        return before.equals(",") || before.equals("''");
    }

    @Nullable
    private Statement statement(SentenceTree tree, int verb, CueLexicon.VerbCue cue, Quotations quotations) {
        if (tree.isVerb(verb)
                && !SurfaceSubjects.isTakenForParticiple(tree, verb)
                && (tree.relation(verb).equals("amod") || tree.relation(verb).equals("nn"))) {
            return null;
        }
        if (quotations.at(tree.token(verb).start()) != null) {
            return null;
        }
        Source source = SourceFinder.of(tree, verb);
        if (source != null && quotations.at(tree.token(source.head()).start()) != null) {
            source = null;
        }
        if (source != null && isNobody(tree, source, cue)) {
            return null;
        }
        if (SurfaceSubjects.hasPassiveAuxiliary(tree, verb)) {
            Statement passive = passives.read(tree, verb, cue, source, cueSpan(tree, verb));
            if (passive != null) {
                return passive;
            }
        }
        Span named = source == null ? null : source.span(tree);
        Span content = clauses.content(tree, verb, cue, source, quotations);
        if (content == null || (named != null && named.contains(content))) {
            return null;
        }
        return new Statement(
                tree,
                source,
                cueSpan(tree, verb),
                widened(content, quotations),
                cue.takesClause() ? outlets.of(tree, verb) : null,
                stance(tree, verb, cue),
                cue.takes("R"));
    }

    /** "if anyone thinks", "you know", "figures that show": no holder that an article could be held to. */
    private static boolean isNobody(SentenceTree tree, Source source, CueLexicon.VerbCue cue) {
        String lemma = tree.lemma(source.head());
        return NOBODY.contains(lemma)
                || TimeNouns.isTime(tree, source.head())
                || (lemma.equals("that") && !cue.takes("R"));
    }

    /** A quotation that begins or ends with the content may reach into other sentences. */
    private static Span widened(Span content, Quotations quotations) {
        Span first = quotations.at(content.start());
        Span last = quotations.at(content.end() - 1);
        return new Span(
                first == null ? content.start() : Math.min(first.start(), content.start()),
                last == null ? content.end() : Math.max(last.end(), content.end()));
    }

    private static Span cueSpan(SentenceTree tree, int verb) {
        int from = verb;
        int to = verb;
        for (int child : tree.children(verb)) {
            if (GROUP.contains(tree.relation(child)) && child < verb && child >= verb - 4) {
                from = Math.min(from, child);
            } else if (tree.relation(child).equals("prt") && child == verb + 1) {
                to = child;
            }
        }
        for (int i = from; i < verb; i++) {
            boolean part =
                    tree.head(i) == verb && !tree.isNoun(i) && !tree.tag(i).equals("PRP");
            if (!part) {
                from = i + 1;
            }
        }
        return tree.span(from, to);
    }

    private static Claim.Stance stance(SentenceTree tree, int verb, CueLexicon.VerbCue cue) {
        boolean negated = tree.child(verb, "neg") >= 0;
        boolean checks = tree.lemma(verb).equals("verify") || tree.lemma(verb).equals("confirm");
        return negated && checks ? Claim.Stance.CANNOT_VERIFY : cue.stance();
    }
}
