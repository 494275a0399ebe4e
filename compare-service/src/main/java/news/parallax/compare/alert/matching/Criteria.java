package news.parallax.compare.alert.matching;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;

/**
 * Which disagreements somebody wants to hear of: those that meet every list; an empty list asks for nothing.
 *
 * @param least the lowest severity
 * @param sources outlets of which one must be quoted, in whatever case
 * @param keywords of which one must occur as whole words, in whatever case and with whatever accents
 */
public record Criteria(
        Set<Kind> kinds, Severity least, Set<UUID> stories, List<String> sources, List<String> keywords) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Criteria {
        kinds = Set.copyOf(kinds);
        stories = Set.copyOf(stories);
        sources = List.copyOf(sources);
        keywords = List.copyOf(keywords);
    }

    public boolean areMetBy(DisagreementChanged event) {
        return event.severity().compareTo(least) >= 0
                && (kinds.isEmpty() || kinds.contains(event.kind()))
                && (stories.isEmpty() || stories.contains(event.storyId()))
                && (sources.isEmpty() || quotesOneOf(event))
                && (keywords.isEmpty() || holdsAKeyword(event));
    }

    private boolean quotesOneOf(DisagreementChanged event) {
        Set<String> wanted = folded(sources);
        return event.sides().stream()
                .flatMap(side -> side.evidence().stream())
                .anyMatch(citation -> wanted.contains(folded(citation.source())));
    }

    private boolean holdsAKeyword(DisagreementChanged event) {
        List<String> wanted = keywords.stream()
                .map(Criteria::folded)
                .filter(word -> !word.isBlank())
                .toList();
        return texts(event).map(Criteria::folded).anyMatch(text -> wanted.stream()
                .anyMatch(text::contains));
    }

    private static Stream<String> texts(DisagreementChanged event) {
        return Stream.concat(
                Stream.of(event.about(), event.explanation()),
                event.sides().stream()
                        .flatMap(side -> Stream.concat(
                                Stream.concat(Stream.of(side.value()), side.holders().stream()),
                                side.evidence().stream()
                                        .map(citation -> citation.evidence().quote()))));
    }

    private static Set<String> folded(Collection<String> names) {
        return Set.copyOf(names.stream().map(Criteria::folded).toList());
    }

    /** Words in small letters without accents, a space on both sides of each. */
    private static String folded(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return " "
                + BETWEEN_WORDS
                        .matcher(plain.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
