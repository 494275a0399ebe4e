package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.Optional;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.Silence;
import news.parallax.extract.reading.event.Terms;
import news.parallax.extract.reading.silence.FoundSilence;
import news.parallax.extract.reading.silence.SilenceReader;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Span;
import news.parallax.extract.reading.text.Token;

/** "KCNA did not mention the dispatch": what somebody is said to have passed over. */
final class SilenceRule implements ClaimRule {
    /** Code units back to which a report of silence may take up what was said. */
    private static final int FURTHEST = 900;

    private final SilenceReader silences = new SilenceReader();

    @Override
    public List<Draft> read(SentenceNotes sentence) {
        return silences
                .read(sentence.clauses().stream().map(ClauseNotes::clause).toList(), before(sentence))
                .stream()
                .flatMap(found -> draft(sentence, found).stream())
                .toList();
    }

    private static Optional<Draft> draft(SentenceNotes sentence, FoundSilence found) {
        Span point = new Span(found.pointStart(), found.pointEnd());
        Span silent = new Span(found.silentStart(), found.silentEnd());
        String text = sentence.text();
        Silence silence = new Silence(silent.of(text), point.of(text));
        // The sentence that reports the silence is shown, also where others before it name the point or the silent one.
        Span whole = new Span(sentence.sentence().start(), sentence.sentence().end());
        Span anchor = whole.contains(point) ? point : whole;
        ClauseNotes clause = sentence.clauseAt(anchor.start())
                .orElse(sentence.clauses().isEmpty() ? null : sentence.clauses().getFirst());
        // The silence is told by whoever tells the sentence, never by the silent one.
        return Optional.ofNullable(clause).map(at -> Draft.of(Kind.SILENCE, anchor, at)
                .withChain(
                        Chains.without(sentence.attributions().chainAt(anchor.start(), anchor.end()), silent.of(text)))
                .with(Polarity.AFFIRMED, Modality.FACT)
                .withSilence(silence)
                .withEvent(at.event(), terms(sentence.sentence(), point)));
    }

    private static List<Sentence> before(SentenceNotes sentence) {
        return Slices.between(
                sentence.notes().text().sentences(),
                Sentence::start,
                Math.max(0, sentence.sentence().start() - FURTHEST),
                sentence.sentence().start());
    }

    private static List<String> terms(Sentence sentence, Span point) {
        List<Token> inside = sentence.tokens().stream()
                .filter(token -> point.contains(new Span(token.start(), token.end())))
                .toList();
        return inside.isEmpty()
                ? List.of()
                : Terms.between(
                        sentence, inside.getFirst().index(), inside.getLast().index() + 1);
    }
}
