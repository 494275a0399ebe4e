package news.parallax.extract.reading.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Span;
import news.parallax.extract.reading.text.Token;

/**
 * Finds reports of silence: "KCNA did not mention the dispatch", "said nothing about", "had not a word about", "there was
 * no mention of it in the report", "About the letter, nothing". Who was silent must be named, here or shortly before.
 * Thread-safe.
 */
public final class SilenceReader {
    /** Who speaks for himself or is asked: what they do not say is kept back, not left out of an account. */
    static final Set<String> PERSONS =
            Set.of("i", "we", "you", "he", "she", "who", "one", "nobody", "anybody", "someone", "everyone");

    private static final Set<String> THINGS = Set.of("it", "they", "this", "that", "which");

    private final SilenceCues cues = SilenceCues.english();

    /**
     * In the order of the sentence; empty for most sentences.
     *
     * @param clauses all of one sentence
     * @param before the sentences before it, the nearest last; what a pronoun stands for is looked for there
     */
    public List<FoundSilence> read(List<Clause> clauses, List<Sentence> before) {
        if (clauses.isEmpty()) {
            return List.of();
        }
        Sentence sentence = clauses.getFirst().sentence();
        Referents referents = new Referents(cues, sentence, before);
        List<FoundSilence> found = new ArrayList<>();
        for (int at = 0; at < clauses.size(); at++) {
            Clause clause = clauses.get(at);
            if (clause.verb() != null) {
                Optional<SilencePhrase> phrase = SilencePhrase.find(clause, cues);
                List<Clause> earlier = clauses.subList(0, at);
                phrase.flatMap(p -> new SilenceSides(clause, earlier, cues, referents).of(p))
                        .flatMap(silence -> named(silence, sentence, referents))
                        .ifPresent(found::add);
            }
        }
        if (found.isEmpty()) {
            new LooseSilence(cues, sentence, referents).find().ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** With pronouns replaced by what they stand for; empty where that is nothing that keeps an account. */
    private Optional<FoundSilence> named(FoundSilence silence, Sentence sentence, Referents referents) {
        List<Token> tokens = sentence.tokens();
        int silentFrom = indexAt(tokens, silence.silentStart());
        String silent = tokens.get(silentFrom).text().toLowerCase(Locale.ROOT);
        boolean single = tokens.get(silentFrom).end() >= silence.silentEnd();
        if (single && PERSONS.contains(silent)) {
            return Optional.empty();
        }
        int from = indexAt(tokens, silence.pointStart());
        int to = indexBehind(tokens, silence.pointEnd());
        if (Referents.isEmpty(tokens, to)) {
            return Optional.empty();
        }
        Optional<Span> holder = single && THINGS.contains(silent)
                ? referents.account(from)
                : Optional.of(new Span(silence.silentStart(), silence.silentEnd()));
        Optional<Span> point = Referents.takesUp(tokens, from, to)
                ? new LooseSilence(cues, sentence, referents)
                        .find()
                        .map(loose -> new Span(loose.pointStart(), loose.pointEnd()))
                        .or(referents::topic)
                : Optional.of(new Span(silence.pointStart(), silence.pointEnd()));
        return holder.flatMap(h -> point.map(p -> new FoundSilence(h.start(), h.end(), p.start(), p.end())));
    }

    private static int indexAt(List<Token> tokens, int offset) {
        int at = 0;
        while (at + 1 < tokens.size() && tokens.get(at).end() <= offset) {
            at++;
        }
        return at;
    }

    private static int indexBehind(List<Token> tokens, int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).start() < offset) {
            at++;
        }
        return at;
    }
}
