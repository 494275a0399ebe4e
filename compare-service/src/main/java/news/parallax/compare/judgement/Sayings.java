package news.parallax.compare.judgement;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.compare.alignment.Gist;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Vocabulary;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.Evidence;
import org.jspecify.annotations.Nullable;

/** What of claims is looked at with every pair, and how two of any kind stand to each other. */
final class Sayings {
    /** Code units from the start of a text in which a report tells what matters most. */
    private static final int LEAD = 700;

    private final Weights weights;
    private final Map<Witness, Saying> known = new HashMap<>();

    Sayings(Weights weights) {
        this.weights = weights;
    }

    /** The directions in which the words of a claim and its parts point, and its words. */
    record Saying(
            float @Nullable [] sentence,
            float @Nullable [] terms,
            float @Nullable [] predicate,
            float @Nullable [] takingPart,
            Set<String> stems) {}

    Weights weights() {
        return weights;
    }

    Saying of(Witness witness) {
        return known.computeIfAbsent(witness, this::look);
    }

    private Saying look(Witness witness) {
        Claim claim = witness.claim();
        Set<String> takingPart = new LinkedHashSet<>();
        if (claim.event() != null) {
            claim.event().participants().stream()
                    .filter(p -> p.role().equals("agent") || p.role().equals("patient"))
                    .forEach(p -> takingPart.addAll(content(p.text())));
        }
        return new Saying(
                weighed(content(claim.evidence().quote())),
                weighed(claim.terms().stream()
                        .filter(term -> !Vocabulary.isCommon(term))
                        .toList()),
                claim.event() == null ? null : direction(claim.event().predicate()),
                direction(takingPart),
                new HashSet<>(Stems.of(claim.evidence().quote())));
    }

    private float @Nullable [] weighed(Collection<String> words) {
        return WordVectors.english().mean(words, word -> weights.of(Stems.ofWord(word)));
    }

    static float @Nullable [] direction(Collection<String> words) {
        return WordVectors.english().mean(words, word -> 1);
    }

    static float @Nullable [] direction(String text) {
        return direction(Stems.words(text));
    }

    /** The words of a text that say something; figures do not. */
    static List<String> content(String text) {
        return Stems.words(text).stream()
                .filter(word -> !Vocabulary.isCommon(word) && !Character.isDigit(word.charAt(0)))
                .toList();
    }

    /** What can be said of any two claims. */
    Features common(Witness a, Witness b) {
        Features f = new Features();
        Saying x = of(a);
        Saying y = of(b);
        Gist g = a.gist();
        Gist h = b.gist();
        Claim c = a.claim();
        Claim d = b.claim();
        f.put("overlap", weights.overlap(g.everything(), h.everything()));
        f.put("shared units", Math.min(5, Weights.shared(g.units(), h.units()).size()) / 5.0);
        f.put("terms cosine", WordVectors.cosine(x.terms(), y.terms()));
        f.put("sentence cosine", WordVectors.cosine(x.sentence(), y.sentence()));
        f.put("predicate same", !Weights.shared(g.predicate(), h.predicate()).isEmpty());
        f.put("predicate cosine", WordVectors.cosine(x.predicate(), y.predicate()));
        f.put("no predicate", c.event() == null || d.event() == null);
        f.put("taking part cosine", WordVectors.cosine(x.takingPart(), y.takingPart()));
        boolean names = !g.names().isEmpty() && !h.names().isEmpty();
        boolean shared = !Weights.shared(g.names(), h.names()).isEmpty();
        f.put("names shared", shared);
        f.put("names other", names && !shared);
        f.put("history other", a.isHistory() != b.isHistory());
        f.put("history both", a.isHistory() && b.isHistory());
        f.put("ahead other", isAhead(c) != isAhead(d));
        f.put("ahead both", isAhead(c) && isAhead(d));
        f.put("polarity other", c.polarity() != d.polarity());
        f.put("same article", a.sameArticle(b));
        f.put("same originator", a.sameOriginator(b));
        f.put("own voice both", a.inOwnVoice() && b.inOwnVoice());
        f.put("own voice none", !a.inOwnVoice() && !b.inOwnVoice());
        boolean one = Contention.in(x.stems());
        boolean other = Contention.in(y.stems());
        f.put("contention", one || other);
        f.put("contention both", one && other);
        f.put("title", inTitle(c) || inTitle(d));
        f.put("lead", inLead(c) && inLead(d));
        return f;
    }

    private static boolean isAhead(Claim claim) {
        return claim.modality() != Modality.FACT;
    }

    static boolean inTitle(Claim claim) {
        return claim.evidence().field() == Evidence.Field.TITLE;
    }

    static boolean inLead(Claim claim) {
        return inTitle(claim) || claim.evidence().start() < LEAD;
    }
}
