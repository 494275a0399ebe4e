package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.contracts.Holder;
import org.jspecify.annotations.Nullable;

/** The names of a text, in order, and what the text tells of those who bear them. */
final class Mentions {
    private static final Set<String> LOCATIVE =
            Set.of("in", "near", "at", "off", "outside", "inside", "around", "across");
    private static final int LONGEST_LABEL = 8;
    /** "Minister of Agriculture Ana Ruiz": a person's name has two words at the least, what is before them is the office. */
    private static final int SHORTEST_WITH_OFFICE = 3;

    private final HolderKinds kinds;
    private final Offices offices;
    private final Genders genders = new Genders();
    private final FullNames fullNames;
    private final List<Mention> all = new ArrayList<>();
    /** Names of which the text says that something is in or near them. */
    private final Set<String> places = new HashSet<>();
    /** How many sentences begin with a word, or a few that end in it, and a colon. */
    private final Map<String, Integer> labels = new HashMap<>();
    /** In small letters, each name and last word of a name that is not written in capitals only. */
    private final Set<String> spokenOf = new HashSet<>();

    /** As far as a text tells it. */
    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    /**
     * A name where it stands.
     *
     * @param start offset in the text
     * @param name without titles
     * @param subject whether it is the subject of its clause
     */
    record Mention(int start, String name, Holder.Kind kind, boolean subject) {}

    Mentions(HolderKinds kinds) {
        this.kinds = kinds;
        this.offices = new Offices(kinds);
        this.fullNames = new FullNames(kinds);
    }

    /** Takes in the names of the next sentence. */
    void add(SentenceTree tree) {
        for (int i = 1; i < tree.size() && i <= LONGEST_LABEL; i++) {
            if (tree.text(i).equals(":")) {
                labels.merge(tree.text(i - 1), 1, Integer::sum);
                break;
            }
        }
        NameRun.in(tree).forEach(run -> add(tree, run.from(), run.to()));
    }

    private void add(SentenceTree tree, int from, int to) {
        String name = nameOf(tree, from, to);
        if (name.isEmpty()) {
            return;
        }
        boolean titled = (from < to && kinds.isTitle(tree.text(from)))
                || kinds.isTitle(tree.text(from - 1))
                || isShownAsPerson(tree, from, to);
        Holder.Kind byShape = kinds.ofName(name);
        boolean body = byShape == Holder.Kind.PERSON && tree.lemma(from - 1).equals("the");
        Holder.Kind kind = titled ? Holder.Kind.PERSON : body ? Holder.Kind.ORGANISATION : byShape;
        if (!titled && LOCATIVE.contains(tree.lemma(from - 1))) {
            places.add(name);
        }
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            spokenOf.add(name.toLowerCase(Locale.ROOT));
            spokenOf.add(tree.text(to).toLowerCase(Locale.ROOT));
        }
        if (kind == Holder.Kind.PERSON) {
            offices.add(tree, from, to, lastWord(name));
        }
        genders.add(tree, from, lastWord(name));
        boolean subject = tree.relation(to).startsWith("nsubj");
        Mention mention = new Mention(tree.token(from).start(), name, kind, subject);
        all.add(mention);
        fullNames.add(mention);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether nothing in the text speaks against a gender of whoever bears a name. */
    boolean mayBe(String name, Gender gender) {
        return genders.mayBe(lastWord(name), gender);
    }

    /** "spokesman Varga", "Varga, 52,", "Varga, who": what stands beside a bare name shows that it is a person's. */
    private boolean isShownAsPerson(SentenceTree tree, int from, int to) {
        boolean named =
                tree.tag(from - 1).equals("NN") && kinds.ofNoun(tree.lemma(from - 1), false) == Holder.Kind.PERSON;
        boolean who = tree.lemma(to + 1).equals("who")
                || (isComma(tree, to + 1) && tree.lemma(to + 2).equals("who"));
        boolean aged = isComma(tree, to + 1) && isAge(tree.text(to + 2)) && isComma(tree, to + 3);
        return named || who || aged;
    }

    private static boolean isComma(SentenceTree tree, int i) {
        return tree.tag(i).equals(",");
    }

    private static boolean isAge(String word) {
        return word.length() == 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
    }

    /** The words of a run of names behind the last title in it: "Security Council Secretary Ana Ruiz" is Ana Ruiz. */
    String nameOf(SentenceTree tree, int from, int to) {
        // "- The Harbour Office said": taggers take the article for a part of the name
        int start = from < to && tree.text(from).equals("The") ? from + 1 : from;
        int first = start;
        for (int i = from; i < to; i++) {
            if (kinds.isTitle(tree.text(i))) {
                start = i + 1;
            }
        }
        if (start == first && to - from + 1 >= SHORTEST_WITH_OFFICE && offices.goesOn(tree, from)) {
            start = to - 1;
        }
        return tree.words(start, to);
    }

    /** The only person to whom the text gives an office ("minister"), null where there is none or more than one. */
    @Nullable
    Mention inOffice(String office) {
        String lastWord = offices.only(office);
        return lastWord == null ? null : fullNames.of(lastWord);
    }

    /** Whether the text speaks of a name in such a way that it must be a place's: "in Middle Egypt". */
    boolean isPlace(String name) {
        return places.contains(name) && !fullNames.isPerson(name);
    }

    /** Whether a word before a colon opens several sentences, as speakers do in transcripts. */
    boolean isRepeatedLabel(String word) {
        return labels.getOrDefault(word, 0) > 1;
    }

    /** Whether a name in capitals stands in the text in another spelling, too. */
    boolean isSpokenOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return spokenOf.contains(lower) || spokenOf.contains(lower.substring(lower.lastIndexOf(' ') + 1));
    }

    /** The fullest form of a name: "Varga" is "Katalin Varga" where the text says so, "MSMT" what it stands for. */
    @Nullable
    Mention fullest(String name) {
        return fullNames.of(name);
    }

    /** The body that "the ministry" or "the agency" stands for. */
    @Nullable
    Mention body(String noun) {
        return fullNames.body(noun);
    }

    /** The last mention before an offset that is of a kind and may be of a gender, a subject if there is one nearby. */
    @Nullable
    Mention lastBefore(int offset, Set<Holder.Kind> allowed, Gender gender, int within) {
        Mention any = null;
        for (int i = lastIndexBefore(offset); i >= 0 && all.get(i).start() > offset - within; i--) {
            Mention mention = all.get(i);
            boolean fits = allowed.contains(mention.kind()) && mayBe(mention.name(), gender);
            if (!fits || isPlace(mention.name())) {
                continue;
            }
            if (mention.subject()) {
                return mention;
            }
            any = any == null ? mention : any;
        }
        return any;
    }

    private int lastIndexBefore(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
