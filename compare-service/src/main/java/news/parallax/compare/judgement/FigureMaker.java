package news.parallax.compare.judgement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.WordList;
import news.parallax.contracts.Holder;

/** Whether an originator is said to have made a figure (counted, measured, estimated it), rather than to have told of it. */
final class FigureMaker {
    private static final List<Set<String>> MAKING =
            WordList.lines("/news/parallax/compare/judgement/figure-making.txt").stream()
                    .map(line -> Set.copyOf(Stems.of(line)))
                    .toList();
    /** "a count by the union", "the union's count"; "an estimate" is nobody's. */
    private static final Pattern OWNED = Pattern.compile("\\b(?:by|of|from)\\b|['’]s?\\s");

    private FigureMaker() {}

    static boolean made(Witness figure) {
        Holder holder = figure.claim().originator();
        if (holder.cue() == null) {
            return false;
        }
        boolean document = holder.kind() == Holder.Kind.DOCUMENT;
        return document
                ? OWNED.matcher(holder.name()).find() && tellsOfMaking(holder.name())
                : tellsOfMaking(holder.cue());
    }

    private static boolean tellsOfMaking(String words) {
        Set<String> stems = new HashSet<>(Stems.of(words));
        return MAKING.stream().anyMatch(stems::containsAll);
    }
}
