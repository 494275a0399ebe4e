package news.parallax.compare.judgement;

import java.util.ArrayList;
import java.util.List;
import news.parallax.contracts.Holder;

/**
 * Counts independent origins behind testimonies: ten reprints of one wire report are one. Two testimonies have one origin
 * where they name the same originator, where one article's text runs in the other, or where one credits the other's
 * outlet. The rule behind it is the desk's: never cite sources in the plural when there is only one.
 */
final class Origins {
    /** From this containment on a text is a copy; distinct reports of one event stay at or below a tenth. */
    private static final double COPY = 0.5;
    /** Beyond so many testimonies further ones no longer raise the count, which keeps the cost within bounds. */
    private static final int MOST = 60;
    /** Origins from which something is reported independently. */
    static final int INDEPENDENT = 2;

    private Origins() {}

    static int count(List<Testimony> testimonies) {
        List<Testimony> representatives = new ArrayList<>();
        for (Testimony testimony : testimonies.subList(0, Math.min(MOST, testimonies.size()))) {
            if (representatives.stream().noneMatch(known -> oneOrigin(known, testimony))) {
                representatives.add(testimony);
            }
        }
        return Math.max(1, representatives.size());
    }

    /** Whether more than one origin stands behind them. */
    static boolean areIndependent(List<Testimony> testimonies) {
        return count(testimonies) >= INDEPENDENT;
    }

    static boolean oneOrigin(Testimony a, Testimony b) {
        return sameOriginator(a, b) || credits(a, b) || credits(b, a) || areOneText(a.account(), b.account());
    }

    /** Whether one article's text runs in the other. */
    static boolean areOneText(Account a, Account b) {
        return a.fingerprint().containment(b.fingerprint()) >= COPY;
    }

    static boolean sameOriginator(Testimony a, Testimony b) {
        return sameOriginator(
                Names.known(a.claim().originator().name()),
                Names.known(b.claim().originator().name()),
                a.account().articleId().equals(b.account().articleId()));
    }

    /** Whether two names are those of one originator: "they" of two articles are not. */
    static boolean sameOriginator(Names.Name a, Names.Name b, boolean sameArticle) {
        return (sameArticle || !(a.pronoun() || b.pronoun())) && a.mayBeSameBody(b);
    }

    /** Whether one passes on what the other's outlet reports. */
    private static boolean credits(Testimony a, Testimony b) {
        List<Holder> passers = a.claim().chain();
        return passers.subList(0, passers.size() - 1).stream()
                .anyMatch(
                        holder -> Names.mayBeSameBody(holder.name(), b.account().source()));
    }
}
