package news.parallax.extract.reading.claim;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.contracts.Claim.Kind;
import news.parallax.extract.reading.attribution.Chain;
import news.parallax.extract.reading.text.Span;

/**
 * Quoted words that say too little to be claimed of the world, but are put in somebody's mouth: "It is the poor who will
 * be plucked," she said. That she said them is a claim, and others may say that somebody else did.
 */
final class QuotationRule implements ClaimRule {
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]{15,400})[\"”]?|^[^\"“”]{15,400}[\"”]");
    private static final int FEWEST_WORDS = 5;

    @Override
    public List<Draft> read(SentenceNotes sentence) {
        int start = sentence.sentence().start();
        String text = sentence.text().substring(start, sentence.sentence().end());
        Matcher matcher = QUOTED.matcher(text);
        if (!matcher.find() || matcher.group().split("\\s+", FEWEST_WORDS + 1).length < FEWEST_WORDS) {
            return List.of();
        }
        Span quotation = new Span(start + matcher.start(), start + matcher.end());
        Chain chain = sentence.attributions().chainAt(quotation.start() + 1, quotation.end() - 1);
        boolean claimed = sentence.clauses().stream()
                .anyMatch(clause -> clause.isReported()
                        && clause.event() != null
                        && !clause.says()
                        && StatementRule.saysEnough(clause));
        if (chain.holders().isEmpty() || claimed || sentence.clauses().isEmpty()) {
            return List.of();
        }
        return List.of(Draft.of(Kind.STATEMENT, quotation, sentence.clauses().getFirst())
                .withChain(chain));
    }
}
