package news.parallax.extract.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.ClaimEvent;
import news.parallax.contracts.ClaimEvent.Participant;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads what happens in a clause. Thread-safe. */
public final class EventReader {
    private static final Set<String> LINKS = Set.of(
            "be", "remain", "become", "stay", "stand", "leave", "report", "lie", "find", "bring", "pull", "miss");
    private static final Set<String> NOTHING = Set.of("no", "none", "nobody", "nothing", "neither", "nor", "no-one");
    /** "no fewer than 400", "no doubt" negate nothing. */
    private static final Set<String> IDIOMS = Set.of("fewer", "less", "more", "later", "doubt", ".");

    /** Nouns that make an adverb of "at no", "in no", "on no", "under no". */
    private static final Set<String> ADVERBIAL =
            Set.of("time", "stage", "point", "moment", "way", "sense", "case", "account", "circumstance", "occasion");

    private static final int LONGEST_STATE = 3;

    private final Frames frames = Frames.english();

    /**
     * What happens in a clause.
     *
     * @param reported whether somebody else than the article says what the clause tells
     */
    public ReadEvent read(Clause clause, boolean reported) {
        VerbGroup verb = clause.verb();
        Participants participants = Participants.of(clause);
        return new ReadEvent(
                event(clause, verb, participants),
                polarity(clause),
                Modalities.of(clause, reported),
                Places.in(clause).orElse(null));
    }

    private @Nullable ClaimEvent event(Clause clause, @Nullable VerbGroup verb, Participants participants) {
        List<Participant> who =
                participants.list().stream().limit(ClaimEvent.MAX_PARTICIPANTS).toList();
        if (verb == null) {
            return nominal(clause)
                    .map(e -> new ClaimEvent(e.word(), e.frame(), who))
                    .orElse(null);
        }
        Predicate predicate = predicate(clause, verb, participants);
        return new ClaimEvent(predicate.word(), predicate.frame(), who);
    }

    private Predicate predicate(Clause clause, VerbGroup verb, Participants participants) {
        List<Token> tokens = clause.sentence().tokens();
        for (int length = 2; length >= 1; length--) {
            String phrasal = phrasal(tokens, verb, clause.to(), length);
            if (phrasal != null) {
                Optional<String> frame = frames.ofVerb(phrasal, participants.nouns());
                if (frame.isPresent()) {
                    return new Predicate(phrasal.replace('_', ' '), frame.get());
                }
            }
        }
        if (LINKS.contains(verb.lemma())) {
            Optional<Predicate> state = state(clause, verb);
            if (state.isPresent()) {
                return state.get();
            }
            Optional<Predicate> nominal = nominalAround(clause, verb);
            if (nominal.isPresent()) {
                return nominal.get();
            }
        }
        Optional<String> frame = frames.ofVerb(verb.lemma(), participants.nouns());
        if (frame.isEmpty() && !WordSet.SPEECH_VERBS.has(verb.lemma())) {
            // "The toll rose" is framed by its verb, "the evacuation went on" by the noun it is about.
            Optional<Predicate> nominal = nominalAround(clause, verb);
            if (nominal.isPresent()) {
                return new Predicate(verb.lemma(), nominal.get().frame());
            }
        }
        return new Predicate(verb.lemma(), frame.orElse(null));
    }

    /** The verb with its particle, which may stand behind an object of a few words: "turned an offer down". */
    private static @Nullable String phrasal(List<Token> tokens, VerbGroup verb, int limit, int length) {
        int at = verb.main() + 1;
        if (at + length > limit) {
            return null;
        }
        StringBuilder phrase = new StringBuilder(verb.lemma());
        for (int i = at; i < at + length; i++) {
            phrase.append('_').append(tokens.get(i).lemma());
        }
        return phrase.toString();
    }

