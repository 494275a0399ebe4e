package news.parallax.compare.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.Evidence;
import news.parallax.contracts.Holder;

/** Words shared by the sentences that the rules write. */
final class Wording {
    /** Words of a sentence in a title. */
    private static final int IN_TITLE = 12;
    /** Words of a sentence that is quoted in an explanation. */
    private static final int QUOTED = 18;
    /** Words that tell by themselves what was said. */
    private static final int FEWEST_SPOKEN = 4;

    private static final Pattern SPOKEN = Pattern.compile("[\"“]([^\"“”]{10,})[\"”]");
    private static final Pattern WHOLLY_SPOKEN = Pattern.compile("[\"“]([^\"“”]+)[\"”]");

    /** More than one document: the noun, which stands at the end or before what they are of, is a plural. */
    private static final Pattern DOCUMENTS = Pattern.compile(
            "^(?:(?! (?:of|from|by|in|on|for|to|with) ).)*(?<!new|[sui])s(?: (?:of|from|by|in|on|for|to|with) .*)?$");

    private Wording() {}

    /** What a claim is about, in the words of its text, with a gap where the value stands of which others differ. */
    static String topic(Claim claim, String value) {
        String quote = claim.evidence().quote();
        int start = quote.indexOf(value);
        return value.isBlank() || start < 0
                ? Excerpt.of(quote, IN_TITLE)
                : Excerpt.around(quote, start, start + value.length(), "…", IN_TITLE);
    }

    /** As {@link #topic}, for a part of the text: offsets in UTF-16 code units as the claim counts them. */
    static String topic(Evidence evidence, int start, int end, String instead) {
        return Excerpt.around(evidence.quote(), start - evidence.start(), end - evidence.start(), instead, IN_TITLE);
    }

    /** A sentence, or its beginning, as a title. */
    static String title(String sentence) {
        return Excerpt.of(sentence, IN_TITLE);
    }

    /** What somebody is quoted with in a sentence, or else the sentence, between quotation marks and short enough for a title. */
    static String spoken(String sentence) {
        String words = SPOKEN.matcher(sentence)
                .results()
                .map(result -> result.group(1))
                .filter(quoted -> quoted.split("\\s+").length >= FEWEST_SPOKEN)
                .max(Comparator.comparingInt(String::length))
                .orElse(sentence);
        return "“" + singled(title(words)) + "”";
    }

    /** What an article says, between quotation marks, those within it made single. */
    static String quoted(String sentence) {
        Matcher whole = WHOLLY_SPOKEN.matcher(sentence.strip());
        return "“" + singled(Excerpt.of(whole.matches() ? whole.group(1) : sentence, QUOTED)) + "”";
    }

    /** As {@link #quoted(String)}, the part around a value where that stands in the sentence once. */
    static String quoted(String sentence, String value) {
        int start = sentence.indexOf(value);
        return start < 0 || start != sentence.lastIndexOf(value)
                ? quoted(sentence)
                : "“" + singled(Excerpt.around(sentence, start, start + value.length(), value, QUOTED)) + "”";
    }

    private static String singled(String text) {
        StringBuilder singled = new StringBuilder();
        boolean open = false;
        for (char c : text.toCharArray()) {
            if (c == '"') {
                singled.append(open ? '’' : '‘');
                open = !open;
            } else {
                singled.append(c == '“' ? '‘' : c == '”' ? '’' : c);
            }
        }
        return singled.toString();
    }

    /** A sentence begins with a capital. */
    static String sentence(String text) {
        return text.isEmpty()
                ? text
                : new StringBuilder(text.length())
                        .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
                        .append(text, Character.charCount(text.codePointAt(0)), text.length())
                        .toString();
    }

    static String uncapitalised(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /**
     * Whether those who take a side take a verb in the plural: several, a group ("officials of Kyiv"), more than one document,
     * the police.
     */
    static boolean areMany(Side side, List<Testimony> testimonies) {
        if (side.holders().size() != 1) {
            return true;
        }
        String holder = side.holders().getFirst();
        return holder.toLowerCase(Locale.ROOT).endsWith("police")
                || testimonies.stream()
                        .map(testimony -> testimony.claim().originator())
                        .anyMatch(o -> o.name().equals(holder)
                                && (o.kind() == Holder.Kind.GROUP
                                        || (o.kind() == Holder.Kind.DOCUMENT
                                                && DOCUMENTS.matcher(holder).find())));
    }
}
