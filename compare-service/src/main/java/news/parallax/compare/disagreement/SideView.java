package news.parallax.compare.disagreement;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A position, as the API shows it. */
@Schema(name = "Side", description = "One position on the fact")
public record SideView(
        @Schema(description = "The value or stance in the words used", examples = "some 14,000 North Korean troops")
        String value,

        @Schema(description = "Who holds it, originators first")
        List<String> holders,

        @Schema(
                description = "How many independent origins stand behind it: ten reprints of one report are one",
                examples = "1")
        int origins,

        @Schema(description = "How many outlets carry it", examples = "4")
        int outlets,

        @Schema(
                description =
                        "Whose word it is, and through which outlets it comes: as named, while origins counts those that"
                                + " are independent")
        List<Voice> voices,

        @Schema(description = "Quotes that take the position, earliest first; of a denial the likeliest first")
        List<EvidenceView> evidence) {

    /** An originator and the outlets that carry its word. */
    @Schema(name = "Voice")
    public record Voice(
            @Schema(examples = "Sergei Shoigu") String originator,
            @Schema(examples = "[\"TASS\", \"UPI\"]") List<String> outlets) {}

    static SideView of(Side side) {
        return of(side, Map.of());
    }

    static SideView of(Side side, Map<Citation, QuoteContext> contexts) {
        return new SideView(
                side.value(),
                side.holders(),
                side.origins(),
                side.outlets(),
                voices(side),
                side.evidence().stream()
                        .map(citation -> EvidenceView.of(citation, contexts.get(citation)))
                        .toList());
    }

    private static List<Voice> voices(Side side) {
        Map<String, Set<String>> outlets = new LinkedHashMap<>();
        side.evidence().stream()
                .filter(citation -> !citation.attribution().isEmpty())
                .forEach(citation -> outlets.computeIfAbsent(
                                citation.attribution().getFirst(), name -> new LinkedHashSet<>())
                        .add(citation.source()));
        return outlets.entrySet().stream()
                .map(voice -> new Voice(voice.getKey(), List.copyOf(voice.getValue())))
                .toList();
    }
}
