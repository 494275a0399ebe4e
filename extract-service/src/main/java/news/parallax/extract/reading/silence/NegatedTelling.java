package news.parallax.extract.reading.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.silence.SilencePattern.Layout;
import news.parallax.extract.reading.silence.SilencePattern.Width;

/**
 * A verb of telling or holding that is negated: "nowhere names", "did not see fit to report", "was not recorded", "without so
 * much as naming", "forgets to add".
 */
final class NegatedTelling {
    /** Tokens between a negation and its verb. */
    private static final int REACH = 5;

    /** Verbs that tell only with what follows them: "go into", "dwell on". */
    private static final Set<String> TIED =
            Set.of("go", "deal", "dwell", "delve", "touch", "refer", "allude", "hint", "point");

    private static final Set<String> COMING =
            Set.of("occur", "appear", "figure", "feature", "exist", "happen", "surface", "arise");

    private static final Set<String> PASSIVE = Set.of("be", "get");

    private final SilenceCues cues;

    NegatedTelling(SilenceCues cues) {
        this.cues = cues;
    }

    List<SilenceCue> at(SilenceText text, int at) {
        if (Negation.is(text, at, "without")) {
            return gerund(text, at, at + 1);
        }
        if (cues.is("shirk", text.lemma(at)) && text.tag(at).startsWith("V")) {
            return shirked(text, at);
        }
        int end = Negation.endAt(text, at);
        return end < 0 ? List.of() : negated(text, at, end);
    }

    private List<SilenceCue> negated(SilenceText text, int at, int end) {
        Optional<Account> subject = Optional.empty();
        boolean that = Negation.is(text, end, "that");
        int verb = that ? end + 1 : end;
        int last = Math.min(text.size() - 1, end + REACH);
        while (verb <= last && !isTelling(text, verb) && text.fills(verb, Width.LIGHT)) {
            Optional<Account> account =
                    that || Negation.turnsAround(text, at, end) ? text.accountFrom(verb) : Optional.empty();
            if (account.isPresent()) {
                subject = account;
                verb = account.get().core();
                last = Math.min(text.size() - 1, verb + REACH);
            } else {
                verb++;
            }
        }
        if (verb < text.size() && COMING.contains(text.lemma(verb))) {
            return coming(text, at, verb + 1);
        }
        if (verb < text.size() && isTelling(text, verb)) {
            return told(text, at, verb, subject);
        }
        return chosen(text, at, end);
    }

    private List<SilenceCue> told(SilenceText text, int at, int verb, Optional<Account> subject) {
        int end = behind(text, verb);
        boolean free = text.tag(verb).equals("VBG") && !cues.is("mention", text.lemma(verb));
        if (free || (TIED.contains(text.lemma(verb)) && end == verb + 1)) {
            return List.of();
        }
        if (!isPassive(text, at, verb)) {
            return List.of(SilenceCue.of(subject.isEmpty() ? Layout.SAYS : Layout.LACKS, at, end)
                    .in(subject));
        }
        List<SilenceCue> found = new ArrayList<>();
        if (isExpletive(text, at)) {
            Place place = Place.at(text, end);
            found.add(SilenceCue.of(Layout.LACKS, at, place.end()).in(place.account()));
        }
        Place place = Place.at(text, end);
        boolean ofWords = place.end() > end || cues.is("mention", text.lemma(verb));
        if (ofWords && !isDoneToAccount(text, at)) {
            found.add(SilenceCue.of(Layout.GOES, at, end).in(place.account()));
        }
        return found;
    }

    /** "Does not occur anywhere in the newsletter". */
    private static List<SilenceCue> coming(SilenceText text, int at, int from) {
        Place anywhere = Place.at(text, from);
        Place place = anywhere.account().isPresent() ? anywhere : Place.at(text, anywhere.end());
        return place.end() > from && (place.account().isPresent() || !anywhere.equals(place))
                ? List.of(SilenceCue.of(Layout.GOES, at, place.end()).in(place.account()))
                : List.of();
    }

    /** "Did not see fit to report", "does not find it necessary to name". */
    private List<SilenceCue> chosen(SilenceText text, int at, int end) {
        for (int to = end; to < Math.min(text.size() - 1, end + REACH) && !text.isStop(to); to++) {
            if (text.tag(to).equals("TO") && isTelling(text, to + 1)) {
                return List.of(SilenceCue.of(Layout.SAYS, at, behind(text, to + 1)));
            }
        }
        return List.of();
    }

    /** "Forgets to add", "avoids naming", "stops short of saying". */
    private List<SilenceCue> shirked(SilenceText text, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (Negation.endAt(text, i) >= 0) {
                return List.of();
            }
        }
        boolean fails = at + 2 < text.size()
                && text.tag(at + 1).equals("TO")
                && isTelling(text, at + 2)
                && !text.lemma(at).equals("contrive")
                && !text.lemma(at).equals("manage");
        return fails ? List.of(SilenceCue.of(Layout.SAYS, at, behind(text, at + 2))) : gerund(text, at, at + 1);
    }

    private List<SilenceCue> gerund(SilenceText text, int at, int from) {
        for (int verb = from; verb < Math.min(text.size(), from + REACH) && !text.isStop(verb); verb++) {
            if (text.tag(verb).equals("VBG")) {
                return isTelling(text, verb) ? List.of(SilenceCue.of(Layout.SAYS, at, behind(text, verb))) : List.of();
            }
        }
        return List.of();
    }

    private boolean isTelling(SilenceText text, int at) {
        boolean verb = text.tag(at).startsWith("V") || text.tag(at).startsWith("NN");
        return verb && (cues.is("relay", text.lemma(at)) || cues.is("relay", text.base(at)));
    }

    /** "Refer to", "go into", "touch on". */
    private int behind(SilenceText text, int verb) {
        boolean tied = verb + 1 < text.size()
                && cues.is(TIED.contains(text.lemma(verb)) ? "into" : "link", text.lower(verb + 1))
                && (TIED.contains(text.lemma(verb)) || !text.lower(verb + 1).equals("to"));
        return tied ? verb + 2 : verb + 1;
    }

    private static boolean isPassive(SilenceText text, int at, int verb) {
        if (!text.tag(verb).equals("VBN") && !text.tag(verb).equals("VBD")) {
            return false;
        }
        for (int i = Math.max(0, at - 2); i < verb; i++) {
            if (PASSIVE.contains(text.lemma(i))) {
                return true;
            }
        }
        boolean active = false;
        for (int i = Math.max(0, at - 3); i < verb; i++) {
            active |= text.lemma(i).equals("have") || text.lemma(i).equals("do");
        }
        return !active && Place.at(text, verb + 1).end() > verb + 1;
    }

    /** "The notes could not be printed": what is done to a text is not what it says. */
    private static boolean isDoneToAccount(SilenceText text, int at) {
        int subject = at - 1;
        while (subject > 0 && (text.fills(subject, Width.LIGHT))) {
            subject--;
        }
        return subject >= 0
                && text.accounts().holding(subject).filter(Account::isSure).isPresent();
    }

    /** "It is nowhere said in the report that". */
    private static boolean isExpletive(SilenceText text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3) && !text.isStop(i); i--) {
            if (text.lower(i).equals("it")) {
                return true;
            }
        }
        return false;
    }
}
