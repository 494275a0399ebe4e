package news.parallax.extract.reading.attribution;

import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds what a verb of saying, thinking or wanting has for its content. */
final class ClauseFinder {
    private static final Set<String> INTRODUCING =
            Set.of("as", "when", "while", "after", "before", "because", "if", "although", "though", "since", "where");

    /** "At least five were hit, she said": before a clause of its own, unlike "At the camp that opened in May, she said". */
    private static final Set<String> PREPOSITIONS = Set.of(
            "at",
            "in",
            "on",
            "by",
            "for",
            "under",
            "from",
            "with",
            "of",
            "over",
            "during",
            "within",
            "between",
            "among",
            "about",
            "around",
            "across",
            "near",
            "through",
            "throughout",
            "into",
            "despite",
            "behind",
            "beyond",
            "without",
            "amid",
            "inside",
            "outside",
            "along",
            "above",
            "below");

    private static final Set<String> ENDINGS = Set.of(".", ",", "``", "''", "IN", "TO", "RB");

    private static final int FURTHEST_COLON = 12;

    private final Complements complements;

    ClauseFinder(HolderKinds kinds) {
        this.complements = new Complements(kinds);
    }

    /** The content of a verb, null where it has none that its patterns allow. */
    @Nullable
    Span content(SentenceTree tree, int verb, CueLexicon.VerbCue cue, @Nullable Source source, Quotations quotations) {
        boolean quoted = quotations.at(tree.token(verb).start()) != null;
        boolean own = source != null && isOwn(tree, verb, source.head());
        if (cue.takesQuotation() && own && source != null && !quoted) {
            Span quotation = quotationBefore(tree, verb, source, quotations);
            if (quotation != null) {
                return quotation;
            }
        }
        Span announced = quoted || !cue.takesQuotation() ? null : announced(tree, verb, quotations);
        if (announced != null) {
            return announced;
        }
        Span around = (cue.takesClause() || cue.takes("out")) && source != null && !quoted
                ? aroundAs(tree, verb, source)
                : null;
        if (around != null) {
            return around;
        }
        int opened = complements.of(tree, verb, cue, source, quotations);
        int complement = tree.text(opened - 1).equals(";") ? -1 : opened;
        boolean mayFollow = cue.takes("S") || cue.takes("OS") || cue.takes("Q");
        Span before = mayFollow && own && source != null ? before(tree, verb, source) : null;
        boolean adjunct = complement < 0
                || isAdjunct(tree, complement)
                || hangsOnNoun(tree, verb, complement)
                || isHolder(complement, verb, source);
        if (before != null && adjunct) {
            return before;
        }
        if (complement < 0) {
            return own && source != null && !quoted ? antecedent(tree, verb, cue, source) : null;
        }
        return tree.span(complement, complements.end(tree, verb, complement));
    }

    /** "As the envoy pointed out, the dam held", "The dam held, as the envoy said": the main clause; null without "as". */
    @Nullable
    private static Span aroundAs(SentenceTree tree, int verb, Source source) {
        int as = source.from() - 1;
        if (source.to() > verb || !tree.lemma(as).equals("as") || !SurfaceSubjects.hasFiniteGroup(tree, verb)) {
            return null;
        }
        int comma = verb + 1;
        while (comma < tree.size() && comma < verb + FURTHEST_COLON && !SentenceParts.isBreak(tree, comma)) {
            if (tree.lemma(comma).equals("that") || SurfaceSubjects.isFiniteOrModal(tree, comma)) {
                return null;
            }
            comma++;
        }
        if (as == 0 && tree.tag(comma).equals(",") && comma + 2 < tree.size()) {
            return tree.span(comma + 1, lastWord(tree));
        }
        boolean closes =
                as > 2 && tree.tag(as - 1).equals(",") && tree.tag(comma).equals(".");
        return closes && holdsClause(tree, 0, as - 1) ? tree.span(0, as - 2) : null;
    }

