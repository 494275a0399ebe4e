package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.text.ResourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads who gives a figure without saying a clause: "the ministry counts seven", "the conveners, who speak of 60,000", "the
 * 2.4 tonnes which the operator has owned up to", "the owner's 38,000", "23 in the count of the health service". Also
 * within quotations: "On the television they say four," he said.
 */
final class FigureGivers {
    private static final String NOTHING = "-";
    private static final int FURTHEST = 6;
    private static final Set<String> HEDGES = Set.of(
            "about", "around", "some", "at", "least", "most", "more", "less", "fewer", "than", "up", "to", "over",
            "under", "nearly", "almost", "only", "just", "as", "many", "the", "a", "total", "of", "roughly",
            "approximately", "exactly", "no", "not", "below", "above", "well", "far", "$", "€", "£");
    private static final Set<String> INTO = Set.of("by", "in", "on", "from");
    private static final Set<String> STANDING = Set.of("be", "stand", "come", "remain", "run", "amount", "total", "have");

    private final HolderKinds kinds;
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> units = new HashSet<>();

    FigureGivers(HolderKinds kinds) {
        this.kinds = kinds;
        for (String[] entry : ResourceLines.table(FigureGivers.class, "figure-cues.txt", 3)) {
            switch (entry[0]) {
                case "VERB" -> verbs.add(entry[1] + " " + entry[2]);
                case "NOUN" -> nouns.add(entry[1]);
                case "UNIT" -> units.add(entry[1]);
                default -> throw new IllegalStateException("figure-cues.txt knows no " + entry[0]);
            }
        }
    }

