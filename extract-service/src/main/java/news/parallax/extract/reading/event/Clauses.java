package news.parallax.extract.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import news.parallax.extract.reading.event.Clause.Opening;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Divides a sentence into clauses: one for every verb group, with borders at the conjunctions, relative words, commas and
 * quotation marks between them.
 */
public final class Clauses {
    private static final Set<String> RELATIVES = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
    private static final Set<String> ADVERBIALS = Set.of(
            "because",
            "although",
            "though",
            "while",
            "whereas",
            "after",
            "before",
            "since",
            "as",
            "until",
            "once",
            "when",
            "where",
            "so");
    private static final Set<String> STRONG_MARKS = Set.of(":", "``", "''");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<VerbGroup> verbs;
    private final List<NounPhrase> phrases;

    private Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.verbs = VerbGroups.of(sentence);
        this.phrases = NounPhrases.of(sentence);
    }

    /** The clauses in the order of the sentence, without overlap; they cover it but for a dateline. Never empty. */
    public static List<Clause> of(Sentence sentence) {
        return sentence.tokens().isEmpty() ? List.of() : new Clauses(sentence).divide();
    }

    private List<Clause> divide() {
        if (verbs.isEmpty()) {
            int start = Math.min(Datelines.end(tokens), tokens.size() - 1);
            return List.of(new Clause(sentence, phrases, start, tokens.size(), null, null, Opening.MAIN));
        }
        List<Clause> clauses = new ArrayList<>();
        int from = Datelines.end(tokens);
        for (int v = 0; v < verbs.size(); v++) {
            int to = v + 1 < verbs.size() ? border(verbs.get(v), verbs.get(v + 1)) : tokens.size();
            if (to <= from) {
                // What looks like a verb stands in the dateline.
                continue;
            }
            VerbGroup verb = verbs.get(v);
            Opening opening = opening(from, verb, clauses);
            clauses.add(new Clause(sentence, phrases, from, to, verb, subject(from, verb, opening, clauses), opening));
            from = to;
        }
        return List.copyOf(clauses);
    }

    private int border(VerbGroup left, VerbGroup right) {
        if (!right.finite()) {
            return reducedBorder(left, right);
        }
        int subordinator = lastBefore(right.from(), left.to(), this::subordinates);
        if (subordinator >= 0) {
            return withPrepositionBefore(subordinator, left.to());
        }
        int mark = lastBefore(
                right.from(),
                left.to(),
                at -> STRONG_MARKS.contains(tokens.get(at).tag()));
        if (mark >= 0) {
            return mark + 1;
        }
        int conjunction = lastBefore(right.from(), left.to(), at -> joinsClauses(at, right));
        if (conjunction >= 0) {
            return inSeries(left, conjunction, right).orElse(conjunction);
        }
        int comma = lastBefore(right.from(), left.to(), at -> isComma(at) && phraseBetween(at + 1, right.from()));
        if (comma >= 0) {
            return comma + 1;
        }
        int first = firstComma(left.to(), right.from());
        if (first >= 0) {
            return first + 1;
        }
        return bareBorder(left, right);
    }

    /** "Contrary to rumours going round, no arms or shells were left": the comma parts the clauses, not the "or". */
    private OptionalInt inSeries(VerbGroup left, int conjunction, VerbGroup right) {
        int comma = lastBefore(conjunction, left.to(), this::isComma);
        boolean series = comma >= 0
                && !left.finite()
                && isPhrase(comma + 1, conjunction)
                && isPhrase(conjunction + 1, right.from());
        return series ? OptionalInt.of(comma + 1) : OptionalInt.empty();
    }

    private boolean isPhrase(int from, int to) {
        return phrases.stream().anyMatch(phrase -> phrase.from() == from && phrase.to() == to);
    }

    /**
     * "said a weld had failed": all that follows a verb of saying is the second clause, else its subject starts it; behind
     * a participle ("a sample taken at dawn was") the second verb does.
     */
    private int bareBorder(VerbGroup left, VerbGroup right) {
        if (WordSet.SPEECH_VERBS.has(left.lemma())) {
            return left.to();
        }
        NounPhrase subject = left.finite() ? lastPhrase(left.to(), right.from()) : null;
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
        boolean relative = RELATIVES.contains(tokens.get(at).tag());
        return relative && at - 1 >= limit && tokens.get(at - 1).tag().equals("IN") ? at - 1 : at;
    }

    private boolean subordinates(int at) {
        Token token = tokens.get(at);
        if (RELATIVES.contains(token.tag())) {
            return true;
        }
        if (FigureWords.at(tokens, at)) {
            return false;
        }
        String lemma = token.lemma();
        return token.tag().equals("IN")
                && ((lemma.equals("that") && !pointsAtANoun(at))
                        || CONDITIONS.contains(lemma)
                        || (ADVERBIALS.contains(lemma) && opensClause(at)));
    }

    /** "had left that port": behind a verb that has no content "that" belongs to the noun. */
    private boolean pointsAtANoun(int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).tag().startsWith("VB")
                && !WordSet.SPEECH_VERBS.has(tokens.get(at - 1).lemma())
                && tokens.get(at + 1).tag().equals("NN");
    }

    /** "after the crew had left" against "after a meeting, staff said": a preposition does not reach over a comma. */
    private boolean opensClause(int at) {
        for (VerbGroup verb : verbs) {
            if (verb.from() > at) {
                return firstComma(at, verb.from()) < 0;
            }
        }
        return false;
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
        return phrases.stream().anyMatch(phrase -> phrase.from() >= from && phrase.to() <= to);
    }

    private boolean isComma(int at) {
        return tokens.get(at).tag().equals(",");
    }

    private int firstComma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isComma(at)) {
                return at;
            }
        }
        return -1;
    }

    private static int lastBefore(int before, int from, IntPredicate test) {
        for (int at = before - 1; at >= from; at--) {
            if (test.test(at)) {
                return at;
            }
        }
        return -1;
    }

    private Opening opening(int from, VerbGroup verb, List<Clause> earlier) {
        if (!verb.finite()) {
            return Opening.REDUCED;
        }
        for (int at = from; at < Math.min(verb.from(), from + 3); at++) {
            Token token = tokens.get(at);
            String lemma = token.lemma();
            if (CONDITIONS.contains(lemma)) {
                return Opening.CONDITION;
            }
            if (RELATIVES.contains(token.tag())) {
                return lemma.equals("when") ? Opening.ADVERBIAL : Opening.RELATIVE;
            }
            if (token.tag().equals("IN") && lemma.equals("that")) {
                return Opening.CONTENT;
            }
            if (token.tag().equals("IN") && ADVERBIALS.contains(lemma)) {
                return Opening.ADVERBIAL;
            }
        }
        boolean reported = !earlier.isEmpty()
                && earlier.getLast().verb() != null
                && earlier.getLast().verb().to() == from
                && WordSet.SPEECH_VERBS.has(earlier.getLast().verb().lemma());
        return reported ? Opening.CONTENT : Opening.MAIN;
    }

    private @Nullable NounPhrase subject(int from, VerbGroup verb, Opening opening, List<Clause> earlier) {
        NounPhrase own = ownSubject(from, verb.from());
        boolean relativeWord =
                own != null && RELATIVES.contains(tokens.get(own.head()).tag());
        if (own != null && !relativeWord && (opening != Opening.REDUCED || earlier.isEmpty())) {
            return own;
        }
        NounPhrase parsed = parsedSubject(verb);
        if (parsed != null) {
            return parsed;
        }
        NounPhrase told = behindInfinitive(from, verb, earlier);
        if (told != null) {
            return told;
        }
        return switch (opening) {
            case RELATIVE -> antecedent(from, earlier);
            case REDUCED -> tokens.get(from).tag().equals("CC") ? inherited(earlier) : antecedent(from, earlier);
            case MAIN, CONTENT, CONDITION, ADVERBIAL -> inherited(earlier);
        };
    }

    /** "A notice to repair was issued": the infinitive belongs to the subject of the verb right behind it. */
    private @Nullable NounPhrase behindInfinitive(int from, VerbGroup verb, List<Clause> earlier) {
        if (earlier.isEmpty() || verb.from() != from || !verb.finite()) {
            return null;
        }
        Clause before = earlier.getLast();
        NounPhrase subject = before.subject();
        boolean belongs = before.opening() == Opening.REDUCED
                && tokens.get(before.from()).tag().equals("TO")
                && subject != null
                && subject.to() == before.from();
        return belongs ? subject : null;
    }

    /**
     * The subject by the dependency tree, where it stands before the verb but for a clause between ("the man steering the
     * boat had cut"); trees err most with phrases behind prepositions and with datelines.
     */
    private @Nullable NounPhrase parsedSubject(VerbGroup verb) {
        int start = Datelines.end(tokens);
        return phrases.stream()
                .filter(phrase -> phrase.from() >= start && phrase.to() <= verb.from())
                .filter(phrase -> isSubjectOf(tokens.get(phrase.head()), verb))
                .filter(phrase -> !isGoverned(phrase) && !isTime(phrase))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSubjectOf(Token token, VerbGroup verb) {
        return token.head() == verb.main() && token.relation().startsWith("nsubj") && !RELATIVES.contains(token.tag());
    }

    /** The last phrase before the verb that no preposition governs: "the head of the laboratory" gives its first part. */
    private @Nullable NounPhrase ownSubject(int start, int verb) {
        int from = behindAccordingTo(start, verb);
        NounPhrase subject = null;
        boolean closed = false;
        for (NounPhrase phrase : phrases) {
            if (phrase.from() < from || phrase.to() > verb) {
                continue;
            }
            if (isGoverned(phrase) || isTime(phrase)) {
                continue;
            }
            // Behind a comma an apposition may follow: the first of the phrases is the subject, unless "and" or
            // nothing but an introduction stands before it.
            if (subject == null || !closed) {
                subject = phrase;
            }
            closed = phrase.to() < verb && (isComma(phrase.to()) || startsChain(phrase.to()));
        }
        return subject;
    }

    /** "according to US and Ukrainian estimates, troops are": the subject stands behind the last comma. */
    private int behindAccordingTo(int start, int verb) {
        int limit = Math.min(start + 3, verb);
        for (int at = start; at < limit; at++) {
            if (tokens.get(at).text().equalsIgnoreCase("according")) {
                int comma = lastBefore(verb, at, this::isComma);
                return comma < 0 ? start : comma + 1;
            }
        }
        return start;
    }

    private boolean startsChain(int at) {
        return tokens.get(at).tag().equals("IN") || tokens.get(at).tag().equals("CC");
    }

    private boolean isGoverned(NounPhrase phrase) {
        int before = phrase.from() - 1;
        return before >= 0
                && (tokens.get(before).tag().equals("IN")
                        || tokens.get(before).tag().equals("TO")
                        || isParticipleOfAPhrase(before))
                && !subordinates(before)
                && !(FigureWords.at(tokens, before) && isFigure(phrase));
    }

    /** "No notice concerning the brakes": what the participle governs is not what the next verb speaks of. */
    private boolean isParticipleOfAPhrase(int at) {
        return tokens.get(at).tag().equals("VBG") && phrases.stream().anyMatch(phrase -> phrase.to() == at);
    }

    /** "at least 1,150 jobs": the preposition belongs to the figure. */
    private boolean isFigure(NounPhrase phrase) {
        return tokens.subList(phrase.from(), phrase.to()).stream()
                .anyMatch(token -> token.tag().equals("CD"));
    }

    private boolean isTime(NounPhrase phrase) {
        return WordSet.TIMES.has(tokens.get(phrase.head()).lemma());
    }

    private @Nullable NounPhrase antecedent(int from, List<Clause> earlier) {
        NounPhrase before = lastPhrase(0, from);
        if (before != null && before.to() >= from - 2) {
            return before;
        }
        return inherited(earlier);
    }

    /**
     * The subject of the clause that goes on here: the one before, or the one around it where a relative clause ("the
     * Mapendo, which had left, and ...") or a participle ("a sample taken at dawn was ...") stands between.
     */
    private @Nullable NounPhrase inherited(List<Clause> earlier) {
        for (int at = earlier.size() - 1; at >= 0; at--) {
            Clause before = earlier.get(at);
            VerbGroup verb = before.verb();
            boolean inside = before.opening() == Opening.RELATIVE || before.opening() == Opening.REDUCED;
            if (verb != null && !verb.finite()) {
                NounPhrase around = ownSubject(before.from(), verb.from());
                if (around != null) {
                    return around;
                }
            }
            if (!inside || at == 0) {
                return before.subject();
            }
        }
        return null;
    }

    private @Nullable NounPhrase lastPhrase(int from, int to) {
        NounPhrase last = null;
        for (NounPhrase phrase : phrases) {
            if (phrase.from() >= from && phrase.to() <= to) {
                last = phrase;
            }
        }
        return last;
    }
}
