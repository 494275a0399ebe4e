package news.parallax.extract.reading.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The offices that a text gives to those whom it names: "Mayor Ana Ruiz", "Minister of Health Ana Ruiz". */
final class Offices {
    private static final Set<String> OF = Set.of("of", "for");

    private final HolderKinds kinds;
    /** Last words of the names of those who hold an office, which is in small letters. */
    private final Map<String, Set<String>> holders = new HashMap<>();

    Offices(HolderKinds kinds) {
        this.kinds = kinds;
    }

    /** Takes in the offices that stand before a person's name: "Minister of Health |", "the governor, |,". */
    void add(SentenceTree tree, int from, int to, String lastWord) {
        StringBuilder initials = new StringBuilder();
        for (int i = Math.max(0, first(tree, from, to)); i <= to; i++) {
            initials.append(tree.text(i).charAt(0));
            if (isTitle(tree, i)) {
                add(tree.lemma(i), lastWord);
                add(initials.toString(), lastWord);
            }
        }
    }

    private void add(String office, String lastWord) {
        holders.computeIfAbsent(office.toLowerCase(Locale.ROOT), key -> new HashSet<>())
                .add(lastWord);
    }

    /** The token from which an office may stand: "the governor, |", "minister of |", "spokesman |". */
    private static int first(SentenceTree tree, int from, int to) {
        boolean apposed = tree.tag(from - 1).equals(",") && tree.tag(to + 1).equals(",");
        if (apposed || OF.contains(tree.lemma(from - 1))) {
            return from - 2;
        }
        return tree.tag(from - 1).equals("NN") ? from - 1 : from;
    }

    /** "Minister of |": whether the words that begin here go with a title before them. */
    boolean goesOn(SentenceTree tree, int from) {
        return from >= 2 && OF.contains(tree.lemma(from - 1)) && isTitle(tree, from - 2);
    }

    /** Whether a word is a title, in small letters too. */
    private boolean isTitle(SentenceTree tree, int i) {
        String word = tree.text(i);
        return !word.isEmpty() && kinds.isTitle(Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }

    /** The last word of the name of the only one in an office, null where there is none or more than one. */
    @Nullable
    String only(String office) {
        Set<String> names = holders.getOrDefault(office.toLowerCase(Locale.ROOT), Set.of());
        return names.size() == 1 ? names.iterator().next() : null;
    }
}
