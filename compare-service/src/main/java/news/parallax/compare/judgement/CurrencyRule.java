package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.parallax.compare.alignment.FigureAlignment;
import news.parallax.compare.alignment.Sameness;
import news.parallax.compare.alignment.Weights;
import news.parallax.compare.judgement.Compatible.Reason;

/**
 * Sums of money of one thing in different currencies. They are never rivals: no rate of the day is known here, and one
 * source rounds in its own currency. That they were not compared, and why, is kept to be looked at.
 */
final class CurrencyRule {
    private static final int MAX_FIGURES = 150;
    private static final int MOST = 40;

    private CurrencyRule() {}

    static List<Compatible> compatible(String factKey, List<Testimony> testimonies) {
        List<FigureWitness> sums = FigureWitness.distinct(testimonies, MAX_FIGURES);
        Weights weights = Weights.over(sums, w -> w.testimony().account().articleId(), w -> w.figure()
                .gist()
                .units());
        FigureAlignment alignment = FigureAlignment.ofStory(weights);
        List<Compatible> compatible = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            for (int j = i + 1; j < sums.size() && compatible.size() < MOST; j++) {
                FigureWitness a = sums.get(i);
                FigureWitness b = sums.get(j);
                if (!currency(a).equals(currency(b))
                        && !a.sameArticle(b)
                        && alignment.between(a.figure(), b.figure()) instanceof Sameness.Same) {
                    compatible.add(new Compatible(
                            factKey,
                            Reason.UNIT,
                            "\"" + a.quantity().text() + "\" and \""
                                    + b.quantity().text()
                                    + "\" were not compared: no rate of that day between " + currency(a) + " and "
                                    + currency(b) + " is known.",
                            List.of(
                                    a.testimony().claim().claimId(),
                                    b.testimony().claim().claimId())));
                }
            }
        }
        return compatible;
    }

    private static String currency(FigureWitness sum) {
        return Objects.requireNonNull(sum.quantity().base()).unit();
    }
}
