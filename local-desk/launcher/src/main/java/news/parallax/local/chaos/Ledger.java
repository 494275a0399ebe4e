package news.parallax.local.chaos;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import news.parallax.local.demo.DeskClient;

/** What the system has taken upon itself: every revision for which a sender holds an acceptance. Safe for threads. */
final class Ledger {
    private final Set<ArticleRevision> accepted = ConcurrentHashMap.newKeySet();

    /** One text of one article. */
    record ArticleRevision(String articleId, int revision) implements Comparable<ArticleRevision> {
        private static final Comparator<ArticleRevision> ORDER =
                Comparator.comparing(ArticleRevision::articleId).thenComparingInt(ArticleRevision::revision);

        @Override
        public int compareTo(ArticleRevision other) {
            return ORDER.compare(this, other);
        }
    }

    void accepted(DeskClient.Accepted acceptance) {
        accepted.add(new ArticleRevision(acceptance.articleId(), acceptance.revision()));
    }

    Set<ArticleRevision> accepted() {
        return new TreeSet<>(accepted);
    }

    /** The latest revision of each article. */
    Set<ArticleRevision> latest() {
        Map<String, Integer> revisions = new HashMap<>();
        accepted.forEach(one -> revisions.merge(one.articleId(), one.revision(), Math::max));
        Set<ArticleRevision> latest = new TreeSet<>();
        revisions.forEach((articleId, revision) -> latest.add(new ArticleRevision(articleId, revision)));
        return latest;
    }
}
