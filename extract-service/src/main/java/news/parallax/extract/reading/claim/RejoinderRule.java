package news.parallax.extract.reading.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.Claim.Stance;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.attribution.Chain;
import news.parallax.extract.reading.claim.Rejections.Rejection;
import news.parallax.extract.reading.text.Span;

/**
 * Denials that do not tell again what they deny: "Ruiz rejected that" denies what the sentence before says, and so does
 * what she says next ("“Nobody called us,” she said"). Each is a denial in the words of what it denies.
 */
final class RejoinderRule implements ClaimRule {
    private static final int FEWEST_LETTERS = 4;

    private final Rejections rejections = new Rejections();
    private final StatementRule statements = new StatementRule();

    @Override
    public List<Draft> read(SentenceNotes sentence) {
        return rejections
                .in(sentence)
                .flatMap(rejection -> answer(sentence, rejection))
                .or(() -> goesOn(sentence))
                .stream()
                .toList();
    }

    private Optional<Draft> answer(SentenceNotes sentence, Rejection rejection) {
        Chain denier = rejection.denier();
        String of = rejection.of();
        List<Draft> others = told(sentence, rejection).stream()
                .filter(told -> told.event() != null && !isOne(told.chain(), denier))
                .filter(told -> of == null || names(told.chain(), of))
                .filter(told -> isReported(told) || rejection.pointed())
                .filter(told -> told.polarity() == Polarity.AFFIRMED || rejection.pointed())
                .toList();
        return others.stream()
                .filter(told -> isReported(told) || others.stream().noneMatch(RejoinderRule::isReported))
                .max(Comparator.comparingInt(told -> told.terms().size()))
                .map(told -> answer(sentence, told, denier));
    }

    /** What a rejection may be of: what its own sentence says before it, else the last sentence, or all that somebody told. */
    private List<Draft> told(SentenceNotes sentence, Rejection rejection) {
        if (rejection.of() != null) {
            return sentence.before().told();
        }
        int start = sentence.sentence().tokens().get(rejection.at()).start();
        List<Draft> here = statements.read(sentence).stream()
                .filter(told ->
                        told.anchor().end() <= start && isReported(told) && !isOne(told.chain(), rejection.denier()))
                .toList();
        return here.isEmpty() ? sentence.before().last() : here;
    }

    /** The words of a claim again, by another and with the other sign. */
    private static Draft answer(SentenceNotes sentence, Draft told, Chain by) {
        boolean denies = told.polarity() == Polarity.AFFIRMED;
        return Draft.bare(
                denies ? Kind.DENIAL : Kind.STATEMENT,
                new Span(sentence.sentence().start(), sentence.sentence().end()),
                new Chain(by.holders(), Stance.ASSERTS),
                denies ? Polarity.NEGATED : Polarity.AFFIRMED,
                told.modality(),
                told.event(),
                told.terms());
    }

    /** What whoever rejected something says next, in quotation marks or by name, says it again in other words. */
    private static Optional<Draft> goesOn(SentenceNotes sentence) {
        Chain speaker = sentence.clauses().stream()
                .map(ClauseNotes::chain)
                .filter(chain -> !chain.holders().isEmpty())
                .findFirst()
                .orElse(Chain.NONE);
        if (speaker.holders().isEmpty()) {
            return Optional.empty();
        }
        Stream<Draft> denied = sentence.before().last().stream()
                .filter(draft -> draft.kind() == Kind.DENIAL && draft.chain().stance() == Stance.DENIES)
                .filter(draft -> draft.event() != null && goesOn(sentence, draft, speaker, true))
                .map(draft -> draft.with(Polarity.AFFIRMED, draft.modality()));
        Stream<Draft> told = sentence.before().last().stream().flatMap(answer -> answered(sentence, answer).stream()
                .filter(of -> goesOn(sentence, answer, speaker, isReported(of) && !isOne(of.chain(), speaker))));
        return Stream.concat(told, denied).findFirst().map(draft -> answer(sentence, draft, speaker));
    }

    /** What a claim right before answers in the same words. */
    private static Optional<Draft> answered(SentenceNotes sentence, Draft answer) {
        return sentence.before().told().stream()
                .filter(told -> told.anchor().end() <= answer.anchor().start()
                        && told.polarity() != answer.polarity()
                        && told.terms().equals(answer.terms())
                        && Objects.equals(told.event(), answer.event())
                        && !isOne(told.chain(), answer.chain()))
                .findFirst();
    }

    /** @param open whether others than whoever answered may go on in a quotation */
    private static boolean goesOn(SentenceNotes sentence, Draft answer, Chain speaker, boolean open) {
        String text = sentence.text();
        int start = sentence.sentence().start();
        boolean apart = text.substring(answer.anchor().end(), start).indexOf('\n') >= 0;
        boolean quoted = isQuoted(text, start);
        return (!apart || (quoted && !isQuoted(text, answer.anchor().start())))
                && ((quoted && open) || isOne(answer.chain(), speaker));
    }

    private static boolean isQuoted(String text, int start) {
        return "\"“‘".indexOf(text.charAt(start)) >= 0;
    }

    private static boolean isReported(Draft told) {
        return !told.chain().holders().isEmpty();
    }

    /** Whether the names of the originators of both share a word: "the navy" and "a navy spokesman". */
    private static boolean isOne(Chain one, Chain other) {
        if (one.holders().isEmpty() || other.holders().isEmpty()) {
            return one.holders().isEmpty() && other.holders().isEmpty();
        }
        Set<String> shared = words(one.holders().getFirst());
        shared.retainAll(words(other.holders().getFirst()));
        return !shared.isEmpty();
    }

    private static boolean names(Chain chain, String word) {
        return !chain.holders().isEmpty() && words(chain.holders().getFirst()).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(Holder holder) {
        return Stream.of(holder.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() >= FEWEST_LETTERS)
                .collect(Collectors.toSet());
    }
}
