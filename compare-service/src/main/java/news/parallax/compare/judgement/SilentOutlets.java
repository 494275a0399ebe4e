package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.compare.alignment.Stems;
import news.parallax.contracts.Silence;

/**
 * Finds the outlet of a story that a report of silence means: by its name in full, in part or in initials, or by its kind
 * ("the state agency", "its report") and by what the sentences before speak of.
 */
final class SilentOutlets {
    /** Code units back to which a report may have named the outlet. */
    private static final int FURTHEST = 900;

    private final List<Witness> witnesses;

    SilentOutlets(List<Witness> witnesses) {
        this.witnesses = witnesses;
    }

    /** The source, as the story's accounts give it; empty where none or more than one of them can be meant. */
    Optional<String> of(Silence silence, Witness witness) {
        List<String> sources = witnesses.stream()
                .map(w -> w.account().source())
                .distinct()
                .filter(source -> !source.equals(witness.account().source()))
                .toList();
        List<String> named = sources.stream()
                .filter(source -> names(silence.silent(), source))
                .toList();
        if (!named.isEmpty()) {
            return single(named);
        }
        // "The company's notice": the one source of the story that is a company.
        Optional<String> body = byKind(silence.silent(), sources, BodyWords::kindsOf);
        if (body.isPresent() || namesSomebody(silence.silent())) {
            return body;
        }
        return Stream.concat(Stream.of(witness.claim().evidence().quote()), before(witness).stream())
                .map(text ->
                        sources.stream().filter(source -> names(text, source)).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .flatMap(SilentOutlets::single)
                .or(() -> byKind(silence.silent(), sources, OutletWords::kindsOf))
                .or(() -> byTitle(silence.silent(), sources));
    }

    /** Whether the words can mean an outlet or somebody's account at all: a name, or a word for such. */
    static boolean isPossible(String silent) {
        List<String> words = Stems.words(silent);
        return namesSomebody(silent)
                || words.stream().anyMatch(OutletWords::contains)
                || !BodyWords.kindsOf(words).isEmpty();
    }

    /**
     * Whether the words mean more than a name that may be a person's: initials, several words, a word for an outlet, a name
     * with an article ("the Houthis").
     */
    static boolean isBody(String silent) {
        List<String> words = Stems.words(silent);
        boolean article = words.size() == 2
                && words.getFirst().equalsIgnoreCase("the")
                && Character.isUpperCase(words.getLast().charAt(0));
        return words.size() > 2
                || article
                || words.stream()
                        .anyMatch(word -> OutletWords.contains(word) || word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private static Optional<String> single(List<String> sources) {
        return sources.size() == 1 ? Optional.of(sources.getFirst()) : Optional.empty();
    }

    /** The one source of a kind that the words tell of. */
    private static Optional<String> byKind(
            String silent, List<String> sources, Function<List<String>, Set<String>> kindsOf) {
        Set<String> kinds = kindsOf.apply(Stems.words(silent));
        return single(sources.stream()
                .filter(source -> kindsOf.apply(Stems.words(source)).stream().anyMatch(kinds::contains))
                .toList());
    }

    /** "The log": the one source whose title calls its text so ("Mission log, 8 July"). */
    private Optional<String> byTitle(String silent, List<String> sources) {
        Set<String> texts = Stems.words(silent).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(OutletWords::contains)
                .collect(Collectors.toSet());
        return single(sources.stream()
                .filter(source -> witnesses.stream()
                        .filter(w -> w.account().source().equals(source))
                        .map(w -> w.account().title())
                        .distinct()
                        .anyMatch(title -> Stems.words(title).stream()
                                .anyMatch(word -> texts.contains(word.toLowerCase(Locale.ROOT)))))
                .toList());
    }

    /** What the article says before, the nearest first. */
    private List<String> before(Witness witness) {
        int start = witness.claim().evidence().start();
        return witnesses.stream()
                .filter(w -> w.sameArticle(witness))
                .map(w -> w.claim().evidence())
                .filter(e -> e.field() == witness.claim().evidence().field())
                .filter(e -> e.start() < start && e.start() > start - FURTHEST)
                .sorted(Comparator.comparingInt(e -> -e.start()))
                .map(e -> e.quote())
                .distinct()
                .toList();
    }

    private static boolean namesSomebody(String text) {
        List<String> words = Stems.words(text);
        return words.stream().skip(1).anyMatch(word -> Character.isUpperCase(word.charAt(0)))
                || (words.size() > 0 && words.size() <= 2 && isName(words.getFirst()));
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0))
                && !Names.isPronoun(word)
                && !Set.of("its", "their", "the", "a", "this", "his", "her").contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a text names a source: "AGN (Agencia Guaraní de Noticias)" as "AGN" or as "the Guaraní News Agency". */
    static boolean names(String text, String source) {
        List<String> words = Stems.words(text);
        boolean kind = words.stream().anyMatch(OutletWords::contains);
        return parts(source).stream().anyMatch(part -> {
            List<String> all = Stems.words(part).stream()
                    .filter(word -> !BodyWords.isLegalForm(word))
                    .toList();
            List<String> telling = all.stream()
                    .filter(word ->
                            Character.isUpperCase(word.charAt(0)) && !OutletWords.contains(word) && !word.equals("The"))
                    .toList();
            // "Varnsdal's website" is that of Varnsdal FK.
            if (telling.size() > 1
                    && kind
                    && text.matches("(?s).*\\b" + Pattern.quote(telling.getFirst()) + "['’]s\\b.*")) {
                return true;
            }
            if (telling.isEmpty() || !words.containsAll(telling)) {
                return words.contains(Names.initials(part))
                        && Names.initials(part).length() > 2;
            }
            // One word of a longer name may be that of a town.
            return telling.size() > 1 || all.size() == 1 || kind;
        });
    }

    /** What stands in brackets is another name of the same. */
    private static List<String> parts(String source) {
        List<String> parts = new ArrayList<>();
        for (String part : source.split("[()]", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }
}
