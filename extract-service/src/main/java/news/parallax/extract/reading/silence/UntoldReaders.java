package news.parallax.extract.reading.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.silence.SilencePattern.Layout;

/**
 * What readers do not learn: "anyone who only reads the bulletin will not learn that", "you will search it in vain, though, for",
 * "comb the report without coming across", "has to hear elsewhere".
 */
final class UntoldReaders {
    private static final Set<String> SMALL =
            Set.of("out", "across", "upon", "anything", "a", "word", "single", "of", "knowing", "any", "mention");
    private static final Set<String> TOLD_STATES = Set.of("aware", "told", "wise");
    private static final Set<String> NEGATED =
            Set.of("not", "n't", "never", "nothing", "no", "none", "little", "hardly", "scarcely", "cannot");
    private static final Set<String> NOBODY = Set.of("nobody", "noone", "none");
    private static final Set<String> STATES =
            Set.of("idea", "inkling", "clue", "way", "wiser", "dark", "chance", "means");
    private static final Set<String> TIES = Set.of("of", "about", "that", "on", "for", "from", "why", "how");
    private static final Set<String> GERUNDS = Set.of(
            "coming",
            "finding",
            "meeting",
            "encountering",
            "discovering",
            "learning",
            "seeing",
            "reading",
            "hearing",
            "stumbling",
            "noticing",
            "spotting",
            "hitting");
    private static final Set<String> FRUITLESS = Set.of("vain", "fruitlessly", "unsuccessfully", "avail");
    private static final Set<String> INFORMING =
            Set.of("tell", "inform", "show", "advise", "notify", "enlighten", "apprise");
    private static final int REACH = 26;

    private final SilenceCues cues;

    UntoldReaders(SilenceCues cues) {
        this.cues = cues;
    }

    List<SilenceCue> at(SilenceText text, int at) {
        if (FRUITLESS.contains(text.lower(at))) {
            int end = Place.pastAside(text, at + 1);
            return Negation.is(text, end, "for") ? List.of(SilenceCue.of(Layout.LACKS, at, end + 1)) : List.of();
        }
        boolean strong = cues.is("audience", text.lemma(at));
        return strong || cues.is("weak_audience", text.lemma(at)) ? unaware(text, at, strong) : List.of();
    }

    private List<SilenceCue> unaware(SilenceText text, int at, boolean strong) {
        List<SilenceCue> found = new ArrayList<>();
        Optional<Account> account = Optional.empty();
        boolean none =
                NOBODY.contains(text.lower(at)) || (at > 0 && text.lower(at - 1).equals("no"));
        int negation = none ? at : -1;
        for (int i = at + 1; i < Math.min(text.size(), at + REACH) && !text.isEnd(i); i++) {
            if (account.isEmpty()) {
                account = accountAt(text, i);
            }
            if (i > at + 1
                    && text.lower(i).equals("without")
                    && i + 1 < text.size()
                    && GERUNDS.contains(text.lower(i + 1))
                    && account.isPresent()) {
                found.add(SilenceCue.of(Layout.LACKS, at, pastTies(text, i + 2)).in(account));
                return found;
            }
            if (NEGATED.contains(text.lower(i)) && negation < 0) {
                negation = i;
            } else if (negation >= 0 && (none || i - negation <= 5) && isLearning(text, i)) {
                int end = pastTies(text, i + 1);
                if (account.isEmpty()) {
                    account = accountBehind(text, end);
                }
                if (account.isPresent() || strong) {
                    found.add(SilenceCue.of(Layout.LACKS, at, end).in(account));
                }
                return found;
            }
        }
        return found;
    }

    private static Optional<Account> accountAt(SilenceText text, int at) {
        return text.accounts().holding(at).filter(a -> a.from() == at && a.isSure());
    }

    /** "You would not know it from the brochure". */
    private static Optional<Account> accountBehind(SilenceText text, int from) {
        for (int i = from; i + 1 < text.size() && !text.isStop(i); i++) {
            Optional<Account> account = Place.at(text, i).account();
            if (account.isPresent()) {
                return account;
            }
        }
        return Optional.empty();
    }

    private boolean isLearning(SilenceText text, int at) {
        boolean informing = INFORMING.contains(text.lemma(at));
        boolean verb = text.tag(at).startsWith("V")
                && cues.is("learn", text.lemma(at))
                && (!informing || text.tag(at).equals("VBN") || text.tag(at).equals("VBD"));
        return verb || STATES.contains(text.lower(at)) || TOLD_STATES.contains(text.lower(at));
    }

    /** "Learn from it that", "find anything about", "come across". */
    private static int pastTies(SilenceText text, int from) {
        int at = from;
        while (at < Math.min(text.size(), from + 5)) {
            Place place = Place.at(text, at);
            boolean small = TIES.contains(text.lower(at)) || SMALL.contains(text.lower(at));
            if (place.end() > at) {
                at = place.end();
            } else if (small) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }
}
