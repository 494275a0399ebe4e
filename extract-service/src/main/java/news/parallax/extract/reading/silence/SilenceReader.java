package news.parallax.extract.reading.silence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.extract.reading.event.Clause;
import news.parallax.extract.reading.silence.SilencePattern.Layout;
import news.parallax.extract.reading.silence.SilencePattern.Match;
import news.parallax.extract.reading.silence.SilentOne.Named;
import news.parallax.extract.reading.text.Sentence;
import news.parallax.extract.reading.text.Span;

/**
 * Finds reports of silence: "KCNA did not mention the dispatch", "said nothing about", "had not a word about", "there was
 * no mention of it in the report", "About the letter, nothing". Three things must be there: an account (an outlet, a text,
 * somebody who puts out texts), a cue of silence, and the point. Thread-safe.
 */
public final class SilenceReader {
    /** Places of a sentence at which a cue is tried with all that costs; strange texts have thousands. */
    private static final int ATTEMPTS = 20;

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "hardly", "nor", "break", "if");
    private static final int NEGATION_REACH = 3;
    private static final Set<String> TIES = Set.of("for", "of", "about", "on", "to");
    private static final Set<String> COMING = Set.of("occur", "appear", "exist");
    private static final Set<String> WITHIN = Set.of("in", "throughout", "on");

    private final SilenceCues cues = SilenceCues.english();
    private final SilencePatterns patterns = SilencePatterns.english();
    private final Absences absences = new Absences(cues);

    private record Draft(Span silent, Range point, boolean open) {}

    /**
     * In the order of the sentence; empty for most sentences.
     *
     * @param clauses all of one sentence
     * @param before the sentences before it, the nearest last; what a pronoun stands for is looked for there
     */
    public List<FoundSilence> read(List<Clause> clauses, List<Sentence> before) {
        if (clauses.isEmpty()) {
            return List.of();
        }
        SilenceText text = new SilenceText(cues, clauses.getFirst().sentence());
        Referents referents = new Referents(cues, text, before);
        SilentOne silent = new SilentOne(text, clauses, referents);
        Points points = new Points(text, clauses);
        List<Draft> drafts = new ArrayList<>();
        int attempts = 0;
        int free = 0;
        for (int at = 0; at < text.size() && attempts < ATTEMPTS; at++) {
            for (SilenceCue cue : at < free ? List.<SilenceCue>of() : cuesAt(text, at)) {
                attempts++;
                Optional<Draft> draft = draft(text, cue, silent, points);
                if (draft.isPresent()) {
                    drafts.add(draft.get());
                    free = Math.max(cue.end(), draft.get().point().to());
                    break;
                }
            }
        }
        return named(drafts, text, referents);
    }

    /** Those that are composed of classes of words before those of the patterns, which know idioms. */
    private List<SilenceCue> cuesAt(SilenceText text, int at) {
        List<SilenceCue> cues = new ArrayList<>(absences.at(text, at));
        for (SilencePattern pattern : patterns.openedBy(text.lower(at), text.lemma(at), text.base(at))) {
            pattern.at(text, at)
                    .filter(match -> !isTurned(text, pattern, at) && !isOtherwise(text, pattern, at, match))
                    .ifPresent(match -> cues.add(
                            new SilenceCue(pattern.layout(), pattern.sureOnly(), at, match.end(), match.account())));
        }
        return cues;
    }

    private static Optional<Draft> draft(SilenceText text, SilenceCue cue, SilentOne silent, Points points) {
        Optional<Named> who = silent.of(cue);
        if (who.isEmpty()) {
            return Optional.empty();
        }
        if (cue.layout() == Layout.GOES && silent.isDoneByAccount(cue.from(), isAbout(text, cue.end()))) {
            return Optional.empty();
        }
        return points.of(cue, who.get())
                .map(p -> new Draft(who.get().span(), p, Referents.takesUp(text.tokens(), p.from(), p.to())));
    }

    /** "Found no room for": the point stands behind, and what stands in front has no room. */
    private static boolean isAbout(SilenceText text, int at) {
        return at < text.size() && text.isOneOf(at, TIES);
    }

    /** "Could not be printed": what is done to something is not what it says. */
    private static boolean isOtherwise(SilenceText text, SilencePattern pattern, int from, Match match) {
        if (pattern.layout() == Layout.GOES) {
            boolean comes = match.end() > from && text.isOneOf(match.end() - 1, COMING);
            return comes
                    ? !opensWithinAccount(text) || !text.isStop(Math.min(match.end(), text.size() - 1))
                    : text.tag(from).equals("VBG") && !text.lower(from).equals("missing");
        }
        if (pattern.layout() == Layout.FRONT) {
            return from > 0
                    && text.lower(from).equals("silence")
                    && text.tag(from - 1).equals("IN");
        }
        if (pattern.layout() != Layout.SAYS) {
            return false;
        }
        boolean single = match.end() == from + 1
                && !text.tag(from).startsWith("V")
                && !text.tag(from).startsWith("NN");
        if (single) {
            return true;
        }
        for (int at = Math.max(from, 1); at < Math.min(match.end(), text.size()); at++) {
            boolean done = text.tag(at).equals("VBN");
            if (done
                    && (text.lemma(at - 1).equals("be")
                            || (at > 1 && text.lemma(at - 2).equals("be")))) {
                return true;
            }
        }
        return false;
    }

    /** "In the dispatch his name does not occur": what does not occur anywhere else is no matter of words. */
    private static boolean opensWithinAccount(SilenceText text) {
        return text.isOneOf(0, WITHIN) && text.accountFrom(1).isPresent();
    }

    /** "Did not omit", "broke its silence": a cue that is no negation itself is turned by one. */
    private boolean isTurned(SilenceText text, SilencePattern pattern, int at) {
        if (pattern.openers().stream().anyMatch(word -> cues.is("no", word))
                || text.lower(at).equals("nowhere")) {
            return false;
        }
        for (int i = Math.max(0, at - NEGATION_REACH); i < at; i++) {
            if (text.isOneOf(i, NEGATIONS)) {
                return true;
            }
        }
        return false;
    }

    /** What a pronoun takes up is what the same sentence says elsewhere, or what the sentence before is about. */
    private static List<FoundSilence> named(List<Draft> drafts, SilenceText text, Referents referents) {
        boolean told = drafts.stream().anyMatch(draft -> !draft.open());
        List<FoundSilence> found = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<Span> point = draft.open()
                    ? (told ? Optional.empty() : referents.pointOf(draft.point()))
                    : Optional.of(Referents.span(
                            text.tokens(), draft.point().from(), draft.point().to()));
            point.ifPresent(p -> found.add(
                    new FoundSilence(draft.silent().start(), draft.silent().end(), p.start(), p.end())));
        }
        return List.copyOf(found);
    }
}
