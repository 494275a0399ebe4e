package news.parallax.compare.judgement;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.parallax.compare.alignment.Stems;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.alignment.WordVectors;
import news.parallax.contracts.Claim;
import org.jspecify.annotations.Nullable;

/**
 * How far claims tell of one occurrence, whatever time or place they give it.
 *
 * <p>The words that give the time or place are left out on both sides: two sentences that name the same day, or the same
 * city, are not for that about the same thing.
 */
final class Occurrences {
    /** Likeness from which two claims may well tell of one occurrence. */
    private static final double ALIKE = 0.6;
    /** Below this likeness two claims tell of one occurrence only where they share words. */
    private static final double LEAST = 0.15;

    /** Share of words that two tellings of one deed have in common. */
    private static final double MUCH_SHARED = 0.3;

    private static final double LEAST_SHARED = 0.15;

    private final List<Witness> witnesses;
    private final Weights weights;
    private final Function<Witness, Set<String>> leftOut;
    private final BiPredicate<Witness, Witness> compatible;
    private final Map<Witness, Telling> known = new HashMap<>();
    private final Map<Witness, Set<UUID>> tellers = new HashMap<>();
    private final int articles;

    /**
     * @param leftOut stems of the words by which a claim gives its time or place
     * @param compatible whether the times or places of two claims can both be right
     */
    Occurrences(
            List<Witness> witnesses,
            Weights weights,
            Function<Witness, Set<String>> leftOut,
            BiPredicate<Witness, Witness> compatible) {
        this.witnesses = witnesses;
        this.weights = weights;
        this.leftOut = leftOut;
        this.compatible = compatible;
        this.articles = (int) witnesses.stream()
                .map(witness -> witness.account().articleId())
                .distinct()
                .count();
    }

    /** Where the words of a clause and of its sentence point, and the stems of the sentence. */
    private record Telling(
            float @Nullable [] clause, float @Nullable [] sentence, Set<String> clauseStems, Set<String> stems) {}

    void describe(Features f, Witness a, Witness b) {
        Telling x = of(a);
        Telling y = of(b);
        f.put("clause cosine", WordVectors.cosine(x.clause(), y.clause()));
        f.put("rest cosine", WordVectors.cosine(x.sentence(), y.sentence()));
        f.put("clause overlap", weights.overlap(x.clauseStems(), y.clauseStems()));
        f.put("rest overlap", weights.overlap(x.stems(), y.stems()));
        f.put("likeness", likeness(a, b));
        f.put("tellers", Math.max(tellers(a).size(), tellers(b).size()) / (double) articles);
        Set<UUID> forOne = backing(a, b);
        Set<UUID> forOther = backing(b, a);
        f.put("backed both", Math.min(3, Math.min(forOne.size(), forOther.size())) / 3.0);
        f.put("backed", Math.min(5, forOne.size() + forOther.size()) / 5.0);
        f.put("set side by side", !Weights.shared(ids(forOne), ids(forOther)).isEmpty());
        String frame = frame(a.claim());
        String rival = frame(b.claim());
        f.put("frame same", frame != null && frame.equals(rival));
        f.put("frame other", frame != null && rival != null && !frame.equals(rival));
        f.put("same deed", isOneDeed(a, b, x, y));
    }

    /** One thing said to happen, to much the same, in one tense: each of these alone tells little. */
    private boolean isOneDeed(Witness a, Witness b, Telling x, Telling y) {
        return !Weights.shared(a.gist().predicate(), b.gist().predicate()).isEmpty()
                && Weights.shared(x.stems(), y.stems()).size() >= 2
                && weights.overlap(x.stems(), y.stems()) >= MUCH_SHARED
                && (a.claim().modality() == Claim.Modality.FACT) == (b.claim().modality() == Claim.Modality.FACT)
                && a.claim().polarity() == b.claim().polarity();
    }

    /** Whether there is anything in common beside the time or place; most pairs of a story have nothing. */
    boolean mayBeOne(Witness a, Witness b) {
        return likeness(a, b) >= LEAST || weights.overlap(of(a).stems(), of(b).stems()) >= LEAST_SHARED;
    }

    /** From 0 to 1, by clause and by sentence. */
    double likeness(Witness a, Witness b) {
        Telling x = of(a);
        Telling y = of(b);
        double clause = WordVectors.cosine(x.clause(), y.clause());
        double sentence = WordVectors.cosine(x.sentence(), y.sentence());
        return Math.max(0, (clause + sentence) / 2);
    }

    /** Articles that tell of what the claim tells of. */
    private Set<UUID> tellers(Witness witness) {
        return tellers.computeIfAbsent(witness, w -> witnesses.stream()
                .filter(other -> likeness(w, other) >= ALIKE)
                .map(other -> other.account().articleId())
                .collect(Collectors.toSet()));
    }

    /** Articles that give what the claim gives, of what it or its rival tells, and do not agree with the rival. */
    private Set<UUID> backing(Witness witness, Witness rival) {
        Set<UUID> backing = new HashSet<>();
        for (Witness other : witnesses) {
            if (compatible.test(other, witness)
                    && !compatible.test(other, rival)
                    && Math.max(likeness(other, witness), likeness(other, rival)) >= ALIKE) {
                backing.add(other.account().articleId());
            }
        }
        return backing;
    }

    private static Set<String> ids(Set<UUID> articles) {
        return articles.stream().map(UUID::toString).collect(Collectors.toSet());
    }

    private static @Nullable String frame(Claim claim) {
        return claim.event() == null ? null : claim.event().frame();
    }

    private Telling of(Witness witness) {
        return known.computeIfAbsent(witness, this::look);
    }

    private Telling look(Witness witness) {
        Claim claim = witness.claim();
        Set<String> without = leftOut.apply(witness);
        Set<String> clause = new LinkedHashSet<>();
        claim.terms().forEach(term -> clause.addAll(Sayings.content(term)));
        if (claim.event() != null) {
            clause.addAll(Sayings.content(claim.event().predicate()));
            claim.event().participants().forEach(p -> clause.addAll(Sayings.content(p.text())));
        }
        Set<String> sentence =
                new LinkedHashSet<>(Sayings.content(claim.evidence().quote()));
        clause.removeIf(word -> without.contains(Stems.ofWord(word)));
        sentence.removeIf(word -> without.contains(Stems.ofWord(word)));
        return new Telling(direction(clause), direction(sentence), stems(clause), stems(sentence));
    }

    private static Set<String> stems(Collection<String> words) {
        return words.stream().map(Stems::ofWord).collect(Collectors.toSet());
    }

    private float @Nullable [] direction(Collection<String> words) {
        return WordVectors.english().mean(words, word -> weights.of(Stems.ofWord(word)));
    }
}
