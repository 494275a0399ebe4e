package news.parallax.extract.reading.silence;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.extract.reading.silence.SilencePattern.Layout;

/**
 * Adjectives and participles of absence: "missing from it is the banker's name", "goes untold", "absent, though, from the list",
 * "untold in the report". A participle with "un-" counts where its verb tells.
 */
final class Missing {
    private static final Set<String> IRREGULAR = Set.of("told", "said", "spoken", "written", "shown", "heard", "seen");
    private static final Set<String> OPENERS = Set.of("where", "which", "when");
    private static final Set<String> ABSENT = Set.of("missing", "absent", "lacking", "wanting", "omitted");
    private static final Pattern UN = Pattern.compile("un([a-z]{3,}(?:ed|id|ld|rd|wn|en|un))");
    private static final Set<String> BEING =
            Set.of("be", "go", "remain", "pass", "stay", "leave", "keep", "get", "let");

    /** Tokens between a gap and what fell into it. */
    private static final int HOLLOW = 14;

    private final SilenceCues cues;

    Missing(SilenceCues cues) {
        this.cues = cues;
    }

    List<SilenceCue> at(SilenceText text, int at) {
        if (cues.is("hollow", text.lower(at)) && text.tag(at).startsWith("NN")) {
            return hollow(text, at);
        }
        boolean untold = isUntold(text, at);
        if (!untold && !ABSENT.contains(text.lower(at))) {
            return List.of();
        }
        Place place = Place.at(text, at + 1);
        boolean named = place.end() > at + 1;
        int end = place.end();
        boolean opens = at <= 2 || text.isStop(at - 1);
        boolean turned = end < text.size()
                && (text.lemma(end).equals("be") || text.tag(end).equals(":"));
        if (opens && turned) {
            return List.of(SilenceCue.of(Layout.LACKS, at, end + 1).in(place.account()));
        }
        boolean predicate =
                at > 0 && (BEING.contains(text.lemma(at - 1)) || (at > 1 && BEING.contains(text.lemma(at - 2))));
        boolean left = text.lemma(at - (at > 0 ? 1 : 0)).equals("leave");
        if (predicate && (named || untold) && !left) {
            return List.of(SilenceCue.of(Layout.GOES, at, end).in(place.account()));
        }
        return List.of();
    }

    /** "There is a hole of two hours in the log, in which", "has a gap where the strike was". */
    private static List<SilenceCue> hollow(SilenceText text, int at) {
        boolean held = false;
        for (int i = Math.max(0, at - 4); i < at; i++) {
            held |= text.lower(i).equals("there") || text.lemma(i).equals("have");
        }
        for (int i = at + 1; held && i < Math.min(text.size(), at + HOLLOW); i++) {
            if (OPENERS.contains(text.lower(i)) || text.tag(i).equals(":")) {
                return List.of(SilenceCue.of(Layout.LACKS, at, i + 1));
            }
        }
        return List.of();
    }

    private boolean isUntold(SilenceText text, int at) {
        var match = UN.matcher(text.lower(at));
        if (!match.matches()) {
            return false;
        }
        String told = match.group(1);
        String stem = told.endsWith("ed") ? told.substring(0, told.length() - 2) : told;
        return IRREGULAR.contains(told) || cues.is("relay", stem) || cues.is("relay", stem + "e");
    }
}
