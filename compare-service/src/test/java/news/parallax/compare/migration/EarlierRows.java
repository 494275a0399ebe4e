package news.parallax.compare.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.local.EarlierVersions;

/** What a database of an earlier version held, in the words of that version: what each version brought is added to it. */
final class EarlierRows {
    static final String STORY = "6b7c2a54-3d0f-5c6e-9d1f-000000000001";
    static final String ARTICLE = "6b7c2a54-3d0f-5c6e-9d1f-000000000002";
    static final String DISAGREEMENT = "6b7c2a54-3d0f-5c6e-9d1f-000000000003";
    static final String CLAIM = "6b7c2a54-3d0f-5c6e-9d1f-000000000004";
    static final String DELIVERY = "6b7c2a54-3d0f-5c6e-9d1f-000000000005";

    private static final String OTHER_STORY = "6b7c2a54-3d0f-5c6e-9d1f-000000000006";
    private static final String CHANNEL = "6b7c2a54-3d0f-5c6e-9d1f-000000000007";

    private static final String QUOTE = "About 120 passengers were rescued.";

    private static final String SIDES = """
            [{"value": "about 120 passengers", "holders": ["Harbour police"], "origins": 1, "outlets": 1, "evidence": [{
                "articleId": "%s", "revision": 1, "claimId": "%s", "url": "https://coastline.example/estrella",
                "source": "Coastline Agency", "publishedAt": "2026-05-02T09:30:00Z",
                "evidence": {"field": "BODY", "start": 0, "end": 34, "quote": "%s"},
                "attribution": ["Harbour police", "Coastline Agency"]}]},
             {"value": "164 passengers", "holders": ["the owner"], "origins": 1, "outlets": 1, "evidence": [{
                "articleId": "b31aed67-2b14-51c0-a2ce-d948d5e37d56", "revision": 1, "claimId": null,
                "url": "https://bayradio.example/estrella", "source": "Bay Radio",
                "publishedAt": "2026-05-02T11:00:00Z",
                "evidence": {"field": "BODY", "start": 0, "end": 30, "quote": "All 164 passengers were saved."},
                "attribution": ["the owner", "Bay Radio"]}]}]""".formatted(ARTICLE, CLAIM, QUOTE);

    private static final String EVENT = EarlierVersions.example("disagreement-changed.v1.json");

    private static final String CLAIM_JSON = """
            {"claimId": "%s", "kind": "QUANTITY",
             "evidence": {"field": "BODY", "start": 0, "end": 34, "quote": "%s"},
             "chain": [{"name": "Coastline Agency", "kind": "PUBLISHER"}],
             "stance": "ASSERTS", "polarity": "AFFIRMED", "modality": "FACT",
             "quantity": {"value": 120.0, "low": 115.0, "high": 125.0, "bound": "APPROXIMATELY",
                "counted": "passengers", "countedClass": "passenger", "start": 0, "end": 20,
                "text": "About 120 passengers"},
             "terms": ["passenger", "rescue"]}""".formatted(CLAIM, QUOTE);

