package news.parallax.extract.reading.attribution;

import news.parallax.contracts.Claim;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads reporting in the passive: "the fire was blamed on arson by police", "rebels are said to hold the town". */
final class PassiveReader {
    /** The statement of a passive verb; one without an agent only where its verb reports. */
    @Nullable
    Statement read(SentenceTree tree, int verb, CueLexicon.VerbCue cue, @Nullable Source agent, Span cueSpan) {
        int subject = tree.child(verb, "nsubjpass");
        if (subject < 0
                || subject > verb
                || !(agent != null || isUnverified(tree, verb) || saysSomething(tree, verb, cue))) {
            return null;
        }
        int end = agent == null ? lastWord(tree) : beforeAgent(tree, agent);
        if (end < verb) {
            return null;
        }
        Span content = tree.span(tree.first(subject), end);
        return new Statement(tree, agent, cueSpan, content, null, stance(tree, verb, cue, agent), cue.takes("R"));
    }

    /** The last token before "by"; behind the agent where the figure stands there: "estimated by the fund at 95 million". */
    private static int beforeAgent(SentenceTree tree, Source agent) {
        int behind = agent.to() + 1;
        int end = SentenceParts.end(tree, behind);
        return tree.lemma(behind).equals("at") && SentenceParts.holdsNumber(tree, behind, end) ? end : agent.from() - 2;
    }

    /** What nobody is named for is only alleged; what cannot be verified stays open. */
    private static Claim.Stance stance(SentenceTree tree, int verb, CueLexicon.VerbCue cue, @Nullable Source agent) {
        if (isUnverified(tree, verb)) {
            return Claim.Stance.CANNOT_VERIFY;
        }
        boolean hearsay = agent == null && tree.tag(verb + 1).equals("TO") && cue.stance() == Claim.Stance.ASSERTS;
        return hearsay ? Claim.Stance.ALLEGES : cue.stance();
    }

    /** "could not be independently verified". */
    private static boolean isUnverified(SentenceTree tree, int verb) {
        boolean checks = tree.lemma(verb).equals("verify") || tree.lemma(verb).equals("confirm");
        return checks && tree.child(verb, "neg") >= 0;
    }

    /** "is said to", "was reported to have": an infinitive follows; or a figure: "is put at". */
    private static boolean saysSomething(SentenceTree tree, int verb, CueLexicon.VerbCue cue) {
        boolean infinitive = tree.tag(verb + 1).equals("TO");
        boolean figure = (cue.takes("OP:at") && tree.lemma(verb + 1).equals("at"))
                || tree.lemma(verb).equals("estimate");
        boolean blame = cue.takes("OP:on") && tree.lemma(verb + 1).equals("on");
        return (infinitive && (cue.takes("R") || cue.takes("OTO")) && !cue.takes("TO")) || figure || blame;
    }

    private static int lastWord(SentenceTree tree) {
        int last = tree.size() - 1;
        return last > 0 && tree.tag(last).equals(".") ? last - 1 : last;
    }
}
