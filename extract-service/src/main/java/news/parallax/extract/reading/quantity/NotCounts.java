package news.parallax.extract.reading.quantity;

import java.util.BitSet;
import java.util.Set;
import news.parallax.extract.reading.numeral.Numeral;
import news.parallax.extract.reading.numeral.Word;
import news.parallax.extract.reading.numeral.Words;
import org.jspecify.annotations.Nullable;

/**
 * Keeps numbers that are no figures apart: dates and times, names and labels ("Boeing 737", "Section 427", "COVID-19"),
 * scores, serial numbers, list numbers, ages in apposition, and "one" where it is a pronoun.
 */
final class NotCounts {
    private static final Set<String> RANKS = Set.of("bottom", "top", "aged", "ages");
    private static final Set<String> RANGE_LINKS = Set.of("to", "-", "\u2013", "and");

    private static final int PHONE_REACH = 5;

    private final SerialNumbers serials = new SerialNumbers();
    private final Set<String> labels;
    private final Set<String> singularLabels;
    private final Set<String> beforeOne;
    private final Set<String> afterOne;
    private final Set<String> hyphenFree;
    private final Set<String> halves;
    private final Set<String> phones;

    NotCounts(WordLists lists) {
        labels = lists.get("label");
        singularLabels = lists.get("label-singular");
        beforeOne = lists.get("before-one");
        afterOne = lists.get("after-one");
        hyphenFree = lists.get("hyphen-free");
        halves = lists.get("half-of");
        phones = lists.get("phone");
    }

    /** Whether a number without a currency sign is none, whatever stands behind it. */
    boolean excludes(Words words, Numeral numeral, BitSet calendar) {
        if (calendar.get(numeral.first())) {
            return true;
        }
        return switch (numeral.form()) {
            case DIGITS ->
                isLabelled(words, numeral)
                        || serials.isSerial(words, numeral.first())
                        || isRank(words, numeral.first());
            case WORDS ->
                isPronoun(words, numeral) || isGroupName(words, numeral.first()) || isRank(words, numeral.first());
            case FRACTION -> words.is(numeral.first(), "half") && words.isOneOf(numeral.first() - 1, halves);
            case CROWD -> false;
        };
    }

    /** "the bottom three", "women aged 25 to 54". */
    private static boolean isRank(Words words, int index) {
        boolean upperEnd =
                words.isOneOf(index - 1, RANGE_LINKS) && words.at(index - 2).isDigits();
        return words.isOneOf(upperEnd ? index - 3 : index - 1, RANKS);
    }

    /** "the Group of Seven", "the Big Four". */
    private static boolean isGroupName(Words words, int index) {
        if (!words.at(index).isCapitalised()) {
            return false;
        }
        boolean of = words.is(index - 1, "of") && words.at(index - 2).isCapitalised();
        return of || (words.is(index - 2, "the") && words.at(index - 1).isCapitalised());
    }

    /** Whether the number is none, now that its measure and what it counts are known. */
    boolean excludes(Words words, Amount amount, @Nullable CountedNoun counted, boolean bounded) {
        if (amount.from().form() != Numeral.Form.DIGITS || amount.first() != amount.number()) {
            return false;
        }
        if (serials.runsOn(words, amount.next()) || serials.isHeight(words, amount.next())) {
            return true;
        }
        if (amount.measure() != null) {
            return false;
        }
        boolean plural = counted != null && words.at(counted.next() - 1).isPluralNoun();
        if (serials.isScore(words, amount, plural)) {
            return true;
        }
        if (bounded) {
            return false;
        }
        if (counted == null) {
            return isListNumber(words, amount)
                    || isTelephone(words, amount)
                    || isAge(words, amount)
                    || isNamePart(words, amount)
                    || glued(words, amount.next());
        }
        return (isNamePart(words, amount) && !words.at(counted.next() - 1).isPluralNoun())
                || isNameOnly(words, amount, counted);
    }

