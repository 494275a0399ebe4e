package news.parallax.extract.reading.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.silence.SilencePattern.Layout;

/**
 * A word of text that is not there: "not a syllable on the strike", "no room, however, for", "not one of its lines deals with",
 * "does not contain a single sentence about", "got no mention".
 */
final class NoWord {
    private static final Set<String> NONE = Set.of("no", "nary", "zero");
    private static final Set<String> ONE = Set.of("a", "an", "one", "any", "single", "half");
    private static final Set<String> EVEN =
            Set.of("even", "so", "much", "as", "single", "of", "solitary", "further", "with", "by", "in");
    private static final Set<String> TIES =
            Set.of("about", "of", "on", "to", "for", "regarding", "concerning", "over", "that", "as", "how", "why");
    /** What is done to words: "there was no mention made of". */
    private static final Set<String> DONE = Set.of(
            "be", "make", "say", "write", "print", "spend", "waste", "lose", "find", "see", "read", "hear", "devote",
            "give");
    /** Verbs whose subject gets the words. */
    private static final Set<String> GETTING = Set.of(
            "get", "receive", "rate", "earn", "merit", "deserve", "warrant", "find", "be", "gain", "worth", "command",
            "have");
    /** Tokens between a negation and "a single word". */
    private static final int REACH = 4;
    /** Tokens back to the words that are counted. */
    private static final int WORDS_BEFORE = 14;

    private final SilenceCues cues;

    NoWord(SilenceCues cues) {
        this.cues = cues;
    }

    List<SilenceCue> at(SilenceText text, int at) {
        int word = wordFrom(text, at);
        if (word < 0) {
            return text.lower(at).equals("nothing") ? nothing(text, at) : none(text, at);
        }
        List<SilenceCue> found = new ArrayList<>();
        Place place = Place.at(text, pastOf(text, word + 1));
        int end = past(text, place.end());
        place = place.account().isPresent() ? place : Place.at(text, end);
        end = Math.max(end, place.end());
        if (end < text.size() && TIES.contains(text.lower(end))) {
            int point = text.lower(end).equals("as") || isAsking(text, end) ? end : end + 1;
            if (place.account().isEmpty()) {
                found.add(SilenceCue.of(Layout.SAYS, at, point));
            }
            found.add(SilenceCue.of(Layout.LACKS, at, point).in(place.account()));
        } else if (end < text.size() && isDealing(text, end)) {
            found.add(SilenceCue.of(Layout.LACKS, at, end + 1).in(owner(text, word)));
        } else if (end >= text.size() || text.isStop(end)) {
            found.add(SilenceCue.of(Layout.FRONT, at, end).in(place.account()));
            if (isGotten(text, at)) {
                found.add(SilenceCue.of(Layout.GOES, at, end).in(place.account()));
            }
        }
        return found;
    }

    /** "2,000 words, none for the dead", "six lines for the cake and not one for the cook", "none of its pages deals with". */
    private List<SilenceCue> none(SilenceText text, int at) {
        int end = text.lower(at).equals("none") || text.lower(at).equals("neither")
                ? at + 1
                : text.lower(at).equals("not") && Negation.is(text, at + 1, "one") ? at + 2 : -1;
        if (end < 0 || end >= text.size()) {
            return List.of();
        }
        if (text.lower(end).equals("of")) {
            return dealing(text, at, end + 1);
        }
        boolean counted = false;
        for (int i = Math.max(0, at - WORDS_BEFORE); i < at && !counted; i++) {
            counted = text.accounts().isPart(i) || cues.is("room", text.lemma(i));
        }
        return counted && TIES.contains(text.lower(end))
                ? List.of(SilenceCue.of(Layout.SAYS, at, end + 1), SilenceCue.of(Layout.LACKS, at, end + 1))
                : List.of();
    }

    private List<SilenceCue> dealing(SilenceText text, int at, int from) {
        Optional<Account> account = Optional.empty();
        boolean part = false;
        for (int i = from; i < Math.min(text.size(), from + WORDS_BEFORE) && !text.isStop(i); i++) {
            Optional<Account> here = text.accounts().holding(i).filter(Account::isSure);
            account = account.isPresent() ? account : here;
            part |= text.accounts().isPart(i);
            if (here.isEmpty() && isDealing(text, i)) {
                return part || account.isPresent()
                        ? List.of(SilenceCue.of(Layout.LACKS, at, i + 1).in(account))
                        : List.of();
            }
        }
        return List.of();
    }