    /** "the school that she loves", "the laws he proposed": the noun that a relative clause takes its object from. */
    @Nullable
    private static Span antecedent(SentenceTree tree, int verb, CueLexicon.VerbCue cue, Source source) {
        if (source.to() >= verb || !(cue.takes("N") || cue.takes("AS") || cue.takes("C"))) {
            return null;
        }
        int noun = source.from() - 1;
        if (tree.lemma(noun).equals("that") || tree.lemma(noun).equals("which")) {
            noun -= tree.tag(noun - 1).equals(",") ? 2 : 1;
        }
        boolean relative = tree.isNoun(noun) && !tree.isName(noun) && SurfaceSubjects.hasFiniteGroup(tree, verb);
        return relative && tree.dominates(noun, verb) ? tree.span(NounPhrases.from(tree, noun), noun) : null;
    }

    /** Whether no other verb stands between a verb and its source: "adding" has none of its own. */
    private static boolean isOwn(SentenceTree tree, int verb, int source) {
        for (int i = Math.min(verb, source) + 1; i < Math.max(verb, source); i++) {
            boolean other = tree.isVerb(i)
                    && !tree.relation(i).startsWith("aux")
                    && !tree.relation(i).equals("amod")
                    && !(tree.relation(i).equals("cop")
                            && tree.relation(tree.head(i)).equals("rcmod"));
            boolean clause =
                    tree.relation(i).equals("rcmod") || tree.relation(i).equals("vmod");
            if (other && !clause && tree.head(i) != source) {
                return false;
            }
        }
        return !tree.tag(verb).equals("VBG") || tree.child(verb, "aux") >= 0;
    }

    /** "He said:" at the end of a line: the quotation or paragraph that follows. */
    @Nullable
    private static Span announced(SentenceTree tree, int verb, Quotations quotations) {
        int last = tree.size() - 1;
        boolean colon = tree.tag(last).equals(":") && last > verb && last < verb + FURTHEST_COLON;
        return colon ? quotations.following(tree.token(last).end()) : null;
    }

    /** "…," he said: the source or the verb follows the closing mark. */
    @Nullable
    private static Span quotationBefore(SentenceTree tree, int verb, @Nullable Source source, Quotations quotations) {
        int from = clauseStart(tree, verb, source);
        if (from == 0) {
            return endsThere(tree, Math.max(verb, source == null ? verb : source.to()) + 1)
                    ? quotations.exclaimedBefore(tree.token(0).start())
                    : null;
        }
        int mark = from - 1;
        while (mark >= 0 && (tree.tag(mark).equals(",") || tree.tag(mark).equals(":"))) {
            mark--;
        }
        if (mark < 0 || from - mark > 2 || !tree.tag(mark).equals("''")) {
            return null;
        }
        Span quotation = Utterances.whole(tree, tree.token(mark).start(), quotations);
        return quotation == null ? null : withClauseAround(tree, quotation);
    }

    /** "“Who knows?” Ana Ruiz said.": nothing but circumstances follows, so that the words before were what was said. */
    private static boolean endsThere(SentenceTree tree, int behind) {
        return !tree.isToken(behind) || ENDINGS.contains(tree.tag(behind));
    }

    /** "The dam "has burst," he said": the clause that a broken quotation completes. */
    private static Span withClauseAround(SentenceTree tree, Span quotation) {
        int before = -1;
        for (int i = 0; i < tree.size() && tree.token(i).start() < quotation.start(); i++) {
            before = i;
        }
        String tag = tree.tag(before);
        boolean completes =
                before >= 0 && !tag.equals(",") && !tag.equals(":") && !tag.equals(".") && !tag.equals("''");
        return completes ? new Span(tree.sentence().start(), quotation.end()) : quotation;
    }

    /** "The dam has burst, he said": what stands before the comma, if that is not a mere introduction. */
    @Nullable
    private static Span before(SentenceTree tree, int verb, Source source) {
        int mark = clauseStart(tree, verb, source) - 1;
        boolean divided = mark > 1
                && !tree.text(mark).equals(";")
                && (tree.tag(mark).equals(",")
                        || tree.tag(mark).equals("''")
                        || tree.tag(mark).equals(":")
                        || tree.tag(mark).equals("."));
        if (!divided) {
            return null;
        }
        int behind = Math.max(verb, source.to()) + 1;
        int from = SentenceParts.behindSemicolon(tree, mark);
        if (tree.tag(mark).equals(",") && (goesOn(tree, behind) || isInserted(tree, from, mark, behind))) {
            return tree.span(from, lastWord(tree));
        }
        // "Thirty-one trains in the morning, says the company": a figure needs no verb.
        boolean inverted = source.head() > verb;
        boolean said = holdsClause(tree, from, mark) || (inverted && SentenceParts.holdsNumber(tree, from, mark));
        return said && mark > from ? tree.span(from, mark - 1) : null;
    }