    /** Letters directly before the digits: "M50", "COVID-19"; numbers behind a label noun. */
    private boolean isLabelled(Words words, Numeral numeral) {
        int first = numeral.first();
        Word before = words.at(first - 1);
        if ((words.at(first).glued() && before.isLetters()) || before.is("#")) {
            return true;
        }
        if (words.joinsAt(first - 1) && words.at(first - 2).isLetters() && !words.isOneOf(first - 2, hyphenFree)) {
            return true;
        }
        Word label = before.is(".") && before.glued() ? words.at(first - 2) : before;
        boolean counts = words.at(numeral.next()).isPluralNoun();
        return (labels.contains(label.lower()) && !(counts && label.isVerb()))
                || (singularLabels.contains(label.lower()) && !counts);
    }

    /** A plain number behind a name: "Galaxy Note 20 Ultra", "Carrier Automotive 15". */
    private static boolean isNamePart(Words words, Amount amount) {
        Word before = words.at(amount.number() - 1);
        return isPlain(words, amount) && before.isCapitalised() && before.tag().startsWith("NNP");
    }

    /** "787 Dreamliner": a plain number before a name and nothing else. */
    private static boolean isNameOnly(Words words, Amount amount, CountedNoun counted) {
        if (!isPlain(words, amount) || words.at(counted.first()).isHyphen()) {
            return false;
        }
        for (int at = counted.first(); at < counted.next(); at++) {
            Word word = words.at(at);
            boolean name = word.tag().equals("NNP")
                    && word.isCapitalised()
                    && !word.lower().endsWith("s");
            if (!name) {
                return false;
            }
        }
        return words.at(amount.number()).text().length() > 1;
    }

    private static boolean isPlain(Words words, Amount amount) {
        String text = words.at(amount.number()).text();
        boolean oneWord = amount.to() == null && amount.from().next() == amount.number() + 1;
        return oneWord && text.indexOf(',') < 0 && text.indexOf('.') < 0;
    }

    /** "1) ... 2) ...", "(3)". */
    private static boolean isListNumber(Words words, Amount amount) {
        boolean closes = words.is(amount.next(), ")");
        return closes && words.at(amount.number()).text().length() <= 2 && isPlain(words, amount);
    }

    /** "Jamie Armstrong, 25, said". */
    private static boolean isAge(Words words, Amount amount) {
        Word name = words.at(amount.number() - 2);
        Word next = words.at(amount.next());
        return words.is(amount.number() - 1, ",")
                && name.isCapitalised()
                && isPlain(words, amount)
                && words.at(amount.number()).text().length() <= 3
                && !next.isLetters();
    }

    /** "Hotline for relatives: 109." */
    private boolean isTelephone(Words words, Amount amount) {
        for (int at = amount.number() - 1; at >= amount.number() - PHONE_REACH; at--) {
            if (words.isOneOf(at, phones)) {
                return isPlain(words, amount);
            }
        }
        return false;
    }

    /** Letters that make no unit stick to the number: "3D", "11a", "1980s". */
    private static boolean glued(Words words, int next) {
        return words.at(next).isLetters() && words.at(next).glued();
    }

    private boolean isPronoun(Words words, Numeral numeral) {
        int first = numeral.first();
        boolean bareOne = words.is(first, "one") && numeral.next() == first + 1;
        if (!bareOne) {
            return false;
        }
        Word next = words.at(first + 1);
        if (next.is("of")) {
            return words.isOneOf(first - 1, beforeOne) && !words.is(first - 1, "that");
        }
        boolean compound = words.joinsAt(first + 1);
        return (words.isOneOf(first - 1, beforeOne) && !words.is(first - 1, "or"))
                || afterOne.contains(next.lower())
                || (!next.isLetters() && !compound)
                || (next.isVerb() && !next.tag().equals("VBN") && !next.tag().equals("VBG"));
    }
}