    /** Those of a sentence whose cue is not that of a statement that was found already. */
    List<Statement> read(SentenceTree tree, List<Statement> found, Quotations quotations) {
        List<Statement> givers = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            Statement statement = ofVerb(tree, i);
            if (statement == null) {
                statement = ofRelativeClause(tree, i);
            }
            if (statement == null) {
                statement = ofNoun(tree, i);
            }
            if (statement == null) {
                statement = ofOwner(tree, i);
            }
            if (statement != null && isNew(statement, found) && isClear(statement, quotations)) {
                givers.add(statement);
            }
        }
        return givers;
    }

    private static boolean isNew(Statement statement, List<Statement> found) {
        return found.stream().noneMatch(other -> other.cue().contains(statement.cue()));
    }

    /** Whoever speaks within a quotation knows which paper he holds and whom he calls "they"; the article does not say. */
    private boolean isClear(Statement statement, Quotations quotations) {
        SentenceTree tree = statement.tree();
        int head = Objects.requireNonNull(statement.source()).head();
        Holder.Kind kind = kinds.ofNoun(tree.lemma(head), false);
        boolean office = kind == Holder.Kind.ORGANISATION || kind == Holder.Kind.PERSON;
        boolean known = tree.isName(head) || (office && !kinds.isOutletWord(tree.lemma(head)));
        return known || quotations.at(statement.cue().start()) == null;
    }

    /** "the ministry counts seven", "speaks of seven", "puts the dead at seven". */
    @Nullable
    private Statement ofVerb(SentenceTree tree, int verb) {
        // Taggers take "the court lists eleven" for a noun.
        boolean taken = tree.tag(verb).equals("NNS") && tree.tag(verb + 1).equals("CD");
        if (!(tree.isVerb(verb) || taken) || SurfaceSubjects.hasPassiveAuxiliary(tree, verb)) {
            return null;
        }
        int figure = figureBehind(tree, verb);
        Source source = figure < 0 ? null : taken ? SurfaceSubjects.before(tree, verb) : subject(tree, verb);
        if (source == null || source.head() > verb || !mayGive(tree, source)) {
            return null;
        }
        return statement(tree, source, verb, verb, verb + 1, partEnd(tree, figure));
    }

    @Nullable
    private static Source subject(SentenceTree tree, int verb) {
        return SurfaceSubjects.hasFiniteGroup(tree, verb) ? SourceFinder.of(tree, verb) : null;
    }

    /** The token of a number that a verb is followed by with nothing but hedges between, -1 where there is none. */
    private int figureBehind(SentenceTree tree, int verb) {
        String lemma = tree.lemma(verb);
        int from = verb + 1;
        if (tree.relation(from).equals("prt") || tree.lemma(from).equals("up")) {
            from++;
        }
        boolean preposition = verbs.contains(lemma + " " + tree.lemma(from));
        if (!preposition && !verbs.contains(lemma + " " + NOTHING)) {
            return -1;
        }
        int first = preposition ? from + 1 : from;
        for (int i = first; i < tree.size() && i <= first + FURTHEST; i++) {
            if (tree.tag(i).equals("CD")) {
                return i;
            }
            if (!HEDGES.contains(tree.lemma(i)) && !tree.tag(i).startsWith("RB")) {
                return -1;
            }
        }
        return -1;
    }

    /** "the 2.4 tonnes which the operator has owned up to", "the 280 passengers of which the governor speaks". */
    @Nullable
    private Statement ofRelativeClause(SentenceTree tree, int verb) {
        int noun = tree.head(verb);
        String relation = tree.relation(verb);
        boolean relative = tree.isVerb(verb)
                && noun >= 0
                && noun < verb
                && (relation.equals("rcmod")
                        || (relation.equals("ccomp") && tree.tag(noun).equals("CD")));
        if (!relative || verbs.stream().noneMatch(cue -> cue.startsWith(tree.lemma(verb) + " "))) {
            return null;
        }
        int from = NounPhrases.from(tree, noun);
        Source source = holdsNumber(tree, from, noun) ? SurfaceSubjects.nearest(tree, verb) : null;
        boolean apart = source != null && source.from() > noun && !tree.tag(source.head()).startsWith("W");
        return apart && mayGive(tree, source) ? statement(tree, source, verb, verb, from, noun) : null;
    }

    /** "the company's figure is 214 mm", "23 in the count of the health service", "118, by the union's tally". */
    @Nullable
    private Statement ofNoun(SentenceTree tree, int noun) {
        if (!tree.isNoun(noun) || !nouns.contains(tree.lemma(noun))) {
            return null;
        }
        Source owner = owner(tree, noun);
        if (owner == null || !mayGive(tree, owner)) {
            return null;
        }
        int first = Math.min(noun, owner.from());
        int next = Math.max(noun, owner.to()) + 1;
        if (STANDING.contains(tree.lemma(next)) && holdsNumber(tree, next, partEnd(tree, next))) {
            return statement(tree, owner, noun, noun, next, partEnd(tree, next));
        }
        int before = beforeDeterminer(tree, first);
        if (!INTO.contains(tree.lemma(before))) {
            return null;
        }
        int last = tree.tag(before - 1).equals(",") ? before - 2 : before - 1;
        int from = last < 0 ? before : partStart(tree, last);
        return last >= from && holdsNumber(tree, from, last) ? statement(tree, owner, noun, noun, from, last) : null;
    }

    private static int beforeDeterminer(SentenceTree tree, int first) {
        int i = first - 1;
        while (i > 0 && (tree.tag(i).equals("DT") || tree.tag(i).startsWith("JJ"))) {
            i--;
        }
        return i;
    }

    /** "the ministry's count", "the count of the ministry". */
    @Nullable
    private static Source owner(SentenceTree tree, int noun) {
        int possessor = tree.child(noun, "poss");
        if (possessor >= 0 && possessor < noun && !tree.tag(possessor).startsWith("PRP")) {
            return new Source(possessor, NounPhrases.from(tree, possessor), possessor);
        }
        int head = tree.lemma(noun + 1).equals("of") ? SurfaceSubjects.phraseEnd(tree, noun + 2) : -1;
        return head < 0 || tree.tag(head).startsWith("PRP") ? null : new Source(head, noun + 2, head);
    }

    /** "the owner's 38,000": a figure that somebody owns and that counts nothing of his. */
    @Nullable
    private Statement ofOwner(SentenceTree tree, int possessive) {
        if (!tree.tag(possessive).equals("POS") || possessive == 0 || !tree.isNoun(possessive - 1)) {
            return null;
        }
        int figure = tree.tag(possessive + 1).equals("$") ? possessive + 2 : possessive + 1;
        int last = figure;
        while (tree.tag(last + 1).equals("CD")) {
            last++;
        }
        if (units.contains(tree.lemma(last + 1))) {
            last++;
        }
        boolean bare = tree.tag(figure).equals("CD") && endsPhrase(tree, last + 1);
        int from = NounPhrases.from(tree, possessive - 1);
        Source source = new Source(possessive - 1, from, possessive - 1);
        return bare && mayGive(tree, source)
                ? statement(tree, source, possessive, possessive, possessive + 1, last)
                : null;
    }

    private static boolean endsPhrase(SentenceTree tree, int i) {
        return !tree.isNoun(i)
                && !tree.tag(i).startsWith("JJ")
                && !tree.tag(i).equals("VBN")
                && !tree.tag(i).equals("VBG")
                && !tree.text(i).equals("-");
    }

    /** Persons, bodies, groups and documents that are known as such, and whoever has a name. */
    private boolean mayGive(SentenceTree tree, Source source) {
        int head = source.head();
        boolean first = tree.tag(head).equals("PRP") && Set.of("i", "we", "you").contains(tree.lemma(head));
        if (first || TimeNouns.isTime(tree, head) || tree.tag(head).equals("CD")) {
            return false;
        }
        if (tree.isName(head) || tree.tag(head).equals("PRP") || tree.tag(head).equals("WP")) {
            return true;
        }
        return kinds.isNoun(tree.lemma(head)) && kinds.ofNoun(tree.lemma(head), false) != Holder.Kind.UNKNOWN;
    }

    private static boolean holdsNumber(SentenceTree tree, int from, int to) {
        for (int i = Math.max(0, from); i <= to && i < tree.size(); i++) {
            if (tree.tag(i).equals("CD")) {
                return true;
            }
        }
        return false;
    }

    /** The last token before the comma, semicolon or conjunction at which what is said of a figure ends. */
    private static int partEnd(SentenceTree tree, int from) {
        int end = from;
        while (end + 1 < tree.size() && !isBreak(tree, end + 1)) {
            end++;
        }
        return end;
    }

    private static int partStart(SentenceTree tree, int at) {
        int from = at;
        while (from > 0 && !isBreak(tree, from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean isBreak(SentenceTree tree, int i) {
        String tag = tree.tag(i);
        boolean joins = tag.equals("CC") && (tree.isVerb(i + 1) || tree.tag(i - 1).equals(","));
        return tag.equals(",") || tag.equals(":") || tag.equals(".") || tag.equals("''") || tag.equals("``") || joins;
    }

    private static Statement statement(SentenceTree tree, Source source, int cue, int cueEnd, int from, int to) {
        return new Statement(
                tree,
                source,
                tree.span(cue, cueEnd),
                tree.span(from, Math.max(from, to)),
                null,
                Claim.Stance.ASSERTS,
                true);
    }
}
