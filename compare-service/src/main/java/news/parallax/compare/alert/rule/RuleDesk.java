package news.parallax.compare.alert.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import news.parallax.compare.alert.channel.Channels;
import news.parallax.compare.alert.matching.AlertRule;
import news.parallax.compare.paging.QueryParameters;

/** Creates, changes and retires rules, each in a transaction of its own. */
@ApplicationScoped
class RuleDesk {
    private final Rules rules;
    private final Channels channels;

    RuleDesk(Rules rules, Channels channels) {
        this.rules = rules;
        this.channels = channels;
    }

    /** What became of a request. */
    sealed interface Outcome {
        /** Done. */
        record Done(StoredRule rule) implements Outcome {}

        /** Somebody was faster. */
        record Stale(StoredRule now) implements Outcome {}

        /** Not possible as things are. */
        record Refused(String because) implements Outcome {}

        /** There is no such rule. */
        record Missing() implements Outcome {}
    }

    @Transactional
    List<StoredRule> all() {
        return rules.all();
    }

    @Transactional
    Optional<StoredRule> find(UUID id) {
        return rules.stored(id);
    }

    @Transactional
    Outcome create(RuleRequest request, String actor) {
        AlertRule rule = checked(request.toRule(UUID.randomUUID()));
        if (rules.named(rule.name()).isPresent()) {
            return new Outcome.Refused("There is a rule of this name already.");
        }
        return new Outcome.Done(rules.store(rule, request.isEnabled(), actor));
    }

    @Transactional
    Outcome change(UUID id, int version, RuleRequest request, String actor) {
        AlertRule rule = checked(request.toRule(id));
        return seen(id, version, now -> {
            if (rules.named(rule.name())
                    .filter(other -> !other.rule().id().equals(id))
                    .isPresent()) {
                return new Outcome.Refused("There is a rule of this name already.");
            }
            return new Outcome.Done(rules.store(rule, request.isEnabled(), actor));
        });
    }

    @Transactional
    Outcome retire(UUID id, int version, String actor) {
        return seen(id, version, now -> {
            rules.retire(id, actor);
            return new Outcome.Done(now);
        });
    }

    /** What becomes of a rule that is still as it was seen. Nobody else changes it meanwhile. */
    private Outcome seen(UUID id, int version, Function<StoredRule, Outcome> then) {
        return rules.lock(id)
                .map(now -> now.version() == version ? then.apply(now) : new Outcome.Stale(now))
                .orElseGet(Outcome.Missing::new);
    }

    private AlertRule checked(AlertRule rule) {
        if (rule.channels().stream().anyMatch(id -> channels.find(id).isEmpty())) {
            throw QueryParameters.bad("channels", "ids of alert channels");
        }
        return rule;
    }
}