    private Optional<Predicate> state(Clause clause, VerbGroup verb) {
        List<Token> tokens = clause.sentence().tokens();
        for (int from = verb.main(); from < Math.min(clause.to(), verb.main() + 6); from++) {
            for (int length = LONGEST_STATE; length >= 1; length--) {
                if (from + length <= clause.to()) {
                    String words = words(tokens, from, from + length);
                    Optional<String> frame = frames.ofState(words);
                    if (frame.isPresent()) {
                        return Optional.of(new Predicate(words, frame.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String words(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int at = from; at < to; at++) {
            words.append(at == from ? "" : " ").append(tokens.get(at).lemma());
        }
        return words.toString();
    }

    /** An event named by the subject or by the noun right behind the verb: "the toll is 38", "there was an explosion". */
    private Optional<Predicate> nominalAround(Clause clause, VerbGroup verb) {
        NounPhrase subject = clause.subject();
        Optional<Predicate> named =
                subject == null ? Optional.empty() : named(clause.sentence(), subject.from(), subject.to() + 3);
        if (named.isPresent()) {
            return named;
        }
        return clause.phrases().stream()
                .filter(phrase -> phrase.from() >= verb.to() && phrase.from() <= verb.to() + 2)
                .filter(phrase -> phrase.to() <= clause.to())
                .filter(phrase -> !isDeparture(clause, verb, phrase))
                .findFirst()
                .flatMap(phrase -> named(clause.sentence(), phrase.from(), phrase.to()));
    }

    /** "Are due to leave by the end of the year" is no end. */
    private static boolean isDeparture(Clause clause, VerbGroup verb, NounPhrase behind) {
        return verb.lemma().equals("leave")
                && behind.from() > verb.to()
                && clause.token(behind.from() - 1).tag().equals("IN");
    }

    private Optional<Predicate> nominal(Clause clause) {
        return named(clause.sentence(), clause.from(), clause.to());
    }

    private Optional<Predicate> named(Sentence sentence, int from, int to) {
        for (int at = from; at < Math.min(to, sentence.tokens().size()); at++) {
            Token token = sentence.tokens().get(at);
            // The tagger takes "no overloading" for an adjective as often as for a verb.
            boolean gerund = token.text().endsWith("ing")
                    && (token.tag().equals("VBG") || token.tag().equals("JJ"));
            if (gerund || (token.tag().startsWith("NN") && !token.tag().startsWith("NNP"))) {
                String noun = gerund ? token.text().toLowerCase(Locale.ROOT) : token.lemma();
                Optional<String> frame = frames.ofNoun(noun);
                if (frame.isPresent()) {
                    return Optional.of(new Predicate(noun, frame.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Polarity polarity(Clause clause) {
        VerbGroup verb = clause.verb();
        boolean negated = verb != null && verb.negated() != deniesSubject(clause);
        boolean object = verb != null && !verb.negated() && nothingBehind(clause, verb);
        return negated || object || atNoTime(clause) ? Polarity.NEGATED : Polarity.AFFIRMED;
    }

    /** "At no stage was anybody told", "in no way". */
    private static boolean atNoTime(Clause clause) {
        for (int at = clause.from(); at + 1 < clause.to(); at++) {
            if (clause.token(at).tag().equals("IN")
                    && clause.token(at + 1).lemma().equals("no")
                    && at + 2 < clause.to()
                    && ADVERBIAL.contains(clause.token(at + 2).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "No British factory will close", "none of the chemical", "not one drop". */
    private static boolean deniesSubject(Clause clause) {
        NounPhrase subject = clause.subject();
        if (subject == null) {
            return false;
        }
        List<Token> tokens = clause.sentence().tokens();
        int from = subject.from();
        boolean notOne = from > 0 && tokens.get(from - 1).lemma().equals("not");
        for (int at = from; at <= subject.head(); at++) {
            if (NOTHING.contains(tokens.get(at).lemma())) {
                return true;
            }
        }
        return notOne;
    }

    /** "had received no earlier proposal", "there was no overloading", "has not a word". */
    private static boolean nothingBehind(Clause clause, VerbGroup verb) {
        List<Token> tokens = clause.sentence().tokens();
        for (int at = verb.to(); at < Math.min(clause.to(), verb.to() + 3); at++) {
            Token token = tokens.get(at);
            if (NOTHING.contains(token.lemma()) || token.lemma().equals("zero")) {
                boolean idiom = at + 1 < clause.to()
                        && IDIOMS.contains(tokens.get(at + 1).text().toLowerCase(Locale.ROOT));
                return !idiom;
            }
        }
        return false;
    }

    private record Predicate(String word, @Nullable String frame) {}
}
