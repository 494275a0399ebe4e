package news.parallax.extract.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.contracts.ClaimEvent;
import news.parallax.contracts.ClaimEvent.Participant;
import news.parallax.extract.reading.text.EventNouns;
import news.parallax.extract.reading.text.PlacingVerbs;
import news.parallax.extract.reading.text.Span;
import news.parallax.extract.reading.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a clause puts at a time or a place where its verb does not name it: "the exchange took place at Fassala", "the
 * coast guard puts the collision off Patos Island". Named by the verb of the noun, so that it lies beside "collided".
 */
public final class Occurrences {
    /** Verbs that only say that something came about, each with what must follow it; "" where nothing must. */
    private static final Map<String, String> COMING_ABOUT = Map.ofEntries(
            Map.entry("happen", ""),
            Map.entry("occur", ""),
            Map.entry("arise", ""),
            Map.entry("begin", ""),
            Map.entry("start", ""),
            Map.entry("commence", ""),
            Map.entry("erupt", ""),
            Map.entry("be", ""),
            Map.entry("take", "place"),
            Map.entry("break", "out"),
            Map.entry("come", "about"));

    /** What is done with a happening that comes about by somebody's doing: "the exchange was carried out". */
    private static final Set<String> CARRYING_OUT =
            Set.of("carry", "hold", "conduct", "perform", "stage", "launch", "mount", "make", "commit");

    /** Verbs of going through, or making, what their object names: "passed an inspection", "made the payment". */
    private static final Set<String> GOING_THROUGH =
            Set.of("undergo", "pass", "make", "conduct", "perform", "carry", "hold", "stage", "launch", "mount");

    private static final EventNouns NOUNS = EventNouns.english();
    private static final Frames FRAMES = Frames.english();
    private static final String OF = "of";

    private Occurrences() {}

    /**
     * @param named the noun that names it
     * @param event by the verb of the noun
     * @param terms lower-case base forms of the content words of what happens, without who puts it there
     */
    public record Occurrence(Span named, ClaimEvent event, List<String> terms) {}

    /** Empty where the verb names what happens. */
    public static Optional<Occurrence> in(Clause clause) {
        VerbGroup verb = clause.verb();
        if (verb == null) {
            return Optional.empty();
        }
        if (!verb.passive() && GOING_THROUGH.contains(verb.lemma())) {
            return goneThrough(clause, verb);
        }
        NounPhrase noun = isPlacing(verb) ? object(clause, verb) : comesAbout(clause, verb) ? clause.subject() : null;
        return noun == null ? Optional.empty() : named(clause, noun);
    }

    /** "The structure passed an inspection": inspected, whoever takes part. */
    private static Optional<Occurrence> goneThrough(Clause clause, VerbGroup verb) {
        return clause.phrases().stream()
                .filter(phrase -> phrase.from() >= verb.to() && phrase.from() <= verb.to() + 1)
                .filter(phrase -> phrase.to() <= clause.to())
                .findFirst()
                .flatMap(phrase -> named(clause, phrase))
                .map(occurrence -> new Occurrence(
                        occurrence.named(),
                        new ClaimEvent(
                                occurrence.event().predicate(),
                                occurrence.event().frame(),
                                Participants.of(clause).list().stream()
                                        .limit(ClaimEvent.MAX_PARTICIPANTS)
                                        .toList()),
                        Terms.between(clause.sentence(), clause.from(), clause.to())));
    }

    private static boolean isPlacing(VerbGroup verb) {
        return !verb.passive() && PlacingVerbs.contains(verb.lemma());
    }

    @Nullable
    private static NounPhrase object(Clause clause, VerbGroup verb) {
        return clause.phrases().stream()
                .filter(phrase -> phrase.from() == verb.to() && phrase.to() <= clause.to())
                .filter(phrase -> PlacingVerbs.mayPlace(
                        clause.token(phrase.from()).lemma(),
                        clause.token(phrase.head()).lemma()))
                .findFirst()
                .orElse(null);
    }

    private static boolean comesAbout(Clause clause, VerbGroup verb) {
        if (verb.passive()) {
            return CARRYING_OUT.contains(verb.lemma());
        }
        String particle = COMING_ABOUT.get(verb.lemma());
        int next = verb.main() + 1;
        return particle != null
                && (particle.isEmpty()
                        || next < clause.to() && clause.token(next).lemma().equals(particle));
    }

    private static Optional<Occurrence> named(Clause clause, NounPhrase phrase) {
        String noun = clause.token(phrase.head()).lemma().toLowerCase(Locale.ROOT);
        Optional<String> frame = FRAMES.ofNoun(noun);
        Optional<String> verb = NOUNS.verbOf(noun);
        if (frame.isEmpty() && verb.isEmpty()) {
            return Optional.empty();
        }
        String predicate = verb.orElse(noun);
        NounPhrase whose = whose(clause, phrase);
        List<Participant> who = whose == null
                ? List.of()
                : List.of(new Participant("patient", PhraseText.withOf(clause, whose, clause.phrases())));
        int end = whose == null ? phrase.to() : whose.to();
        Token head = clause.token(phrase.head());
        return Optional.of(new Occurrence(
                new Span(head.start(), head.end()),
                new ClaimEvent(
                        predicate,
                        frame.or(() -> FRAMES.ofVerb(predicate, List.of())).orElse(null),
                        who),
                Terms.between(clause.sentence(), phrase.from(), end)));
    }

    /** "the silence of the transponder". */
    @Nullable
    private static NounPhrase whose(Clause clause, NounPhrase noun) {
        boolean of = noun.to() < clause.sentence().tokens().size()
                && clause.token(noun.to()).lemma().equals(OF);
        return clause.phrases().stream()
                .filter(phrase -> of && phrase.from() == noun.to() + 1)
                .findFirst()
                .orElse(null);
    }
}
