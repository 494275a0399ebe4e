package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.regex.Pattern;
import news.parallax.contracts.Claim.Kind;
import news.parallax.extract.reading.text.Span;

/**
 * A notice by which a page owns up to a change, "(Updates toll, adds comment)", "Correction: …". It seldom is a whole
 * sentence and so makes no other claim, but must be known to whoever looks for silent changes.
 */
final class NoticeRule implements ClaimRule {
    private static final Pattern NOTICE = Pattern.compile(
            "\\W{0,8}(?:update[sd]?|correct(?:s|ed|ion)|clarif(?:ies|ied|ication)|refiles?|amend(?:s|ed|ment)"
                    + "|editor['’]?s?['’]? note)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public List<Draft> read(SentenceNotes sentence) {
        String text = sentence.text()
                .substring(sentence.sentence().start(), sentence.sentence().end());
        if (sentence.clauses().isEmpty() || !NOTICE.matcher(text).lookingAt()) {
            return List.of();
        }
        Span whole = new Span(sentence.sentence().start(), sentence.sentence().end());
        ClauseNotes clause = sentence.clauses().getFirst();
        return List.of(Draft.of(Kind.STATEMENT, whole, clause));
    }
}