    private static final Map<Integer, List<String>> BROUGHT = new TreeMap<>(Map.of(
            1,
            List.of(
                    "insert into story (story_id, founded_by, founded_at, title, article_count, source_count,"
                            + " first_published, last_published, updated_at) values ('" + STORY + "', '" + ARTICLE
                            + "', now(), 'The ferry Estrella', 1, 1, now(), now(), now())",
                    "insert into article (article_id, revision, story_id, source, title, published_at, terms,"
                            + " compared_at) values ('" + ARTICLE + "', 1, '" + STORY
                            + "', 'Coastline Agency', 'The ferry Estrella', now(), '{passenger,rescue}', now())",
                    "insert into article_revision (article_id, revision, superseded, event_id, url, title, source,"
                            + " published_at, language, reading, reader, length, fingerprint, body, stored_at) values"
                            + " ('" + ARTICLE + "', 1, false, '" + ARTICLE + "', 'https://coastline.example/estrella',"
                            + " 'The ferry Estrella', 'Coastline Agency', now(), 'en', 'READ', '1', 34, '{1,2,3}',"
                            + " '" + QUOTE + "', now())",
                    "insert into claim (article_id, revision, ordinal, claim_id, payload) values ('" + ARTICLE
                            + "', 1, 0, '" + CLAIM + "', '" + CLAIM_JSON + "')",
                    "insert into testimony (story_id, fact_key, published_at, article_id, revision, claim_id, ordinal)"
                            + " values ('" + STORY + "', 'rescue/passenger', now(), '" + ARTICLE + "', 1, '" + CLAIM
                            + "', 0)",
                    "insert into disagreement (id, story_id, fact_key, kind, status, standing, severity, version, about,"
                            + " explanation, rule, sides, opened_at, updated_at) values ('" + DISAGREEMENT + "', '"
                            + STORY + "', 'rescue/passenger', 'NUMBER', 'OPEN', true, 'HIGH', 1, 'the passengers',"
                            + " 'They differ.', 'ranges-do-not-meet', '" + SIDES + "', now(), now())",
                    "insert into disagreement_change (disagreement_id, version, change, changed_at, status, severity,"
                            + " explanation, sides, cause_article, cause_revision) values ('" + DISAGREEMENT
                            + "', 1, 'OPENED', now(), 'OPEN', 'HIGH', 'They differ.', '" + SIDES + "', '" + ARTICLE
                            + "', 1)",
                    "insert into compatible_reading (story_id, fact_key, ordinal, reason, explanation, claim_ids) values"
                            + " ('" + STORY + "', 'rescue/passenger', 0, 'ROUNDING', 'They agree.', '{" + CLAIM
                            + "}')",
                    "insert into inbox (event_id) values ('" + ARTICLE + "')",
                    "insert into outbox (event_id, topic, record_key, cloud_event_type, payload) values ('"
                            + DISAGREEMENT + "', 'news.disagreements.v1', '" + DISAGREEMENT
                            + "', 'news.parallax.disagreement.changed.v1', '\\x" + EVENT + "')"),
            3,
            List.of(
                    "update disagreement set review = 'CONFIRMED', status = 'CONFIRMED', assignee = 'maria',"
                            + " review_basis = '{\"positions\": []}'",
                    "insert into review_entry (disagreement_id, version, action, actor, acted_at, before, after, note)"
                            + " values ('" + DISAGREEMENT + "', 1, 'CONFIRM', 'maria', now(), '{\"state\": \"OPEN\"}',"
                            + " '{\"state\": \"CONFIRMED\", \"basis\": {\"positions\": []}}', 'Checked.')"),
            4,
            List.of(
                    "insert into story (story_id, founded_by, founded_at, merged_into, updated_at) values ('"
                            + OTHER_STORY + "', '" + OTHER_STORY + "', now(), '" + STORY + "', now())",
                    "insert into regrouping (regrouping_id, action, actor, acted_at, story_id, other_id, article_ids)"
                            + " values ('" + OTHER_STORY + "', 'MERGE', 'maria', now(), '" + STORY + "', '"
                            + OTHER_STORY + "', '{" + ARTICLE + "}')"),
            5,
            List.of(
                    "insert into outlet (name, kind, version, updated_at, updated_by) values ('Coastline Agency',"
                            + " 'NEWS_AGENCY', 1, now(), 'maria')",
                    "insert into outlet_change (name, version, kind, actor, changed_at) values ('Coastline Agency', 1,"
                            + " 'NEWS_AGENCY', 'maria', now())"),
            20,
            List.of(
                    "insert into alert_channel (channel_id, name, kind, address, sealed, enabled, version, updated_at,"
                            + " updated_by, not_before) values ('" + CHANNEL + "', 'Desk', 'STANDARD_WEBHOOK',"
                            + " 'desk.example', '\\x00', false, 1, now(), 'maria', now())",
                    "insert into alert_delivery (delivery_id, channel_id, form, because, state, attempts,"
                            + " next_attempt_at, created_at, done_at) values ('" + DELIVERY + "', '" + CHANNEL
                            + "', 'TRIAL', 'maria', 'SENT', 1, now(), now(), now())",
                    "insert into alert_attempt (delivery_id, number, started_at, ended_at, status, outcome) values ('"
                            + DELIVERY + "', 1, now(), now(), 200, 'TAKEN')")));

    private EarlierRows() {}

    /** Statements that fill a database of a version. */
    static List<String> of(int version) {
        List<String> rows = new ArrayList<>();
        BROUGHT.forEach((since, statements) -> {
            if (since <= version) {
                rows.addAll(statements);
            }
        });
        return rows;
    }
}
