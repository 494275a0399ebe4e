package news.parallax.extract.reading.event;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.extract.reading.text.Token;

/** Finds where one clause ends and the next begins: at conjunctions, relative words, commas and quotation marks. */
final class ClauseBorders {
    private static final Set<String> STRONG_MARKS = Set.of(":", "``", "''");

    private final Constituents parts;
    private final List<Token> tokens;

    ClauseBorders(Constituents parts) {
        this.parts = parts;
        this.tokens = parts.tokens();
    }

    /** Index of the first word of the clause of the second of two verb groups that follow each other. */
    int between(VerbGroup left, VerbGroup right) {
        if (!right.finite()) {
            return reducedBorder(left, right);
        }
        int subordinator = Constituents.lastBefore(right.from(), left.to(), parts::subordinates);
        if (subordinator >= 0) {
            return withPrepositionBefore(subordinator, left.to());
        }
        int mark = Constituents.lastBefore(
                right.from(),
                left.to(),
                at -> STRONG_MARKS.contains(tokens.get(at).tag()));
        if (mark >= 0) {
            return mark + 1;
        }
        int conjunction = Constituents.lastBefore(right.from(), left.to(), at -> joinsClauses(at, right));
        if (conjunction >= 0) {
            return inSeries(left, conjunction, right).orElse(conjunction);
        }
        int comma = Constituents.lastBefore(
                right.from(), left.to(), at -> parts.isComma(at) && phraseBetween(at + 1, right.from()));
        if (comma >= 0) {
            return comma + 1;
        }
        int first = parts.firstComma(left.to(), right.from());
        if (first >= 0) {
            return first + 1;
        }
        return bareBorder(left, right);
    }

    /** "Contrary to rumours going round, no arms or shells were left": the comma parts the clauses, not the "or". */
    private OptionalInt inSeries(VerbGroup left, int conjunction, VerbGroup right) {
        int comma = Constituents.lastBefore(conjunction, left.to(), parts::isComma);
        boolean series = comma >= 0
                && !left.finite()
                && isPhrase(comma + 1, conjunction)
                && isPhrase(conjunction + 1, right.from());
        return series ? OptionalInt.of(comma + 1) : OptionalInt.empty();
    }

    private boolean isPhrase(int from, int to) {
        return parts.phrases().stream().anyMatch(phrase -> phrase.from() == from && phrase.to() == to);
    }

    /**
     * "said a weld had failed": all that follows a verb of saying is the second clause, else its subject starts it; behind
     * a participle ("a sample taken at dawn was") the second verb does.
     */
    private int bareBorder(VerbGroup left, VerbGroup right) {
        if (WordSet.SPEECH_VERBS.has(left.lemma())) {
            return left.to();
        }
        NounPhrase subject = left.finite() ? parts.lastPhrase(left.to(), right.from()) : null;
        return subject == null ? right.from() : subject.from();
    }

    private int reducedBorder(VerbGroup left, VerbGroup right) {
        int before = right.from() - 1;
        boolean opened = before >= left.to()
                && (Set.of("WRB", "WP", "IN", "CC").contains(tokens.get(before).tag())
                        || tokens.get(before).lemma().equals("whether"));
        return opened ? before : right.from();
    }

    /** "from which", "in which": the preposition goes with the relative word. */
    private int withPrepositionBefore(int at, int limit) {
        boolean relative = Constituents.RELATIVES.contains(tokens.get(at).tag());
        return relative && at - 1 >= limit && tokens.get(at - 1).tag().equals("IN") ? at - 1 : at;
    }

    private boolean joinsClauses(int at, VerbGroup right) {
        if (!tokens.get(at).tag().equals("CC")) {
            return false;
        }
        int next = at + 1;
        while (next < right.from() && tokens.get(next).tag().equals("RB")) {
            next++;
        }
        return next == right.from() || phraseBetween(next, right.from());
    }

    /** Whether a noun phrase starts near the first place and what stands before the second belongs to it. */
    private boolean phraseBetween(int from, int to) {
        return parts.phrases().stream().anyMatch(phrase -> phrase.from() >= from && phrase.to() <= to);
    }
}
