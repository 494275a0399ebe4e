package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.contracts.Claim;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads attributions whose cue is a noun: "the ministry's claim that", "a warning by", "made a promise to". */
final class NounReader {
    private static final Set<String> ABOUT = Set.of("of", "about", "on", "over", "for", "against");
    private static final Set<String> AUTHOR = Set.of("by", "from");
    private static final Set<String> SUPPORT = Set.of(
            "make",
            "issue",
            "give",
            "have",
            "express",
            "voice",
            "raise",
            "repeat",
            "offer",
            "share",
            "release",
            "deliver",
            "send",
            "reach",
            "hold",
            "take",
            "publish",
            "file",
            "lodge",
            "reiterate",
            "provide",
            "form",
            "renew");
    private static final int FURTHEST = 12;

    private final CueLexicon lexicon;

    NounReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Statement> read(SentenceTree tree, Quotations quotations) {
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Claim.Stance stance = tree.isNoun(i) && !tree.isName(i) ? lexicon.noun(tree.lemma(i)) : null;
            if (stance != null && quotations.at(tree.token(i).start()) == null) {
                Statement statement = statement(tree, i, stance);
                if (statement != null) {
                    found.add(statement);
                }
            }
        }
        return found;
    }

    @Nullable
    private static Statement statement(SentenceTree tree, int noun, Claim.Stance stance) {
        Source source = source(tree, noun);
        int content = source == null ? -1 : content(tree, noun, source);
        if (source == null || content < 0) {
            return null;
        }
        Span about = tree.span(content, end(tree, noun, content, source.head()));
        return new Statement(
                tree,
                source,
                tree.span(noun, noun),
                about,
                null,
                stance,
                tree.lemma(content).equals("that"));
    }

    /** The possessor, the author, or the subject of the verb that the noun is the object of. */
    @Nullable
    private static Source source(SentenceTree tree, int noun) {
        int possessor = tree.child(noun, "poss");
        if (possessor >= 0) {
            return new Source(possessor, NounPhrases.from(tree, possessor), possessor);
        }
        for (int child : tree.children(noun)) {
            if (tree.relation(child).equals("prep") && AUTHOR.contains(tree.lemma(child))) {
                int author = tree.child(child, "pobj");
                return author < 0 ? null : Source.around(tree, author);
            }
        }
        int verb = tree.head(noun);
        boolean object = tree.relation(noun).equals("dobj") && SUPPORT.contains(tree.lemma(verb));
        return object ? SourceFinder.of(tree, verb) : null;
    }

    /** First token of the clause or phrase that says what it is about. */
    private static int content(SentenceTree tree, int noun, Source source) {
        int next = noun + 1;
        if (source.head() > noun) {
            next = source.to() + 1;
        }
        String lemma = tree.lemma(next);
        boolean that = lemma.equals("that") && !tree.tag(next + 1).startsWith("VB");
        boolean infinitive = tree.tag(next).equals("TO") && tree.tag(next + 1).equals("VB");
        boolean about = ABOUT.contains(lemma) && tree.relation(next).equals("prep");
        return next + 1 < tree.size() && (that || infinitive || about) ? next : -1;
    }

    private static int end(SentenceTree tree, int noun, int content, int source) {
        int end = Math.max(content, tree.last(noun));
        if (ABOUT.contains(tree.lemma(content))) {
            end = Math.max(content, tree.last(content));
        } else if (tree.relation(noun).equals("dobj") || source > noun) {
            end = tree.size() - 1;
        }
        if (end == content && tree.size() > content + 1) {
            end = Math.min(tree.size() - 1, content + FURTHEST);
        }
        while (end > content && (tree.tag(end).equals(".") || tree.tag(end).equals(","))) {
            end--;
        }
        return end;
    }
}
