package news.parallax.compare.regrouping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import news.parallax.compare.regrouping.RegroupingEntry.Action;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;

/** What the desk did to stories, and what follows from it for the machine. */
@ApplicationScoped
class RegroupingTrail {
    private static final String APPEND = """
            insert into regrouping (regrouping_id, action, actor, acted_at, story_id, other_id, article_ids, note, undoes)
            values (?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?)""";

    private static final String ENTRIES = """
            select r.*, exists (select from regrouping u where u.undoes = r.regrouping_id) as undone from regrouping r
            """;

    private static final String ONE = ENTRIES + "where regrouping_id = ?";
    private static final String OF_STORY =
            ENTRIES + "where story_id = ? or other_id = ? order by acted_at desc, regrouping_id limit ?";

    private static final String KEEP_APART = "insert into story_apart (one_id, other_id, made_by) values (?, ?, ?)";
    private static final String TIE = "insert into article_tie (one_id, other_id, made_by) values (?, ?, ?)";

    /** Taken back: what it made no longer holds, and what it had removed holds again. */
    private static final List<String> TAKE_BACK = List.of(
            "update story_apart set removed_by = ? where made_by = ? and removed_by is null",
            "update article_tie set removed_by = ? where made_by = ? and removed_by is null");

    private static final List<String> HOLDS_AGAIN = List.of(
            "update story_apart set removed_by = null where removed_by = ?",
            "update article_tie set removed_by = null where removed_by = ?");

    private static final String NO_LONGER_APART = """
            with recursive mine as (
                select ?::uuid as id union select s.story_id from story s join mine on s.merged_into = mine.id),
            theirs as (
                select ?::uuid as id union select s.story_id from story s join theirs on s.merged_into = theirs.id)
            update story_apart set removed_by = ? where removed_by is null
                and (one_id in (select id from mine) and other_id in (select id from theirs)
                    or other_id in (select id from mine) and one_id in (select id from theirs))""";

    private static final String NO_LONGER_TIED = """
            update article_tie set removed_by = ? where removed_by is null
                and (one_id = any(?::uuid[])) <> (other_id = any(?::uuid[]))""";

    private final Sql sql;

    RegroupingTrail(Sql sql) {
        this.sql = sql;
    }

    void append(RegroupingEntry entry) {
        sql.run(
                APPEND,
                entry.id(),
                entry.action(),
                entry.actor(),
                entry.at(),
                entry.storyId(),
                entry.otherId(),
                entry.articleIds(),
                entry.note(),
                entry.undoes());
    }

    Optional<RegroupingEntry> find(UUID id) {
        return sql.first(ONE, RegroupingTrail::entry, id);
    }

    /** Latest first. */
    List<RegroupingEntry> ofStory(UUID storyId, int limit) {
        return sql.list(OF_STORY, RegroupingTrail::entry, storyId, storyId, limit);
    }

    void keepApart(UUID one, UUID other, UUID madeBy) {
        sql.run(KEEP_APART, one, other, madeBy);
    }

    void letMeet(UUID one, UUID other, UUID removedBy) {
        sql.run(NO_LONGER_APART, one, other, removedBy);
    }

    /** Each to the next, both ways, so that from any of them all are found. */
    void tie(List<UUID> articles, UUID madeBy) {
        List<Object[]> ties = new ArrayList<>();
        for (int i = 1; i < articles.size(); i++) {
            UUID one = articles.get(i - 1);
            UUID other = articles.get(i);
            ties.add(new Object[] {one, other, madeBy});
            ties.add(new Object[] {other, one, madeBy});
        }
        sql.batch(TIE, ties);
    }

    /** Ties between these articles and others no longer hold. */
    void untie(Collection<UUID> articles, UUID removedBy) {
        sql.run(NO_LONGER_TIED, removedBy, articles, articles);
    }

    void takeBack(UUID regrouping, UUID removedBy) {
        TAKE_BACK.forEach(update -> sql.run(update, removedBy, regrouping));
        HOLDS_AGAIN.forEach(update -> sql.run(update, regrouping));
    }

    private static RegroupingEntry entry(Row row) {
        return new RegroupingEntry(
                row.uuid("regrouping_id"),
                Action.valueOf(row.text("action")),
                row.text("actor"),
                row.instant("acted_at"),
                row.uuid("story_id"),
                row.uuid("other_id"),
                row.uuids("article_ids"),
                row.textOrNull("note"),
                row.uuidOrNull("undoes"),
                row.flag("undone"));
    }
}
