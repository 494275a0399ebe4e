package news.parallax.compare.alert.rule;

import java.time.Instant;
import news.parallax.compare.alert.matching.AlertRule;

/**
 * A rule as it is kept.
 *
 * @param version counts its changes from 1
 */
record StoredRule(AlertRule rule, boolean enabled, int version, Instant updatedAt, String updatedBy) {}
