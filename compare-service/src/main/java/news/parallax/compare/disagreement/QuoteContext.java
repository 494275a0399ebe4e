package news.parallax.compare.disagreement;

import java.time.Instant;
import java.util.List;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Holder;
import news.parallax.contracts.Quantity;
import news.parallax.contracts.TimeSpan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stands around a quote and what was read in it, as the API shows it. */
@Schema(name = "QuoteContext", description = "What stands around the quote and what was read in it")
public record QuoteContext(
        @Schema(description = "The title of the revision quoted")
        String title,

        @Schema(description = "The text before the quote, cut at a word, at most 400 code units")
        String before,

        @Schema(description = "The text behind it, as long") String after,

        @Schema(description = "Whether a newer revision of the article is known")
        boolean superseded,

        @Schema(description = "The newest revision known", examples = "2")
        int newestRevision,

        @Schema(description = "Whether the article was withdrawn since")
        boolean withdrawn,

        @Schema(description = "Whether its page says that a machine translated the text: no wording is to be relied on")
        boolean machineTranslated,

        @Schema(description = "Who says it, originator first, with the word that ties each to it")
        List<Link> chain,

        Claim.@Nullable Stance stance,
        Claim.@Nullable Modality modality,

        @Schema(description = "When the figure is said to hold, where the text says so") @Nullable
        Span asOf,

        @Schema(description = "The figure, where the claim is one") @Nullable
        Figure figure) {

    /** One link of the attribution chain. */
    @Schema(name = "AttributionLink")
    public record Link(
            String name,
            Holder.Kind kind,
            @Nullable String cue,

            @Schema(description = "How the article introduces it, in its words", examples = "police spokesman")
            @Nullable
            String introduction) {
        static Link of(Holder holder) {
            return new Link(holder.name(), holder.kind(), holder.cue(), holder.introduction());
        }
    }

    /** A time as the text gives it. */
    @Schema(name = "TimeSpan")
    public record Span(Instant from, Instant to, String text) {
        static @Nullable Span of(@Nullable TimeSpan span) {
            return span == null ? null : new Span(span.from(), span.to(), span.text());
        }
    }

    /** A figure as the text gives it; low and high are null where the words set no end. */
    @Schema(name = "Figure")
    public record Figure(
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            Quantity.Bound bound,
            @Nullable String unit,
            @Nullable String counted,
            String text) {
        static @Nullable Figure of(@Nullable Quantity quantity) {
            return quantity == null
                    ? null
                    : new Figure(
                            quantity.value(),
                            quantity.low(),
                            quantity.high(),
                            quantity.bound(),
                            quantity.unit(),
                            quantity.counted(),
                            quantity.text());
        }
    }

    /** Without a claim where an article's silence is shown by its title alone. */
    static QuoteContext of(Surroundings around, @Nullable Claim claim) {
        return new QuoteContext(
                around.title(),
                around.before(),
                around.after(),
                around.text().superseded(),
                around.text().newestRevision(),
                around.text().withdrawn(),
                around.text().machineTranslated(),
                claim == null ? List.of() : claim.chain().stream().map(Link::of).toList(),
                claim == null ? null : claim.stance(),
                claim == null ? null : claim.modality(),
                claim == null ? null : Span.of(claim.asOf()),
                claim == null ? null : Figure.of(claim.quantity()));
    }

    /** What became of a text since, and how it came to be. */
    record TextState(boolean superseded, int newestRevision, boolean withdrawn, boolean machineTranslated) {}

    /** Where a quote stands. */
    record Surroundings(String title, String before, String after, TextState text) {
        private static final int LONGEST = 400;

        /** Cuts what stands around a span out of a text, at words. */
        static Surroundings of(String title, String text, int start, int end, TextState state) {
            return new Surroundings(title, before(text, start), after(text, end), state);
        }

        private static String before(String text, int start) {
            if (start <= LONGEST) {
                return text.substring(0, start);
            }
            int cut = start - LONGEST;
            while (cut < start && !Character.isWhitespace(text.charAt(cut))) {
                cut++;
            }
            return text.substring(cut, start);
        }

        private static String after(String text, int end) {
            if (text.length() - end <= LONGEST) {
                return text.substring(end);
            }
            int cut = end + LONGEST;
            while (cut > end && !Character.isWhitespace(text.charAt(cut))) {
                cut--;
            }
            return text.substring(end, cut);
        }
    }
}
