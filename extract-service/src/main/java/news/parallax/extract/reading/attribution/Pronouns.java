package news.parallax.extract.reading.attribution;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.contracts.Holder;
import org.jspecify.annotations.Nullable;

/** Whom the pronouns of one text mean: the last holder or subject that they fit. Told of the holders in the order of the text. */
final class Pronouns {
    private static final Map<String, Mentions.Gender> PERSONAL = Map.of(
            "he", Mentions.Gender.MALE,
            "his", Mentions.Gender.MALE,
            "him", Mentions.Gender.MALE,
            "she", Mentions.Gender.FEMALE,
            "her", Mentions.Gender.FEMALE);
    private static final Set<String> PLURAL = Set.of("they", "their", "them");
    private static final Set<String> NEUTER = Set.of("it", "its");
    private static final Set<Holder.Kind> PERSONS = Set.of(Holder.Kind.PERSON);
    private static final Set<Holder.Kind> BODIES = Set.of(Holder.Kind.ORGANISATION, Holder.Kind.DOCUMENT);
    private static final Set<Holder.Kind> MANY = Set.of(Holder.Kind.GROUP, Holder.Kind.ORGANISATION);
    /** Code units between a pronoun and whom it means. */
    private static final int NEAR = 1_200;

    private final Mentions mentions;

    @Nullable
    private Named last;

    @Nullable
    private Named lastPerson;

    @Nullable
    private Named lastBody;

    @Nullable
    private Named lastMany;

    /** A holder's name and kind, and where it was named. */
    record Named(String name, Holder.Kind kind, int start) {}

    Pronouns(Mentions mentions) {
        this.mentions = mentions;
    }

    void remember(Named named) {
        last = named;
        switch (named.kind()) {
            case PERSON -> lastPerson = named;
            case GROUP -> lastMany = named;
            case ORGANISATION -> {
                lastBody = named;
                lastMany = named;
            }
            case DOCUMENT -> lastBody = named;
            case PUBLISHER, UNKNOWN -> {}
        }
    }

    /** Whoever was named last, null where that is far before a place. */
    @Nullable
    Named lastNear(int start) {
        return last != null && last.start() > start - NEAR ? last : null;
    }

    static boolean isOne(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return PERSONAL.containsKey(lower) || PLURAL.contains(lower) || NEUTER.contains(lower);
    }

    /**
     * Whom a pronoun means, null where nobody fits.
     *
     * @param content where what is said begins: "The captain was at the controls, she said" does not mean him
     */
    @Nullable
    Named meant(String pronoun, int start, int content) {
        String word = pronoun.toLowerCase(Locale.ROOT);
        if (PLURAL.contains(word)) {
            return nearest(start, lastMany, MANY, Mentions.Gender.UNKNOWN);
        }
        Mentions.Gender gender = PERSONAL.get(word);
        if (gender == null) {
            return nearest(start, lastBody, BODIES, Mentions.Gender.UNKNOWN);
        }
        Named meant = nearest(Math.min(start, content), lastPerson, PERSONS, gender);
        return meant == null ? nearest(start, lastPerson, PERSONS, gender) : meant;
    }

    @Nullable
    private Named nearest(int start, @Nullable Named last, Set<Holder.Kind> allowed, Mentions.Gender gender) {
        Mentions.Mention mention = mentions.lastBefore(start, allowed, gender, NEAR);
        boolean holderIsNearer = last != null
                && mentions.mayBe(last.name(), gender)
                && (mention == null || last.start() >= mention.start() || !mention.subject());
        if (holderIsNearer && last.start() > start - NEAR) {
            return new Named(last.name(), last.kind(), start);
        }
        return mention == null ? null : new Named(full(mention), mention.kind(), start);
    }

    private String full(Mentions.Mention mention) {
        Mentions.Mention fullest = mentions.fullest(mention.name());
        return fullest == null ? mention.name() : fullest.name();
    }
}
