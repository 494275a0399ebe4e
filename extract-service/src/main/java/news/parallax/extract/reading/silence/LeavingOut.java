package news.parallax.extract.reading.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.extract.reading.silence.SilencePattern.Layout;

/**
 * A verb of leaving out: "the release airbrushes out the awkward part", "its notice skirts the question", "was blacked out". Verbs
 * that mean much else ("cut", "skip", "hide") only tell of a text, not of an outlet.
 */
final class LeavingOut {
    private static final Set<String> AUXILIARY = Set.of("be", "get");
    /** Tokens of an object between a verb and its particle. */
    private static final int OBJECT = 7;

    /** "Glossed over", "hushed up": done to what is told only; "wiped out" is done to much else. */
    private static final Set<String> OF_WORDS = Set.of("over", "up", "around", "unsaid");

    private static final Set<String> NEGATED = Set.of("not", "n't", "never", "nothing", "no", "nor");

    private final SilenceCues cues;

    LeavingOut(SilenceCues cues) {
        this.cues = cues;
    }

    List<SilenceCue> at(SilenceText text, int at) {
        if (!isVerb(text, at) || isNegated(text, at)) {
            return List.of();
        }
        List<SilenceCue> found = new ArrayList<>();
        int particle = particle(text, at);
        boolean telling = cues.is("obscure", base(text, at, "obscure"));
        boolean plain = cues.is("remove", base(text, at, "remove"));
        if (particle < 0 && !telling && !plain) {
            return List.of();
        }
        int end = particle < 0 ? at + 1 : particle + 1;
        if (isPassive(text, at)) {
            Place place = Place.at(text, end);
            if (place.end() > end || particle >= 0 && OF_WORDS.contains(text.lower(particle))) {
                found.add(SilenceCue.of(Layout.GOES, at, end).in(place.account()));
            }
        } else if (telling || particle >= 0 || isDoneByText(text, at)) {
            boolean apart = particle > at + 1;
            found.add(SilenceCue.of(Layout.SAYS, at, apart ? at + 1 : end));
        }
        return found;
    }

    private boolean isVerb(SilenceText text, int at) {
        String tag = text.tag(at);
        if (tag.equals("VBG")) {
            return false;
        }
        boolean headline = tag.startsWith("NN")
                && at > 0
                && text.accounts().holding(at - 1).isPresent();
        return tag.startsWith("V") && !tag.equals("VB") || headline || tag.equals("VB") && at > 0;
    }

    private static String base(SilenceText text, int at, String group) {
        return SilenceCues.english().is(group, text.lemma(at)) ? text.lemma(at) : text.base(at);
    }

    /** Index of the particle of a verb that means leaving out only with it; -1 where it has none. */
    private int particle(SilenceText text, int at) {
        for (int i = at + 1; i < Math.min(text.size(), at + 1 + OBJECT) && !text.isStop(i); i++) {
            String tag = text.tag(i);
            boolean small = tag.equals("RP") || tag.equals("IN") || tag.equals("RB") || tag.equals("JJ");
            boolean known = cues.is("leave_out", text.lemma(at) + "_" + text.lower(i))
                    || cues.is("leave_out", text.base(at) + "_" + text.lower(i));
            if (small && known && (i == at + 1 || tag.equals("RP") || endsHere(text, i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** The particle behind an object ends its thought: "leaves the strike out of its report". */
    private static boolean endsHere(SilenceText text, int at) {
        return at >= text.size()
                || text.isStop(at)
                || Negation.is(text, at, "of")
                || text.tag(at).equals("CC");
    }

    private static boolean isPassive(SilenceText text, int at) {
        if (!text.tag(at).equals("VBN") && !text.tag(at).equals("VBD")) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - 4) && !text.isStop(i); i--) {
            if (AUXILIARY.contains(text.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegated(SilenceText text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (NEGATED.contains(text.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The nearest account in front is a text: a bulletin that skips a vote cannot do it with its feet. */
    private static boolean isDoneByText(SilenceText text, int at) {
        List<Account> all = text.accounts().all();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).core() <= at) {
                int end = all.get(i).to() <= at ? all.get(i).to() : all.get(i).core();
                return all.get(i).kind() == Account.Kind.TEXT && isRight(text, end, at);
            }
        }
        return false;
    }

    /** Only words that carry little stand between a subject and its verb. */
    private static boolean isRight(SilenceText text, int from, int at) {
        for (int i = from; i < at; i++) {
            if (!text.tag(i).startsWith("RB")
                    && !text.tag(i).equals("MD")
                    && !text.lemma(i).equals("have")) {
                return false;
            }
        }
        return true;
    }
}
