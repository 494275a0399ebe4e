package news.parallax.extract.reading.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import news.parallax.extract.reading.attribution.Mentions.Gender;

/** What a text tells of the gender of those whom it names, by a title or a word like "widow" in front of the name. */
final class Genders {
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

    private final Map<String, Gender> byLastWord = new HashMap<>();

    /** Takes in the run of names that begins at a token; what a text tells first is kept. */
    void add(SentenceTree tree, int from, String lastWord) {
        for (int i = Math.max(0, from - 1); i <= from; i++) {
            String word = tree.lemma(i).replace(".", "");
            if (MALE.contains(word) || FEMALE.contains(word)) {
                byLastWord.putIfAbsent(lastWord, MALE.contains(word) ? Gender.MALE : Gender.FEMALE);
                return;
            }
        }
    }

    /** Whether nothing in the text speaks against a gender of whoever bears a name that ends in a word. */
    boolean mayBe(String lastWord, Gender gender) {
        Gender told = byLastWord.getOrDefault(lastWord, Gender.UNKNOWN);
        return gender == Gender.UNKNOWN || told == Gender.UNKNOWN || told == gender;
    }
}
