package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.compare.alignment.FactKeys;
import news.parallax.compare.alignment.Stems;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.DisagreementChanged.Kind;
import news.parallax.contracts.DisagreementChanged.Severity;
import news.parallax.contracts.DisagreementChanged.Side;
import news.parallax.contracts.Holder;
import news.parallax.contracts.Quantity;

/** NUMBER: the intervals that two positions on one fact allow do not meet. */
final class FigureRule {
    private FigureRule() {}

    static Judgement judge(String factKey, List<Testimony> testimonies) {
        if (!factKey.startsWith(FactKeys.FIGURE)) {
            return new Judgement(List.of(), List.of());
        }
        List<Testimony> current = testimonies.stream()
                .filter(t -> !t.account().superseded() && t.claim().quantity() != null)
                .toList();
        for (int i = 0; i < current.size(); i++) {
            for (int j = i + 1; j < current.size(); j++) {
                if (disagree(current.get(i), current.get(j))) {
                    return new Judgement(List.of(finding(factKey, current.get(i), current.get(j))), List.of());
                }
            }
        }
        return new Judgement(List.of(), List.of());
    }

    private static boolean disagree(Testimony a, Testimony b) {
        Set<String> shared = new HashSet<>(stems(a.claim()));
        shared.retainAll(stems(b.claim()));
        return !a.account().articleId().equals(b.account().articleId())
                && a.claim().modality() == b.claim().modality()
                && shared.size() >= 3
                && !meet(a.claim().quantity(), b.claim().quantity());
    }

    private static Set<String> stems(Claim claim) {
        Set<String> stems = new HashSet<>();
        claim.terms().forEach(term -> stems.addAll(Stems.of(term)));
        return stems;
    }

    private static boolean meet(Quantity a, Quantity b) {
        return (a.low() == null || b.high() == null || a.low() < b.high())
                && (b.low() == null || a.high() == null || b.low() < a.high());
    }

    private static Finding finding(String factKey, Testimony a, Testimony b) {
        String about = factKey.substring(FactKeys.FIGURE.length());
        return new Finding(
                factKey,
                Kind.NUMBER,
                about,
                a.claim().quantity().text() + " against " + b.claim().quantity().text() + ": the ranges do not meet",
                "intervals do not meet",
                Severity.MEDIUM,
                List.of(side(a), side(b)));
    }

    private static Side side(Testimony t) {
        List<String> chain = t.claim().chain().stream().map(Holder::name).toList();
        Citation citation = new Citation(
                t.account().articleId(),
                t.account().revision(),
                t.claim().claimId(),
                t.account().url(),
                t.account().source(),
                t.account().publishedAt(),
                t.claim().evidence(),
                chain);
        return new Side(
                t.claim().quantity().text(), List.of(chain.getFirst()), 1, 1, new ArrayList<>(List.of(citation)));
    }
}
