package news.parallax.extract.reading.silence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One shape of a report of silence, a line of silence-patterns.txt.
 *
 * @param sureOnly whether only a text or an outlet can be silent so
 */
record SilencePattern(Layout layout, boolean sureOnly, List<Element> elements) {
    /** Where the account and the point stand. */
    enum Layout {
        SAYS,
        LACKS,
        GOES,
        FRONT
    }

    /** A part of a pattern. */
    sealed interface Element {}

    record Words(Set<String> words, boolean optional) implements Element {}

    record Gap(Width width) implements Element {}

    record Slot() implements Element {}

    /** Where the point starts, if that is not behind the last element. */
    record PointStart() implements Element {}

    /** What a gap may be filled with. */
    enum Width {
        LIGHT(4),
        CLAUSE(8),
        SENTENCE(26);

        final int most;

        Width(int most) {
            this.most = most;
        }
    }

    /**
     * Where a pattern fits.
     *
     * @param end index behind its last token, or where its point starts
     * @param account the account that fills its slot, if it has one
     */
    record Match(int end, Optional<Account> account) {}

    static SilencePattern of(String layout, String who, String pattern, SilenceCues cues) {
        List<Element> elements = new ArrayList<>();
        for (String part : pattern.split(" ", -1)) {
            elements.add(
                    switch (part) {
                        case "~" -> new Gap(Width.LIGHT);
                        case "~~" -> new Gap(Width.CLAUSE);
                        case "~~~" -> new Gap(Width.SENTENCE);
                        case "{A}" -> new Slot();
                        case "{P}" -> new PointStart();
                        default -> words(part, cues);
                    });
        }
        return new SilencePattern(
                Layout.valueOf(layout.toUpperCase(Locale.ROOT)), who.equals("text"), List.copyOf(elements));
    }

    private static Words words(String part, SilenceCues cues) {
        boolean optional = part.startsWith("?");
        Set<String> words = new HashSet<>();
        for (String word : (optional ? part.substring(1) : part).split("\\|", -1)) {
            words.addAll(word.startsWith("@") ? cues.group(word.substring(1)) : Set.of(word));
        }
        return new Words(Set.copyOf(words), optional);
    }

    /** What one of its matches must start with. */
    Set<String> openers() {
        return ((Words) elements.getFirst()).words();
    }

    Optional<Match> at(SilenceText text, int at) {
        return match(text, 0, at, Optional.empty());
    }

    private Optional<Match> match(SilenceText text, int element, int at, Optional<Account> account) {
        if (element == elements.size()) {
            return Optional.of(new Match(at, account));
        }
        return switch (elements.get(element)) {
            case Words words -> {
                Optional<Match> taken = at < text.size() && text.isOneOf(at, words.words())
                        ? match(text, element + 1, at + 1, account)
                        : Optional.empty();
                yield taken.isPresent() || !words.optional() ? taken : match(text, element + 1, at, account);
            }
            case Gap gap -> behindGap(text, gap.width(), element, at, account);
            case Slot _ ->
                text.accountFrom(at).flatMap(filled -> match(text, element + 1, filled.core(), Optional.of(filled))
                        .or(() -> match(text, element + 1, filled.to(), Optional.of(filled))));
            case PointStart _ -> match(text, element + 1, at, account).map(found -> new Match(at, found.account()));
        };
    }

    private Optional<Match> behindGap(SilenceText text, Width width, int element, int from, Optional<Account> account) {
        for (int at = from; at <= Math.min(text.size(), from + width.most); at++) {
            Optional<Match> found = match(text, element + 1, at, account);
            if (found.isPresent() || at == text.size() || !text.fills(at, width)) {
                return found;
            }
        }
        return Optional.empty();
    }
}
