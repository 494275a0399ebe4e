package news.parallax.extract.reading.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.contracts.Quantity;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.event.Frames;
import news.parallax.extract.reading.event.NounPhrase;
import news.parallax.extract.reading.event.VerbGroup;
import news.parallax.extract.reading.quantity.CountedClasses;
import news.parallax.extract.reading.text.ResourceLines;
import news.parallax.extract.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says what a figure counts where its own words do not: "410 of them", "the toll rose to 64", "at least 38 drown". Only
 * the syntax of the clause can tell, so this is not the quantity reader's work. Thread-safe.
 */
final class CountedThings {
    private static final Set<String> BACKWARD = Set.of("them", "these", "those", "whom", "which");
    private static final Set<String> EMPTY_SUBJECTS = Set.of("PRP", "EX", "DT");
    /** Verbs that tie a figure to their subject. */
    private static final Set<String> AMOUNTING = Set.of(
            "be",
            "stand",
            "rise",
            "fall",
            "grow",
            "climb",
            "drop",
            "reach",
            "total",
            "number",
            "exceed",
            "amount",
            "remain",
            "pass",
            "top",
            "hit",
            "increase",
            "jump",
            "go",
            "come");

    private static final String OPEN = "-";
    private static final String PEOPLE = "person";

    private final CountedClasses classes = new CountedClasses();
    private final Map<String, String> byEvent = new HashMap<>();
    private final Map<String, String> tallies = new HashMap<>();

    CountedThings() {
        for (String[] row : ResourceLines.table(CountedThings.class, "counted-by-event.txt", 2)) {
            byEvent.put(row[0], row[1]);
        }
        for (String[] row : ResourceLines.table(CountedThings.class, "tally-nouns.txt", 2)) {
            tallies.put(row[0], row[1]);
        }
    }

    /**
     * The figure with what it counts, as far as that shows.
     *
     * @param clause the clause that it stands in, null in a dateline
     * @param earlier figures before it, the nearest last
     */
    Quantity of(Quantity quantity, SentenceNotes sentence, @Nullable ClauseNotes clause, List<Quantity> earlier) {
        if (clause == null || quantity.unit() != null || isAge(quantity, sentence)) {
            return quantity;
        }
        Quantity named = quantity.counted() == null ? named(quantity, sentence, clause, earlier) : quantity;
        return befallen(named, clause);
    }

    private Quantity named(Quantity quantity, SentenceNotes sentence, ClauseNotes clause, List<Quantity> earlier) {
        Quantity before = earlier.isEmpty() ? null : earlier.getLast();
        if (before != null && (pointsBack(quantity, sentence) || isSecondOfPair(quantity, clause, before))) {
            return counting(quantity, before.counted(), before.countedClass());
        }
        Quantity bySubject = bySubject(quantity, clause);
        if (bySubject != null) {
            return bySubject;
        }
        return before != null && (isSaidOfNothing(clause) || isBareObject(quantity, clause))
                ? counting(quantity, before.counted(), before.countedClass())
                : quantity;
    }

    /** "410 of them", "of which 410". */
    private static boolean pointsBack(Quantity quantity, SentenceNotes sentence) {
        List<Token> tokens = sentence.sentence().tokens();
        int first = indexAt(tokens, quantity.start());
        int next = indexAt(tokens, quantity.end());
        boolean behind = isWord(tokens, next, Set.of("of")) && isWord(tokens, next + 1, BACKWARD);
        boolean before = isWord(tokens, first - 2, Set.of("of")) && isWord(tokens, first - 1, BACKWARD);
        return behind || before;
    }

    /** "36 of them by launches and 61 by the population", "has 18,600 employees and Harrow 11,400". */
    private static boolean isSecondOfPair(Quantity quantity, ClauseNotes notes, Quantity before) {
        if (before.start() < notes.clause().start()) {
            return false;
        }
        return notes.clause().sentence().tokens().stream()
                .filter(token -> before.end() <= token.start() && token.end() <= quantity.start())
                .anyMatch(token -> Set.of("and", "including", ",").contains(token.lemma()));
    }

    /** "British job losses would be limited to 410", "the death toll rose to 64": the subject names the counted. */
    private @Nullable Quantity bySubject(Quantity quantity, ClauseNotes notes) {
        Clause clause = notes.clause();
        VerbGroup verb = clause.verb();
        if (verb == null || quantity.start() < clause.token(verb.main()).start()) {
            return null;
        }
        Quantity found = subjectNoun(quantity, clause);
        return found == null ? objectNoun(quantity, clause, verb) : found;
    }

    private @Nullable Quantity subjectNoun(Quantity quantity, Clause clause) {
        NounPhrase subject = clause.subject();
        VerbGroup verb = clause.verb();
        if (subject == null
                || verb == null
                || EMPTY_SUBJECTS.contains(clause.token(subject.head()).tag())) {
            return null;
        }
        if (!verb.passive() && !AMOUNTING.contains(verb.lemma())) {
            return null;
        }
        return nounBetween(quantity, clause, subject.from(), Math.min(subject.to() + 4, clause.to()));
    }

