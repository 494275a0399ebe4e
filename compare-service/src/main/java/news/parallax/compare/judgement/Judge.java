package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import news.parallax.compare.alignment.FactKeys;
import news.parallax.compare.alignment.Weights;
import news.parallax.contracts.Claim;

/**
 * Says where the sources of one story disagree. Pure: the same testimonies give the same judgement, in whatever order
 * they come and however often one is repeated. Thread-safe.
 */
public final class Judge {
    /**
     * Testimonies looked at under one key, earliest publication first; keeps the cost of a story of a thousand articles
     * within bounds. A store need not load more than this many, in the order of {@link #ORDER}.
     */
    public static final int MAX_TESTIMONIES = 2_000;

    /** Earliest publication first, then article, revision and claim. */
    public static final Comparator<Testimony> ORDER = Comparator.comparing(
                    (Testimony t) -> t.account().publishedAt())
            .thenComparing(t -> t.account().articleId())
            .thenComparingInt(t -> t.account().revision())
            .thenComparing(t -> t.claim().claimId());

    private final Judgements known = new Judgements();
    private final ExchangeRates rates;

    /** Never sets sums of different currencies against each other. */
    public Judge() {
        this(ExchangeRates.NONE);
    }

    public Judge(ExchangeRates rates) {
        this.rates = rates;
    }

    /**
     * Keys of the facts that a claim may belong to; claims of one story that share none are never compared. Never empty.
     */
    public Set<String> factKeys(Claim claim) {
        return FactKeys.of(claim);
    }

    /**
     * Judges one fact key of one story.
     *
     * @param testimonies all testimonies of the story that carry the key, those of superseded revisions among them
     */
    public Judgement judge(String factKey, List<Testimony> testimonies) {
        List<Testimony> all = testimonies.stream()
                .distinct()
                .sorted(ORDER)
                .limit(MAX_TESTIMONIES)
                .toList();
        List<Testimony> current =
                all.stream().filter(t -> !t.account().superseded()).toList();
        if (factKey.equals(FactKeys.MONEY)) {
            // Not kept: rates may come in meanwhile, and few stories tell of two currencies.
            return MoneyRule.judge(factKey, current, rates);
        }
        return factKey.startsWith(FactKeys.FIGURE)
                ? FigureRule.judge(factKey, current, known)
                : known.of(factKey, current, all, () -> new Judgement(findings(factKey, current, all), List.of()));
    }

    private static List<Finding> findings(String factKey, List<Testimony> current, List<Testimony> all) {
        if (!factKey.equals(FactKeys.SAID)) {
            return rivals(factKey, current);
        }
        // Every claim carries this key, so that a silent change is looked for, and found, once.
        List<Finding> findings = new ArrayList<>(said(factKey, current));
        findings.addAll(RevisionRule.findings(factKey, all));
        return findings;
    }

    private static List<Finding> said(String factKey, List<Testimony> current) {
        List<Witness> witnesses = Witness.allOf(current);
        Weights weights = Witness.weights(witnesses);
        Sayings sayings = new Sayings(weights);
        List<Finding> stated = new SilenceRule(factKey, witnesses, weights).findings();
        List<Finding> findings = new ArrayList<>(stated);
        findings.addAll(new ObservedSilence(factKey, witnesses).findings(stated));
        findings.addAll(DenialRule.findings(factKey, witnesses, sayings));
        findings.addAll(NameRule.findings(factKey, witnesses, sayings));
        findings.addAll(AttributionRule.findings(factKey, witnesses));
        findings.addAll(FigureOriginRule.findings(factKey, witnesses));
        return findings;
    }

    private static List<Finding> rivals(String factKey, List<Testimony> current) {
        List<Witness> witnesses = Witness.allOf(current);
        Weights weights = Witness.weights(witnesses);
        return switch (factKey) {
            case FactKeys.TIME -> DateRule.findings(factKey, witnesses, weights);
            case FactKeys.PLACE -> PlaceRule.findings(factKey, witnesses, weights);
            default -> List.of();
        };
    }

    /** Sets the claims of two passages against each other. Symmetric but for the order of the sides. */
    public PairVerdict compare(List<Testimony> left, List<Testimony> right) {
        return new PairComparison(this).of(left, right);
    }
}
