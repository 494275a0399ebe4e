package news.parallax.compare.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import news.parallax.compare.alert.delivery.Alerts;
import news.parallax.compare.article.ArticleStore;
import news.parallax.compare.disagreement.Disagreement;
import news.parallax.compare.disagreement.DisagreementStore;
import news.parallax.compare.disagreement.DisagreementStore.Cause;
import news.parallax.compare.disagreement.Found;
import news.parallax.compare.disagreement.Tracking;
import news.parallax.compare.disagreement.Tracking.Changed;
import news.parallax.compare.judgement.Compatible;
import news.parallax.compare.judgement.Judge;
import news.parallax.compare.judgement.Judgement;
import news.parallax.compare.judgement.Testimony;
import news.parallax.contracts.DisagreementChanged;
import news.parallax.messaging.Outbox;
import news.parallax.messaging.StoredTime;

/** Judges facts again, stores what changed and lets the world know. */
@ApplicationScoped
public class Rejudging {
    private final ArticleStore articles;
    private final DisagreementStore disagreements;
    private final Judge judge;
    private final Outbox outbox;
    private final Alerts alerts;
    private final Clock clock;

    Rejudging(
            ArticleStore articles,
            DisagreementStore disagreements,
            Judge judge,
            Outbox outbox,
            Alerts alerts,
            Clock clock) {
        this.articles = articles;
        this.disagreements = disagreements;
        this.judge = judge;
        this.outbox = outbox;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** In the caller's transaction, which holds the locks of the stories. */
    public List<Changed> judge(Facts facts, Cause cause) {
        Map<UUID, Set<String>> keys = facts.byStory();
        List<Disagreement> known = disagreements.known(keys);
        List<Found> found = new ArrayList<>();
        keys.forEach((storyId, factKeys) -> found.addAll(judgeStory(storyId, factKeys)));
        Tracking tracking = Tracking.of(known, found, cause.resolution(), StoredTime.now(clock));
        disagreements.store(tracking, cause);
        List<DisagreementChanged> events =
                tracking.changes().stream().map(Changed::event).toList();
        events.forEach(outbox::append);
        alerts.found(events, cause);
        return tracking.changes();
    }

    private List<Found> judgeStory(UUID storyId, Set<String> factKeys) {
        Map<String, List<Testimony>> testimonies = articles.testimonies(storyId, factKeys);
        List<Found> found = new ArrayList<>();
        List<Compatible> compatible = new ArrayList<>();
        testimonies.forEach((factKey, said) -> {
            Judgement judgement = judge.judge(factKey, said);
            judgement.findings().forEach(finding -> found.add(new Found(storyId, finding)));
            compatible.addAll(judgement.compatible());
        });
        disagreements.replaceCompatible(storyId, factKeys, compatible);
        return found;
    }
}
