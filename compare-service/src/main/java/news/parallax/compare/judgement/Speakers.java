package news.parallax.compare.judgement;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.compare.alignment.Stems;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Holder;

/**
 * Whether two who are credited with the same words cannot be one: a person and a body may be, for persons speak for bodies;
 * so may a name and an office that the story ties to it, and somebody whom nothing tells from others ("an official").
 */
final class Speakers {
    /** Code units back to which a pronoun may refer. */
    private static final int NEAR = 600;

    /** Words between a description and the name that it is tied to. */
    private static final int APPOSED = 5;

    private static final Set<Holder.Kind> BODIES =
            Set.of(Holder.Kind.ORGANISATION, Holder.Kind.DOCUMENT, Holder.Kind.GROUP, Holder.Kind.PUBLISHER);

    /** Whom a description tells from nobody else. */
    private static final Set<String> ANYBODY = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "official",
            "officials",
            "source",
            "sources",
            "person",
            "man",
            "woman",
            "people",
            "statement",
            "report",
            "witness",
            "witnesses",
            "aide",
            "one",
            "others",
            "some",
            "resident",
            "residents",
            "expert",
            "experts",
            "analyst",
            "analysts",
            "critics",
            "reports",
            "claim",
            "letter",
            "post");

    private final List<Witness> witnesses;

    Speakers(List<Witness> witnesses) {
        this.witnesses = witnesses;
    }

    boolean differ(Witness a, Witness b) {
        Optional<String> one = name(a);
        Optional<String> other = name(b);
        return one.isPresent()
                && other.isPresent()
                && isBody(a) == isBody(b)
                && !Names.mayBeSameBody(one.get(), other.get())
                && tells(one.get())
                && tells(other.get())
                && !tied(one.get(), other.get())
                && !named(other.get(), around(a, one.get()))
                && !named(one.get(), around(b, other.get()));
    }

    private static boolean isBody(Witness witness) {
        return BODIES.contains(witness.claim().originator().kind());
    }

    /** Who is credited; for a pronoun who was credited last before it. */
    private Optional<String> name(Witness witness) {
        String name = witness.claim().originator().name();
        return Names.isPronoun(name)
                ? before(witness)
                        .filter(w -> !w.inOwnVoice())
                        .map(w -> w.claim().originator().name())
                        .filter(n -> !Names.isPronoun(n))
                        .findFirst()
                : Optional.of(name);
    }

    private static boolean tells(String name) {
        return !ANYBODY.contains(lastWord(name).toLowerCase(Locale.ROOT));
    }

    /** Whether a sentence of the story has both, one of which is a description: "the coach, Girma Wolde". */
    private boolean tied(String one, String other) {
        if (isName(one) && isName(other)) {
            return false;
        }
        return witnesses.stream()
                .map(w -> w.claim().evidence().quote())
                .anyMatch(quote -> adjacent(one, other, Stems.words(quote)));
    }

    private static boolean adjacent(String one, String other, List<String> words) {
        int a = indexOf(one, words);
        int b = indexOf(other, words);
        return a >= 0 && b >= 0 && Math.abs(a - b) <= APPOSED;
    }

    /** Index of the last word of a name, or of a description that stands there in full; -1 where it does not. */
    private static int indexOf(String name, List<String> words) {
        List<String> looked = Stems.words(name).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word ->
                        !Set.of("the", "a", "an", "his", "her", "its", "their").contains(word))
                .toList();
        List<String> sought =
                isName(name) || looked.isEmpty() ? List.of(lastWord(name).toLowerCase(Locale.ROOT)) : looked;
        List<String> lower =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        int at = Collections.indexOfSubList(lower, sought);
        return at < 0 ? -1 : at + sought.size() - 1;
    }

    private static boolean isName(String name) {
        return Character.isUpperCase(lastWord(name).charAt(0));
    }

    /**
     * The sentence that credits somebody and, where it does so by a pronoun, those before: whom they name may be meant. A
     * pronoun means nobody from before the sentence that names the one who is credited.
     */
    private String around(Witness witness, String name) {
        String quote = witness.claim().evidence().quote();
        if (named(name, quote)) {
            return quote;
        }
        StringBuilder around = new StringBuilder(quote);
        for (String text : before(witness)
                .map(w -> w.claim().evidence().quote())
                .distinct()
                .toList()) {
            around.append(' ').append(text);
            if (named(name, text)) {
                break;
            }
        }
        return around.toString();
    }

    /** Whether a text has a name by its last word, a description in full: "the prime minister" is no minister of trade. */
    private static boolean named(String name, String text) {
        return indexOf(name, Stems.words(text)) >= 0;
    }

    private static String lastWord(String name) {
        List<String> words = Stems.words(name);
        return words.isEmpty() ? name : words.getLast();
    }

    /** What the article says shortly before, the nearest first. */
    private Stream<Witness> before(Witness witness) {
        Evidence at = witness.claim().evidence();
        return witnesses.stream()
                .filter(w -> w.sameArticle(witness))
                .filter(w -> w.claim().evidence().field() == at.field())
                .filter(w -> w.claim().evidence().start() < at.start()
                        && w.claim().evidence().start() > at.start() - NEAR)
                .sorted(Comparator.comparingInt(w -> -w.claim().evidence().start()));
    }
}