    /** "The museum, he said, opens in May": a comma and more behind the verb. */
    private static boolean goesOn(SentenceTree tree, int behind) {
        return tree.tag(behind).equals(",")
                && behind + 3 < tree.size()
                && !tree.tag(behind + 1).equals("VBG");
    }

    /** "The gap, he told reporters on Friday, is wider": no verb before, and one right behind the comma that closes. */
    private static boolean isInserted(SentenceTree tree, int from, int mark, int behind) {
        boolean ends = tree.text(behind).equals(";");
        if (ends || IntStream.range(from, mark).anyMatch(i -> SurfaceSubjects.isFiniteOrModal(tree, i))) {
            return false;
        }
        int closing = SentenceParts.end(tree, behind) + 1;
        return closing < behind + FURTHEST_COLON
                && tree.tag(closing).equals(",")
                && SurfaceSubjects.isFiniteOrModal(tree, closing + 1);
    }

    /** "…, the ministry said in a report on the outbreak that doctors feared": that clause says which outbreak. */
    private static boolean hangsOnNoun(SentenceTree tree, int verb, int complement) {
        boolean that = tree.lemma(complement).equals("that")
                && tree.isNoun(complement - 1)
                && !TimeNouns.isTime(tree, complement - 1);
        return that
                && IntStream.range(verb + 1, complement)
                        .anyMatch(i -> tree.tag(i).equals("IN"));
    }

    /** "…, says the company": what follows the verb is who says it. */
    private static boolean isHolder(int complement, int verb, @Nullable Source source) {
        return source != null && source.head() > verb && source.from() <= complement && complement <= source.to();
    }

    private static int lastWord(SentenceTree tree) {
        int last = tree.size() - 1;
        return last > 0 && tree.tag(last).equals(".") ? last - 1 : last;
    }

    private static int clauseStart(SentenceTree tree, int verb, Source source) {
        int from = Math.min(verb, source.from());
        while (from > 0
                && (tree.tag(from - 1).equals("RB")
                        || tree.tag(from - 1).equals("MD")
                        || tree.relation(from - 1).equals("aux"))
                && tree.head(from - 1) == verb) {
            from--;
        }
        return from;
    }

    /** Whether something finite that does not just introduce stands before a token. */
    private static boolean holdsClause(SentenceTree tree, int from, int end) {
        boolean preposition = PREPOSITIONS.contains(tree.lemma(from));
        boolean introduces = INTRODUCING.contains(tree.lemma(from))
                || (tree.tag(from).equals("IN") && !preposition)
                || tree.tag(from).equals("VBG");
        int verbs = 0;
        int commas = 0;
        for (int i = from; i < end; i++) {
            boolean relative = tree.tag(i).startsWith("W") || tree.lemma(i).equals("that");
            if (preposition && relative && verbs == 0 && commas == 0) {
                introduces = true;
            }
            if ((tree.isVerb(i) && !tree.tag(i).equals("VBG") && !tree.tag(i).equals("VBN"))
                    || tree.tag(i).equals("MD")) {
                verbs++;
            }
            if (tree.tag(i).equals(",")) {
                commas++;
            }
        }
        return verbs > 0 && (!introduces || commas > 0);
    }

    /** What follows the verb only says when or how something was said. */
    private static boolean isAdjunct(SentenceTree tree, int complement) {
        String first = tree.lemma(complement);
        boolean afterComma = complement > 0
                && tree.tag(complement - 1).equals(",")
                && !tree.tag(complement).equals("``");
        return afterComma || INTRODUCING.contains(first) || tree.tag(complement).equals("VBG");
    }
}
