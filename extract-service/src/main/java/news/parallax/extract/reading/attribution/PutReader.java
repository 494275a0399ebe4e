package news.parallax.extract.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.contracts.Claim;
import news.parallax.extract.reading.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads "the dam, as Ana Ruiz put it, has burst": who is quoted for the wording of the sentence around. */
final class PutReader {
    private static final Set<String> BEFORE = Set.of("as", "or");

    List<Statement> read(SentenceTree tree, Quotations quotations) {
        List<Statement> found = new ArrayList<>();
        for (int i = 1; i + 1 < tree.size(); i++) {
            boolean puts = tree.lemma(i).equals("put") && tree.lemma(i + 1).equals("it");
            if (puts && quotations.at(tree.token(i).start()) == null) {
                Source beside = SurfaceSubjects.before(tree, i);
                Source source = beside == null ? DistantSubjects.beforeApposition(tree, i) : beside;
                Span content = source == null ? null : content(tree, source, i + 2);
                if (content != null) {
                    found.add(new Statement(
                            tree, source, tree.span(i, i + 1), content, null, Claim.Stance.ASSERTS, true));
                }
            }
        }
        return found;
    }

    /** What follows where the phrase opens the sentence, else all that stands before or around it. */
    @Nullable
    private static Span content(SentenceTree tree, Source source, int behind) {
        int opening = source.from() - 1;
        if (BEFORE.contains(tree.lemma(opening))) {
            opening--;
        }
        int last = tree.size() - 1;
        int end = tree.tag(last).equals(".") ? last - 1 : last;
        boolean divided = tree.tag(behind).equals(",") || tree.tag(behind).equals(":");
        if (opening < 0) {
            return divided && behind < end ? tree.span(behind + 1, end) : null;
        }
        boolean goesOn = divided && end > behind + 1;
        int before = tree.tag(opening).equals(",") ? opening - 1 : opening;
        return before < 0 ? null : tree.span(0, goesOn ? end : before);
    }
}
