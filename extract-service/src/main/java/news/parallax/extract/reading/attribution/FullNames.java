package news.parallax.extract.reading.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.attribution.Mentions.Mention;
import org.jspecify.annotations.Nullable;

/** The fullest form of each name of a text; of several that fit, the first. */
final class FullNames {
    private final HolderKinds kinds;
    private final Map<String, Mention> byLastWord = new HashMap<>();
    private final Map<String, Mention> byInitials = new HashMap<>();
    /** Bodies by each of their words, in small letters. */
    private final Map<String, Mention> bodies = new HashMap<>();
    /** Bare names that the text shows to be persons' somewhere. */
    private final Map<String, Mention> persons = new HashMap<>();

    FullNames(HolderKinds kinds) {
        this.kinds = kinds;
    }

    void add(Mention mention) {
        String[] words = mention.name().split(" ", -1);
        if (kinds.isTitle(words[words.length - 1])) {
            return;
        }
        if (words.length == 1) {
            if (mention.kind() == Holder.Kind.PERSON) {
                persons.putIfAbsent(mention.name(), mention);
            }
            return;
        }
        byLastWord.putIfAbsent(words[words.length - 1], mention);
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            initials.append(word.charAt(0));
        }
        byInitials.putIfAbsent(initials.toString(), mention);
        if (mention.kind() == Holder.Kind.ORGANISATION) {
            for (String word : words) {
                bodies.putIfAbsent(word.toLowerCase(Locale.ROOT), mention);
            }
        }
    }

    /** "Varga" is "Katalin Varga" where the text says so, "MSMT" what it stands for; null where nothing fuller is known. */
    @Nullable
    Mention of(String name) {
        Mention full = byLastWord.get(name);
        if (full != null) {
            return full;
        }
        Mention spelled = byInitials.get(name);
        return spelled != null ? spelled : persons.get(name);
    }

    /** The body that "the ministry" or "the agency" stands for. */
    @Nullable
    Mention body(String noun) {
        return bodies.get(noun);
    }

    /** Whether the text shows a bare name to be a person's. */
    boolean isPerson(String name) {
        return persons.containsKey(name);
    }
}
