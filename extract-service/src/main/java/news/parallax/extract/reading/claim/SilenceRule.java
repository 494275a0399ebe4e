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
    private final SilenceReader silences = new SilenceReader();

    @Override
    public List<Draft> read(SentenceNotes sentence) {
        return silences
                .read(sentence.clauses().stream().map(ClauseNotes::clause).toList())
                .stream()
                .flatMap(found -> draft(sentence, found).stream())
                .toList();
    }

    private static Optional<Draft> draft(SentenceNotes sentence, FoundSilence found) {
        Span point = new Span(found.pointStart(), found.pointEnd());
        Span silent = new Span(found.silentStart(), found.silentEnd());
        String text = sentence.text();
        Silence silence = new Silence(silent.of(text), point.of(text));
        Span anchor = new Span(Math.min(silent.start(), point.start()), Math.max(silent.end(), point.end()));
        // The silence is told by whoever tells the sentence, never by the silent one.
        return sentence.clauseAt(point.start()).map(clause -> Draft.of(Kind.SILENCE, anchor, clause)
                .withChain(Chains.without(sentence.attributions().chainAt(point.start(), point.end()), silent.of(text)))
                .with(Polarity.AFFIRMED, Modality.FACT)
                .withSilence(silence)
                .withEvent(clause.event(), terms(sentence.sentence(), point)));
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
