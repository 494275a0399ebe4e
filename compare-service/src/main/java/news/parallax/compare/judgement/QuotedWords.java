package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Vocabulary;

/** Words that a sentence quotes, in lower case and with short forms written out ("don't"). */
record QuotedWords(List<String> words) {
    /** Words that a quotation must have to be known again. */
    private static final int FEWEST = 5;
    /** Of which so many must tell something. */
    private static final int FEWEST_TELLING = 2;
    /** Longer quotations are cut, which keeps the cost of a hostile text within bounds. */
    private static final int MOST = 80;
    /** Share of the shorter quotation that the other must have: small words may differ. */
    private static final double SAME = 0.85;

    private static final Pattern SHORT_NOT = Pattern.compile("n't\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK = Pattern.compile("[\"“”«»„]");
    private static final Pattern SINGLE = Pattern.compile("(?:^|[\\s(])[‘'](\\p{Lu}[^‘]{15,400}?[,.!?])['’](?=\\s|$)");

    /**
     * The quotations of a sentence, each of five words or more. A sentence may begin or end within one: then it has but
     * one of the marks.
     */
    static List<QuotedWords> in(String sentence) {
        List<QuotedWords> quoted = new ArrayList<>();
        boolean within = false;
        int from = 0;
        Matcher mark = MARK.matcher(sentence);
        while (mark.find()) {
            boolean closes = closes(sentence, mark.start());
            if (closes && (within || from == 0)) {
                add(quoted, sentence.substring(from, mark.start()));
            }
            within = !closes;
            from = mark.end();
        }
        if (within) {
            add(quoted, sentence.substring(from));
        }
        Matcher single = SINGLE.matcher(sentence);
        while (quoted.isEmpty() && single.find()) {
            add(quoted, single.group(1));
        }
        return quoted;
    }

    /** Whether a mark stands behind words rather than before them. */
    private static boolean closes(String sentence, int at) {
        char mark = sentence.charAt(at);
        if (mark != '"') {
            return mark == '”' || mark == '»';
        }
        return at > 0
                && !Character.isWhitespace(sentence.charAt(at - 1))
                && "([—–-".indexOf(sentence.charAt(at - 1)) < 0;
    }

    private static void add(List<QuotedWords> quoted, String text) {
        List<String> words = Stems.words(
                        SHORT_NOT.matcher(text.replace('’', '\'')).replaceAll(" not"))
                .stream()
                .map(QuotedWords::withoutEnding)
                .limit(MOST)
                .toList();
        if (words.size() >= FEWEST && telling(words).size() >= FEWEST_TELLING) {
            quoted.add(new QuotedWords(words));
        }
    }

    private static String withoutEnding(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int apostrophe = lower.indexOf('\'');
        return apostrophe > 0 ? lower.substring(0, apostrophe) : lower;
    }

    private static Set<String> telling(List<String> words) {
        Set<String> telling = new LinkedHashSet<>(words);
        telling.removeIf(Vocabulary::isCommon);
        return telling;
    }

    /** Whether both are one quotation, or one runs in the other. */
    boolean sameAs(QuotedWords other) {
        List<String> shorter = words.size() <= other.words.size() ? words : other.words;
        List<String> longer = words.size() <= other.words.size() ? other.words : words;
        Set<String> telling = telling(shorter);
        long shared = telling.stream().filter(longer::contains).count();
        if (shared < FEWEST_TELLING || shared < SAME * telling.size()) {
            return false;
        }
        int least = Math.max(FEWEST, (int) Math.ceil(SAME * shorter.size()));
        int window = Math.min(longer.size(), shorter.size() + 2);
        for (int from = 0; from + window <= longer.size(); from++) {
            if (inOrder(shorter, longer.subList(from, from + window)) >= least) {
                return true;
            }
        }
        return false;
    }

    /** The number of words that two lists have in the same order. */
    private static int inOrder(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.size()];
    }
}
