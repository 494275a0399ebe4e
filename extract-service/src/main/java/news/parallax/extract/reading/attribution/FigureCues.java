package news.parallax.extract.reading.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import news.parallax.contracts.Holder;
import news.parallax.extract.reading.text.ResourceLines;

/** The words that tie a figure to whoever gives it, from {@code figure-cues.txt}, and who may give one. */
final class FigureCues {
    private static final String NOTHING = "-";
    private static final Set<String> FIRST_AND_SECOND = Set.of("i", "we", "you");

    private final HolderKinds kinds;
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> patterns = new HashSet<>();
    private final Set<String> documentVerbs = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> madeNouns = new HashSet<>();
    private final Set<String> studies = new HashSet<>();
    private final Map<String, String> counting = new HashMap<>();
    private final Set<String> making = new HashSet<>();
    private final Set<String> units = new HashSet<>();

    FigureCues(HolderKinds kinds) {
        this.kinds = kinds;
        for (String[] entry : ResourceLines.table(FigureCues.class, "figure-cues.txt", 3)) {
            switch (entry[0]) {
                case "VERB" -> {
                    verbs.add(entry[1]);
                    patterns.add(entry[1] + " " + entry[2]);
                }
                case "DOCUMENT" -> documentVerbs.add(entry[1]);
                case "NOUN" -> nouns.add(entry[1]);
                case "MADE" -> {
                    nouns.add(entry[1]);
                    madeNouns.add(entry[1]);
                }
                case "STUDY" -> {
                    nouns.add(entry[1]);
                    madeNouns.add(entry[1]);
                    studies.add(entry[1]);
                }
                case "COUNT" -> counting.put(entry[1], entry[2]);
                case "MAKE" -> making.add(entry[1]);
                case "UNIT" -> units.add(entry[1]);
                default -> throw new IllegalStateException("figure-cues.txt knows no " + entry[0]);
            }
        }
    }

    boolean isVerb(String lemma) {
        return verbs.contains(lemma);
    }

    /** Whether documents give figures by a verb: "the list carries 83 names". */
    boolean isOfDocuments(String verb) {
        return documentVerbs.contains(verb);
    }

    boolean isDocument(SentenceTree tree, Source source) {
        return kinds.ofNoun(tree.lemma(source.head()), false) == Holder.Kind.DOCUMENT;
    }

    /** Whether a figure may follow a verb at once. */
    boolean takesFigure(String verb) {
        return patterns.contains(verb + " " + NOTHING);
    }

    /** Whether a figure may follow a verb behind a preposition. */
    boolean takesFigure(String verb, String preposition) {
        return patterns.contains(verb + " " + preposition);
    }

    boolean isNoun(String lemma) {
        return nouns.contains(lemma);
    }

    /** Whether a noun stands for what somebody counted, estimated or asked, so that "by" behind it tells who did. */
    boolean isMade(String lemma) {
        return madeNouns.contains(lemma);
    }

    /** Whether a noun stands for a look at something, which "of" behind it names. */
    boolean isStudy(String lemma) {
        return studies.contains(lemma);
    }

    /** Whether a verb tells that a figure came about: "71 were counted by the charity". */
    boolean isCounting(SentenceTree tree, int verb) {
        String particle = counting.get(tree.lemma(verb));
        return particle != null && (particle.equals(NOTHING) || particle.equals(tree.lemma(verb + 1)));
    }

    /** Whether a verb tells how a count or a document came about: "a tally kept by the charity". */
    boolean isMaking(SentenceTree tree, int verb) {
        return making.contains(tree.lemma(verb)) || isCounting(tree, verb);
    }

    boolean isUnit(String lemma) {
        return units.contains(lemma);
    }

    /** Persons, bodies, groups and documents that are known as such, and whoever has a name. */
    boolean mayGive(SentenceTree tree, Source source) {
        int head = source.head();
        boolean pronoun = tree.tag(head).equals("PRP");
        if (TimeNouns.isTime(tree, head)
                || tree.tag(head).equals("CD")
                || (pronoun && FIRST_AND_SECOND.contains(tree.lemma(head)))) {
            return false;
        }
        boolean named = tree.isName(head) || pronoun || tree.tag(head).equals("WP");
        return named
                || (kinds.isNoun(tree.lemma(head)) && kinds.ofNoun(tree.lemma(head), false) != Holder.Kind.UNKNOWN);
    }

    boolean isBody(SentenceTree tree, int head) {
        Holder.Kind kind = tree.isName(head) ? kinds.ofName(tree.text(head)) : kinds.ofNoun(tree.lemma(head), false);
        return kind == Holder.Kind.ORGANISATION;
    }

    /** Whoever speaks within a quotation knows which paper he holds and whom he calls "they"; the article does not say. */
    boolean isClearInSpeech(SentenceTree tree, Source source) {
        int head = source.head();
        Holder.Kind kind = kinds.ofNoun(tree.lemma(head), false);
        boolean office = kind == Holder.Kind.ORGANISATION || kind == Holder.Kind.PERSON;
        return tree.isName(head) || (office && !kinds.isOutletWord(tree.lemma(head)));
    }
}
