package news.parallax.compare.disagreement;

import java.util.Comparator;

/**
 * How much two states of a disagreement have in common.
 *
 * @param sides how many sides of one rest on claims of a side of the other, each counted once
 * @param claims how many claims they share
 * @param sidesByArticle as {@code sides}, but by the articles that speak: claims of a revised article have new ids
 * @param articles how many articles they share, side by side
 */
record Likeness(int sides, int claims, int sidesByArticle, int articles) {

    static final Comparator<Likeness> CLOSEST_FIRST = Comparator.comparingInt(Likeness::sides)
            .thenComparingInt(Likeness::claims)
            .thenComparingInt(Likeness::sidesByArticle)
            .thenComparingInt(Likeness::articles)
            .reversed();

    /**
     * One claim in common makes it the same disagreement; where a revision left none, the same articles must stand on two
     * sides.
     */
    boolean isContinuation() {
        return sides >= 1 || sidesByArticle >= 2;
    }
}
