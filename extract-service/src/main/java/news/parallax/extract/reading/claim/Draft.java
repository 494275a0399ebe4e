package news.parallax.extract.reading.claim;

import java.util.List;
import news.parallax.contracts.Claim.Kind;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.Claim.Polarity;
import news.parallax.contracts.ClaimEvent;
import news.parallax.contracts.NamedRole;
import news.parallax.contracts.Quantity;
import news.parallax.contracts.Silence;
import news.parallax.contracts.TimeSpan;
import news.parallax.extract.reading.attribution.Chain;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim that has no id and no evidence yet.
 *
 * @param anchor the words of the text that make it
 */
record Draft(
        Kind kind,
        Span anchor,
        Chain chain,
        Polarity polarity,
        Modality modality,
        @Nullable Quantity quantity,
        @Nullable TimeSpan time,
        @Nullable TimeSpan asOf,
        @Nullable String place,
        @Nullable NamedRole name,
        @Nullable Silence silence,
        @Nullable ClaimEvent event,
        List<String> terms) {

    /** A draft that has neither figure nor time, place, name or silence. */
    static Draft bare(
            Kind kind,
            Span anchor,
            Chain chain,
            Polarity polarity,
            Modality modality,
            @Nullable ClaimEvent event,
            List<String> terms) {
        return new Draft(kind, anchor, chain, polarity, modality, null, null, null, null, null, null, event, terms);
    }

    /** A draft of what a clause says. */
    static Draft of(Kind kind, Span anchor, ClauseNotes clause) {
        return new Draft(
                kind,
                anchor,
                clause.chain(),
                clause.read().polarity(),
                clause.read().modality(),
                null,
                null,
                null,
                clause.read().place(),
                null,
                null,
                clause.event(),
                clause.terms());
    }

    Draft withQuantity(Quantity value) {
        return new Draft(
                kind, anchor, chain, polarity, modality, value, time, asOf, place, name, silence, event, terms);
    }

    Draft withTimes(@Nullable TimeSpan occurrence, @Nullable TimeSpan stand) {
        return new Draft(
                kind,
                anchor,
                chain,
                polarity,
                modality,
                quantity,
                occurrence,
                stand,
                place,
                name,
                silence,
                event,
                terms);
    }

    Draft withName(NamedRole value) {
        return new Draft(
                kind, anchor, chain, polarity, modality, quantity, time, asOf, place, value, silence, event, terms);
    }

    Draft withSilence(Silence value) {
        return new Draft(
                kind, anchor, chain, polarity, modality, quantity, time, asOf, place, name, value, event, terms);
    }

    Draft withPlace(String value) {
        return new Draft(
                kind, anchor, chain, polarity, modality, quantity, time, asOf, value, name, silence, event, terms);
    }

    Draft withChain(Chain value) {
        return new Draft(
                kind, anchor, value, polarity, modality, quantity, time, asOf, place, name, silence, event, terms);
    }

    Draft withEvent(@Nullable ClaimEvent value, List<String> words) {
        return new Draft(
                kind, anchor, chain, polarity, modality, quantity, time, asOf, place, name, silence, value, words);
    }

    Draft with(Polarity of, Modality in) {
        return new Draft(kind, anchor, chain, of, in, quantity, time, asOf, place, name, silence, event, terms);
    }
}