    /** "put the number still unaccounted for at 119", "put the crowd at 40,000". */
    private @Nullable Quantity objectNoun(Quantity quantity, Clause clause, VerbGroup verb) {
        int figure = indexAt(clause.sentence().tokens(), quantity.start());
        return nounBetween(quantity, clause, verb.to(), Math.min(figure, clause.to()));
    }

    private @Nullable Quantity nounBetween(Quantity quantity, Clause clause, int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            Token token = clause.token(at);
            String tally = tallies.getOrDefault(token.lemma(), OPEN);
            String known = token.tag().startsWith("NN")
                            || token.tag().startsWith("VBN")
                            || token.tag().equals("JJ")
                    ? classes.of(token.lemma())
                    : null;
            if (!tally.equals(OPEN) || known != null) {
                return counting(quantity, token.text(), tally.equals(OPEN) ? known : tally);
            }
        }
        return null;
    }

    /** "had laid out 57 at three landings": of what was spoken of before. */
    private static boolean isBareObject(Quantity quantity, ClauseNotes notes) {
        VerbGroup verb = notes.clause().verb();
        return verb != null
                && !verb.passive()
                && indexAt(notes.clause().sentence().tokens(), quantity.start()) == verb.to();
    }

    /** "there were some 280", "they were no fewer than 400", "the figure could not be below 400". */
    private boolean isSaidOfNothing(ClauseNotes notes) {
        Clause clause = notes.clause();
        NounPhrase subject = clause.subject();
        return subject != null
                && clause.verb() != null
                && clause.verb().lemma().equals("be")
                && (EMPTY_SUBJECTS.contains(clause.token(subject.head()).tag())
                        || tallies.containsKey(clause.token(subject.head()).lemma()));
    }

    /** "38 people drowned": what befalls people says what they are counted as. */
    private Quantity befallen(Quantity quantity, ClauseNotes notes) {
        String state = stateBehind(quantity, notes.clause());
        String frame = notes.event() == null ? null : notes.event().frame();
        String befallen = state != null ? byEvent.get(state) : frame == null ? null : byEvent.get(frame);
        boolean open = (quantity.countedClass() == null && quantity.counted() == null)
                || Objects.equals(quantity.countedClass(), PEOPLE);
        return befallen != null && open && (state != null || isCentral(quantity, notes.clause()))
                ? counting(quantity, quantity.counted(), befallen)
                : quantity;
    }

    /** "about 280 persons on board": a state right behind the figure. */
    private static @Nullable String stateBehind(Quantity quantity, Clause clause) {
        List<Token> tokens = clause.sentence().tokens();
        int from = indexAt(tokens, quantity.end());
        for (int length = 3; length >= 1; length--) {
            if (from + length <= tokens.size()) {
                String words = tokens.subList(from, from + length).stream()
                        .map(Token::lemma)
                        .collect(Collectors.joining(" "));
                Optional<String> frame = Frames.english().ofState(words);
                if (frame.isPresent()) {
                    return frame.get();
                }
            }
        }
        return null;
    }

    /** Whether the figure is the clause's subject or its object. */
    private static boolean isCentral(Quantity quantity, Clause clause) {
        NounPhrase subject = clause.subject();
        List<Token> tokens = clause.sentence().tokens();
        if (subject != null
                && tokens.get(subject.from()).start() <= quantity.end()
                && quantity.start() <= tokens.get(subject.to() - 1).end()) {
            return true;
        }
        VerbGroup verb = clause.verb();
        int behind = verb == null ? -1 : indexAt(tokens, quantity.start()) - verb.to();
        return behind == 0 || behind == 1;
    }

    /** "Telford, 58, is": a bare figure between commas behind a name. */
    private static boolean isAge(Quantity quantity, SentenceNotes sentence) {
        List<Token> tokens = sentence.sentence().tokens();
        int first = indexAt(tokens, quantity.start());
        int next = indexAt(tokens, quantity.end());
        return quantity.counted() == null
                && first >= 2
                && tokens.get(first - 1).tag().equals(",")
                && tokens.get(first - 2).tag().startsWith("NNP")
                && isWord(tokens, next, Set.of(",", ".", "''", "\""));
    }

    private static boolean isWord(List<Token> tokens, int at, Set<String> words) {
        return at >= 0 && at < tokens.size() && words.contains(tokens.get(at).lemma());
    }

    /** Index of the first token that starts at the offset or behind it. */
    private static int indexAt(List<Token> tokens, int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < offset) {
            at++;
        }
        return at;
    }

    private static Quantity counting(Quantity q, @Nullable String counted, @Nullable String countedClass) {
        return new Quantity(
                q.value(),
                q.low(),
                q.high(),
                q.bound(),
                q.unit(),
                counted,
                countedClass,
                q.base(),
                q.start(),
                q.end(),
                q.text());
    }
}