    /** "Nothing in the letter hints at the recall". */
    private List<SilenceCue> nothing(SilenceText text, int at) {
        Place place = Place.at(text, at + 1);
        if (place.end() == at + 1) {
            return toBeRead(text, at);
        }
        for (int i = place.end(); i < Math.min(text.size(), place.end() + REACH) && !text.isStop(i); i++) {
            if (isDealing(text, i) || cues.is("learn", text.lemma(i))) {
                int end = i + 1 < text.size() && cues.is("into", text.lower(i + 1)) ? i + 2 : i + 1;
                return List.of(SilenceCue.of(Layout.LACKS, at, end).in(place.account()));
            }
        }
        return List.of();
    }

    /** "There is nothing to be read of the strike". */
    private List<SilenceCue> toBeRead(SilenceText text, int at) {
        int verb = at + 1;
        while (verb < Math.min(text.size(), at + REACH)
                && (text.tag(verb).equals("TO")
                        || text.lemma(verb).equals("be")
                        || text.tag(verb).equals("MD"))) {
            verb++;
        }
        boolean read = verb > at + 1
                && verb + 1 < text.size()
                && (cues.is("learn", text.lemma(verb)) || cues.is("relay", text.lemma(verb)))
                && TIES.contains(text.lower(verb + 1));
        return read ? List.of(SilenceCue.of(Layout.LACKS, at, verb + 2)) : List.of();
    }

    /** Index of the word of text that is denied from a token on; -1 where none is. */
    private int wordFrom(SilenceText text, int at) {
        int from = -1;
        if (NONE.contains(text.lower(at))) {
            from = at + 1;
        } else if (Negation.endAt(text, at) >= 0 || text.lower(at).equals("without")) {
            from = oneFrom(text, at + 1);
        }
        for (int word = from; from >= 0 && word < Math.min(text.size(), from + 4); word++) {
            if (text.tag(word).startsWith("NN") && cues.is("trace", text.lemma(word))) {
                boolean last = word + 1 >= text.size() || !text.tag(word + 1).startsWith("NN");
                return last ? word : -1;
            }
            boolean tied = word + 1 < text.size()
                    && TIES.contains(text.lower(word + 1))
                    && !Negation.is(text, word + 1, "that");
            if (cues.is("room", text.lemma(word)) && tied) {
                return word;
            }
            if (!text.fills(word, SilencePattern.Width.LIGHT)) {
                return -1;
            }
        }
        return -1;
    }

    /** Index behind "even a single" or "contain a single"; -1 where no such words follow. */
    private int oneFrom(SilenceText text, int from) {
        for (int at = from; at < Math.min(text.size(), from + REACH) && !text.isStop(at); at++) {
            if (ONE.contains(text.lower(at))) {
                return at + 1;
            }
            boolean verb = cues.is("utter", text.lemma(at))
                    || cues.is("relay", text.lemma(at))
                    || cues.is("give", text.lemma(at));
            if (!verb && !EVEN.contains(text.lower(at)) && !text.fills(at, SilencePattern.Width.LIGHT)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Not one of the nine paragraphs", "no line of the notice". */
    private static int pastOf(SilenceText text, int from) {
        return Negation.is(text, from, "of") && from + 1 < text.size()
                ? text.accountFrom(from + 1).map(Account::core).orElse(from)
                : from;
    }

    private static Optional<Account> owner(SilenceText text, int word) {
        return Negation.is(text, word + 1, "of") && word + 2 < text.size()
                ? text.accountFrom(word + 2)
                : Place.at(text, word + 1).account();
    }

    private static int past(SilenceText text, int from) {
        int at = from;
        while (at < Math.min(text.size(), from + 3)
                && (DONE.contains(text.lemma(at)) || text.lower(at).equals("there"))) {
            at++;
        }
        return at;
    }

    private boolean isDealing(SilenceText text, int at) {
        return text.tag(at).startsWith("V") && !text.tag(at).equals("VBN") && cues.is("relay", text.lemma(at));
    }

    private static boolean isAsking(SilenceText text, int at) {
        return text.lower(at).equals("how") || text.lower(at).equals("why");
    }

    private static boolean isGotten(SilenceText text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (GETTING.contains(text.lemma(i)) || text.lower(i).equals("worth")) {
                return true;
            }
        }
        return false;
    }
}
