package news.parallax.compare.alert.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one change of a disagreement. Every text is one line of bounded length, and still not ours: whatever it
 * is put into has to escape it.
 *
 * @param version of the disagreement after the change
 * @param about the fact in a few words, at most {@value #LONGEST_ABOUT} UTF-16 code units
 * @param explanation what disagrees and why it was flagged, at most {@value #LONGEST_EXPLANATION}
 * @param sides at most {@value #MOST_SIDES}
 * @param sidesInAll how many there are
 * @param because why it was taken back or settled; null where nothing is known of that
 */
public record Notice(
        UUID disagreementId,
        int version,
        Occasion occasion,
        Kind kind,
        String about,
        String explanation,
        Severity severity,
        UUID storyId,
        List<Side> sides,
        int sidesInAll,
        Instant at,
        @Nullable String because) {
    static final int LONGEST_ABOUT = 300;
    static final int LONGEST_EXPLANATION = 1000;
    static final int MOST_SIDES = 4;
    static final int MOST_QUOTES = 2;
    static final int LONGEST_VALUE = 300;
    static final int LONGEST_QUOTE = 600;
    static final int LONGEST_NAME = 120;
    static final int MOST_NAMES = 6;
    static final int LONGEST_URL = 2000;

    public Notice {
        sides = List.copyOf(sides);
    }

    /**
     * A position.
     *
     * @param origins how many independent origins stand behind it
     * @param outlets how many outlets carry it
     * @param quotes at most {@value #MOST_QUOTES}, in the order of the disagreement
     */
    public record Side(String value, int origins, int outlets, List<Quote> quotes) {
        public Side {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * Words that take the position.
     *
     * @param chain who says it, originator first, publisher last
     */
    public record Quote(String text, String source, String url, List<String> chain, Instant publishedAt) {
        public Quote {
            chain = List.copyOf(chain);
        }
    }

    /** What is told of a change. */
    public static Notice of(DisagreementChanged event, Occasion occasion, @Nullable String because) {
        return new Notice(
                event.disagreementId(),
                event.version(),
                occasion,
                event.kind(),
                OneLine.of(event.about(), LONGEST_ABOUT),
                OneLine.of(event.explanation(), LONGEST_EXPLANATION),
                event.severity(),
                event.storyId(),
                event.sides().stream().limit(MOST_SIDES).map(Notice::side).toList(),
                event.sides().size(),
                event.changedAt(),
                because == null ? null : OneLine.of(because, LONGEST_EXPLANATION));
    }

    private static Side side(DisagreementChanged.Side side) {
        return new Side(
                OneLine.of(side.value(), LONGEST_VALUE),
                side.origins(),
                side.outlets(),
                side.evidence().stream().limit(MOST_QUOTES).map(Notice::quote).toList());
    }

    private static Quote quote(Citation citation) {
        return new Quote(
                OneLine.of(citation.evidence().quote(), LONGEST_QUOTE),
                OneLine.of(citation.source(), LONGEST_NAME),
                OneLine.of(citation.url(), LONGEST_URL),
                citation.attribution().stream()
                        .limit(MOST_NAMES)
                        .map(name -> OneLine.of(name, LONGEST_NAME))
                        .toList(),
                citation.publishedAt());
    }

    /** The same with less of it, for receivers that take little. */
    public Notice within(Detail detail) {
        List<Side> fewer = sides.stream()
                .limit(detail.sides())
                .map(side -> new Side(
                        OneLine.cut(side.value(), detail.longestQuote()),
                        side.origins(),
                        side.outlets(),
                        side.quotes().stream()
                                .limit(detail.quotes())
                                .map(quote -> shortened(quote, detail.longestQuote()))
                                .toList()))
                .toList();
        return new Notice(
                disagreementId,
                version,
                occasion,
                kind,
                OneLine.cut(about, detail.longestQuote()),
                OneLine.cut(explanation, 2 * detail.longestQuote()),
                severity,
                storyId,
                fewer,
                sidesInAll,
                at,
                because == null ? null : OneLine.cut(because, detail.longestQuote()));
    }

    private static Quote shortened(Quote quote, int longest) {
        // Half an address leads nowhere.
        String url = quote.url().length() <= 2 * longest ? quote.url() : "";
        return new Quote(
                OneLine.cut(quote.text(), longest),
                OneLine.cut(quote.source(), longest),
                url,
                quote.chain().stream().map(name -> OneLine.cut(name, longest)).toList(),
                quote.publishedAt());
    }
}
