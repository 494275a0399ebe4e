package news.parallax.extract.reading.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.text.ResourceLines;

/** Says what sort of holder a noun or a name makes. */
final class HolderKinds {
    private final Map<String, Holder.Kind> nouns = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> outlets = new HashSet<>();
    private final Set<String> countries = new HashSet<>();

    HolderKinds() {
        for (String[] entry : ResourceLines.table(HolderKinds.class, "holder-nouns.txt", 2)) {
            nouns.put(entry[0], Holder.Kind.valueOf(entry[1]));
        }
        titles.addAll(ResourceLines.of(HolderKinds.class, "titles.txt"));
        bodies.addAll(ResourceLines.of(HolderKinds.class, "body-words.txt"));
        outlets.addAll(ResourceLines.of(HolderKinds.class, "outlet-words.txt"));
        for (String code : Locale.getISOCountries()) {
            countries.add(Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
        }
    }

    /** The kind of a common noun; unknown plurals are groups. */
    Holder.Kind ofNoun(String lemma, boolean plural) {
        Holder.Kind kind = nouns.get(lemma);
        if (kind == null) {
            return plural ? Holder.Kind.GROUP : Holder.Kind.UNKNOWN;
        }
        return plural && kind == Holder.Kind.PERSON ? Holder.Kind.GROUP : kind;
    }

    /** Whether a word is a common noun for a holder: at the beginning of a sentence it looks like a name. */
    boolean isNoun(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return nouns.containsKey(lower)
                || (lower.endsWith("s") && nouns.containsKey(lower.substring(0, lower.length() - 1)));
    }

    /** The kind of a name without titles: one of two to five words, none of which belongs to a body, is a person's. */
    Holder.Kind ofName(String name) {
        if (countries.contains(name)) {
            return Holder.Kind.ORGANISATION;
        }
        String[] words = name.split(" ", -1);
        for (String word : words) {
            if (bodies.contains(word)) {
                return Holder.Kind.ORGANISATION;
            }
        }
        boolean capitals = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
        if (capitals || words.length > 5) {
            return Holder.Kind.ORGANISATION;
        }
        return words.length == 1 ? Holder.Kind.UNKNOWN : Holder.Kind.PERSON;
    }

    boolean isTitle(String word) {
        return titles.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    boolean isOutletWord(String word) {
        return outlets.contains(word.toLowerCase(Locale.ROOT));
    }
}
