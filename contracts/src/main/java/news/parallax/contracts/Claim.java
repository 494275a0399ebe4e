package news.parallax.contracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One assertion found in an article.
 *
 * @param claimId derived from article, revision, kind and place in the text
 * @param kind decides which of the optional components are there
 * @param evidence where the article says it
 * @param chain who says so, originator first, publisher last, at most {@value #MAX_CHAIN}; just the publisher where the
 *     article speaks in its own voice
 * @param stance how the originator stands to the assertion
 * @param polarity whether the assertion is affirmed or negated ("did not", "no")
 * @param modality whether the thing has happened, is planned, or is only possible
 * @param quantity of a {@link Kind#QUANTITY}
 * @param time of a {@link Kind#TIME}: when the event is put; of other kinds the time of occurrence where it is said
 * @param asOf of a figure: the time at which it is said to hold, where that is not the time of publication
 * @param place of a {@link Kind#PLACE}; of other kinds where it is said
 * @param name of a {@link Kind#NAME}
 * @param silence of a {@link Kind#SILENCE}
 * @param event what happens in the clause, where a predicate was recognised
 * @param terms lower-case lemmas of the content words of the clause in their order, at most {@value #MAX_TERMS}: what
 *     the claim is about, for aligning it with others
 */
public record Claim(
        UUID claimId,
        Kind kind,
        Evidence evidence,
        List<Holder> chain,
        Stance stance,
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

    public static final int MAX_CHAIN = 8;
    public static final int MAX_TERMS = 40;

    public Claim {
        Require.present("claimId", claimId);
        Require.present("kind", kind);
        Require.present("evidence", evidence);
        Require.present("chain", chain);
        Require.present("stance", stance);
        Require.present("polarity", polarity);
        Require.present("modality", modality);
        Require.present("terms", terms);
        chain = List.copyOf(chain);
        terms = List.copyOf(terms);
        Require.atMost("length of the chain", chain.size(), MAX_CHAIN);
        Require.atMost("number of terms", terms.size(), MAX_TERMS);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("chain must name at least the publisher");
        }
    }

    /** The one who first said it. */
    public Holder originator() {
        return chain.getFirst();
    }

    public enum Kind {
        /** A figure with what it counts or measures. */
        QUANTITY,
        /** When something happened or is to happen. */
        TIME,
        /** Where something happened. */
        PLACE,
        /** Who or what fills a role: cause, mediator, commander, winner. */
        NAME,
        /** Any other assertion worth comparing, most often one that others may deny. */
        STATEMENT,
        /** An assertion that something is not so, was not said, or has never been disclosed. */
        DENIAL,
        /** A report that somebody did not mention something. */
        SILENCE
    }

    public enum Stance {
        ASSERTS,
        CONFIRMS,
        DENIES,
        ALLEGES,
        PLANS,
        /** "could not be independently verified". */
        CANNOT_VERIFY
    }

    public enum Polarity {
        AFFIRMED,
        NEGATED
    }

    public enum Modality {
        /** Has happened, is so. */
        FACT,
        /** Will happen, is to happen. */
        FUTURE,
        /** Is planned, intended, agreed, ordered. */
        PLANNED,
        /** May, might, could, would. */
        POSSIBLE
    }
}
