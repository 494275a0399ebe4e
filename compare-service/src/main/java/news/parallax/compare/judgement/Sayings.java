package news.parallax.compare.judgement;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.UnitBags;
import news.parallax.compare.alignment.Vocabulary;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.contracts.Claim;
import news.parallax.contracts.Claim.Modality;
import news.parallax.contracts.ClaimEvent;
import news.parallax.contracts.Evidence;
import org.jspecify.annotations.Nullable;

/** What of claims is looked at with every pair, and how two of any kind stand to each other. */
final class Sayings {
    /** Code units from the start of a text in which a report tells what matters most. */
    private static final int LEAD = 700;

    private final Weights weights;
    private final UnitBags bags;
    private final Map<Witness, Saying> known = new HashMap<>();

    Sayings(Weights weights) {
        this.weights = weights;
        this.bags = new UnitBags(weights);
    }

    /**
     * One claim: its units, and the directions in which its words and their parts point. What only a pair that may be one
     * of rivals is asked for is worked out when it is.
     */
    final class Saying {
        private final Witness witness;
        private final UnitBags.Bag everything;
        private final float @Nullable [] predicate;
        private float @Nullable [] terms;
        private boolean termsKnown;
        private @Nullable Rest rest;

        private Saying(Witness witness) {
            this.witness = witness;
            this.everything = bags.of(witness.gist().everything());
            ClaimEvent event = witness.claim().event();
            this.predicate = event == null ? null : direction(event.predicate());
        }

        UnitBags.Bag everything() {
            return everything;
        }

        float @Nullable [] predicate() {
            return predicate;
        }

        float @Nullable [] terms() {
            if (!termsKnown) {
                terms = weighed(witness.claim().terms().stream()
                        .filter(term -> !Vocabulary.isCommon(term))
                        .toList());
                termsKnown = true;
            }
            return terms;
        }

        UnitBags.Bag units() {
            return rest().units();
        }

        UnitBags.Bag predicateUnits() {
            return rest().predicate();
        }

        private Rest rest() {
            if (rest == null) {
                rest = look(witness);
            }
            return rest;
        }
    }

    private record Rest(
            UnitBags.Bag units,
            UnitBags.Bag predicate,
            UnitBags.Bag names,
            float @Nullable [] sentence,
            float @Nullable [] takingPart,
            boolean contends,
            boolean history) {}

    Weights weights() {
        return weights;
    }

    UnitBags bags() {
        return bags;
    }

    Saying of(Witness witness) {
        return known.computeIfAbsent(witness, Saying::new);
    }

    private Rest look(Witness witness) {
        Claim claim = witness.claim();
        Set<String> takingPart = new LinkedHashSet<>();
        if (claim.event() != null) {
            claim.event().participants().stream()
                    .filter(p -> p.role().equals("agent") || p.role().equals("patient"))
                    .forEach(p -> takingPart.addAll(content(p.text())));
        }
        return new Rest(
                bags.of(witness.gist().units()),
                bags.of(witness.gist().predicate()),
                bags.of(witness.gist().names()),
                weighed(content(claim.evidence().quote())),
                direction(takingPart),
                Contention.in(new HashSet<>(Stems.of(claim.evidence().quote()))),
                witness.isHistory());
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
        Claim c = a.claim();
        Claim d = b.claim();
        Rest s = x.rest();
        Rest t = y.rest();
        f.put("overlap", bags.overlap(x.everything(), y.everything()));
        f.put("shared units", Math.min(5, UnitBags.shared(s.units(), t.units())) / 5.0);
        f.put("terms cosine", WordVectors.cosine(x.terms(), y.terms()));
        f.put("sentence cosine", WordVectors.cosine(s.sentence(), t.sentence()));
        f.put("predicate same", UnitBags.share(s.predicate(), t.predicate()));
        f.put("predicate cosine", WordVectors.cosine(x.predicate(), y.predicate()));
        f.put("no predicate", c.event() == null || d.event() == null);
        f.put("taking part cosine", WordVectors.cosine(s.takingPart(), t.takingPart()));
        boolean names = !s.names().isEmpty() && !t.names().isEmpty();
        boolean shared = UnitBags.share(s.names(), t.names());
        f.put("names shared", shared);
        f.put("names other", names && !shared);
        f.put("history other", s.history() != t.history());
        f.put("history both", s.history() && t.history());
        f.put("ahead other", isAhead(c) != isAhead(d));
        f.put("ahead both", isAhead(c) && isAhead(d));
        f.put("polarity other", c.polarity() != d.polarity());
        f.put("same article", a.sameArticle(b));
        f.put("same originator", a.sameOriginator(b));
        f.put("own voice both", a.inOwnVoice() && b.inOwnVoice());
        f.put("own voice none", !a.inOwnVoice() && !b.inOwnVoice());
        f.put("contention", s.contends() || t.contends());
        f.put("contention both", s.contends() && t.contends());
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
