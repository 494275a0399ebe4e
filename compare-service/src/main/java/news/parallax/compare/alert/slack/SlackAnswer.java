package news.parallax.compare.alert.slack;

import java.util.Set;

/** What a refusal of Slack's means, by the word it gives (Slack's reference of chat.postMessage and incoming webhooks). */
public enum SlackAnswer {
    /** Tried again later. */
    PASSING,
    /** This message will never be taken. */
    REFUSED,
    /** This channel will not take any message until somebody changes something. */
    GONE;

    private static final Set<String> NOBODY_THERE = Set.of(
            "invalid_auth",
            "not_authed",
            "account_inactive",
            "token_revoked",
            "token_expired",
            "no_permission",
            "missing_scope",
            "channel_not_found",
            "not_in_channel",
            "is_archived",
            "channel_is_archived",
            "action_prohibited",
            "posting_to_general_channel_denied",
            "restricted_action",
            "team_access_not_granted",
            "no_service",
            "no_service_id",
            "no_team",
            "team_disabled",
            "user_not_found");

    private static final Set<String> BAD_MESSAGE = Set.of(
            "invalid_payload",
            "invalid_blocks",
            "invalid_blocks_format",
            "msg_too_long",
            "msg_blocks_too_long",
            "no_text",
            "too_many_attachments",
            "invalid_arguments",
            "invalid_json",
            "json_not_object");

    /** @param error the word that Slack gave */
    public static SlackAnswer of(String error) {
        if (NOBODY_THERE.contains(error)) {
            return GONE;
        }
        return BAD_MESSAGE.contains(error) ? REFUSED : PASSING;
    }
}
