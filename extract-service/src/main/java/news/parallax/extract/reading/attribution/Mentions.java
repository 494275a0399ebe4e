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

/** The names of a text, in order, and the fullest form of each. */
final class Mentions {
    private static final Set<String> MALE = Set.of(
            "mr",
            "sir",
            "lord",
            "king",
            "prince",
            "congressman",
            "spokesman",
            "chairman",
            "policeman",
            "father",
            "brother",
            "husband",
            "son",
            "widower");
    private static final Set<String> FEMALE = Set.of(
            "mrs",
            "ms",
            "miss",
            "dame",
            "lady",
            "queen",
            "princess",
            "congresswoman",
            "spokeswoman",
            "chairwoman",
            "policewoman",
            "mother",
            "sister",
            "wife",
            "daughter",
            "widow");
    private static final Set<String> LOCATIVE =
            Set.of("in", "near", "at", "off", "outside", "inside", "around", "across");
    private static final Set<String> OFFICE = Set.of("of", "for");
    private static final int LONGEST_LABEL = 8;
    /** "Minister of Agriculture Ana Ruiz": a person's name has two words at the least, what is before them is the office. */
    private static final int SHORTEST_WITH_OFFICE = 3;

    private final HolderKinds kinds;
    private final List<Mention> all = new ArrayList<>();
    /** The fullest name by its last word, by its capitals, and by each word of a body. */
    private final Map<String, Mention> byLastWord = new HashMap<>();

    private final Map<String, Mention> byInitials = new HashMap<>();
    private final Map<String, Mention> byWord = new HashMap<>();
    /** Bare names that the text shows to be persons' somewhere. */
    private final Map<String, Mention> persons = new HashMap<>();
    /** Names of which the text says that something is in or near them. */
    private final Set<String> places = new HashSet<>();
    /** How many sentences begin with a word, or a few that end in it, and a colon. */
    private final Map<String, Integer> labels = new HashMap<>();
    /** The one person whom the text gives an office, by the office in small letters; a second one makes it unclear. */
    private final Map<String, Set<String>> byOffice = new HashMap<>();
    /** In small letters, each name and last word of a name that is not written in capitals only. */
    private final Set<String> spokenOf = new HashSet<>();
    /** What the text tells by titles, by the last word of a name. */
    private final Map<String, Gender> genders = new HashMap<>();

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
            addOffices(tree, from, to, name);
        }
        boolean subject = tree.relation(to).startsWith("nsubj");
        Gender gender = gender(tree, from);
        if (gender != Gender.UNKNOWN) {
            genders.putIfAbsent(lastWord(name), gender);
        }
        Mention mention = new Mention(tree.token(from).start(), name, kind, subject);
        all.add(mention);
        index(mention);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether nothing in the text speaks against a gender of whoever bears a name. */
    boolean mayBe(String name, Gender gender) {
        Gender told = genders.getOrDefault(lastWord(name), Gender.UNKNOWN);
        return gender == Gender.UNKNOWN || told == Gender.UNKNOWN || told == gender;
    }

    /** "Mayor Ana Ruiz", "Minister of Health Ana Ruiz", "the governor, Ana Ruiz,": the offices that stand before a name. */
    private void addOffices(SentenceTree tree, int from, int to, String name) {
        String lastWord = lastWord(name);
        StringBuilder initials = new StringBuilder();
        for (int i = Math.max(0, firstOffice(tree, from, to)); i <= to; i++) {
            initials.append(tree.text(i).charAt(0));
            if (kinds.isTitle(capitalised(tree.text(i)))) {
                addOffice(tree.lemma(i), lastWord);
                addOffice(initials.toString(), lastWord);
            }
        }
    }

    private void addOffice(String office, String lastWord) {
        byOffice.computeIfAbsent(office.toLowerCase(Locale.ROOT), key -> new HashSet<>())
                .add(lastWord);
    }

    /** The token from which an office may stand: "the governor, |", "minister of |", "spokesman |". */
    private static int firstOffice(SentenceTree tree, int from, int to) {
        boolean apposed = isComma(tree, from - 1) && isComma(tree, to + 1);
        if (apposed || OFFICE.contains(tree.lemma(from - 1))) {
            return from - 2;
        }
        return tree.tag(from - 1).equals("NN") ? from - 1 : from;
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

    private void index(Mention mention) {
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
                byWord.putIfAbsent(word.toLowerCase(Locale.ROOT), mention);
            }
        }
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
        boolean office = start == first
                && from >= 2
                && to - from + 1 >= SHORTEST_WITH_OFFICE
                && OFFICE.contains(tree.lemma(from - 1))
                && kinds.isTitle(capitalised(tree.text(from - 2)));
        if (office) {
            start = to - 1;
        }
        return tree.words(start, to);
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The only person to whom the text gives an office ("minister"), null where there is none or more than one. */
    @Nullable
    Mention inOffice(String office) {
        Set<String> names = byOffice.getOrDefault(office.toLowerCase(Locale.ROOT), Set.of());
        return names.size() == 1 ? fullest(names.iterator().next()) : null;
    }

    /** Whether the text speaks of a name in such a way that it must be a place's: "in Middle Egypt". */
    boolean isPlace(String name) {
        return places.contains(name) && !persons.containsKey(name);
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

    private static Gender gender(SentenceTree tree, int from) {
        for (int i = Math.max(0, from - 1); i <= from; i++) {
            String word = tree.lemma(i).replace(".", "");
            if (MALE.contains(word)) {
                return Gender.MALE;
            }
            if (FEMALE.contains(word)) {
                return Gender.FEMALE;
            }
        }
        return Gender.UNKNOWN;
    }

    /** The fullest form of a name: "Varga" is "Katalin Varga" where the text says so, "MSMT" what it stands for. */
    @Nullable
    Mention fullest(String name) {
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
        return byWord.get(noun);
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
