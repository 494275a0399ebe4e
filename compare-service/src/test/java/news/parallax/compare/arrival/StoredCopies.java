package news.parallax.compare.arrival;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.compare.sql.Sql;

/**
 * Makes a small store large: whole stories are copied by the database, with all that hangs on them, each copy some days
 * later than the one before. What a copy shares with its original is what told of it, not an id. Takes a superuser.
 */
final class StoredCopies {
    /** Those before that others refer to. What the desk did and what was sent is not copied. */
    private static final List<String> TABLES = List.of(
            "story",
            "article",
            "article_revision",
            "claim",
            "testimony",
            "disagreement",
            "disagreement_change",
            "compatible_reading");

    private static final String COLUMNS = """
            select column_name, data_type, udt_name from information_schema.columns
            where table_schema = current_schema() and table_name = ? and is_generated = 'NEVER' and is_identity = 'NO'
            order by ordinal_position""";

    private final Sql sql;
    private final int days;

    /** @param days between a copy and the next */
    StoredCopies(Sql sql, int days) {
        this.sql = sql;
        this.days = days;
    }

    private record Column(String name, String type, String element) {
        static final String INSTANT = "timestamp with time zone";

        String copied(int days) {
            if (type.equals("uuid")) {
                return "md5(o." + name + "::text || c.copy)::uuid";
            }
            if (element.equals("_uuid")) {
                return "array(select md5(u::text || c.copy)::uuid from unnest(o." + name + ") u)";
            }
            if (type.equals(INSTANT)) {
                return "o." + name + " + c.copy * interval '" + days + " days'";
            }
            return "o." + name;
        }
    }

    /**
     * Adds copies. Only the stories that were there before the first copy are copied, so the numbers must not repeat.
     *
     * @param first number of the first copy, from 1
     * @param last number of the last
     */
    void make(int first, int last) {
        // Triggers and foreign keys need no second look at what is a copy of what passed them, and take hours.
        sql.run("set local session_replication_role = replica");
        for (String table : TABLES) {
            List<Column> columns = sql.list(
                    COLUMNS,
                    row -> new Column(row.text("column_name"), row.text("data_type"), row.text("udt_name")),
                    table);
            String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
            String values = columns.stream().map(column -> column.copied(days)).collect(Collectors.joining(", "));
            sql.run("insert into " + table + " (" + names + ") select " + values + " from original_" + table
                    + " o cross join generate_series(" + first + ", " + last + ") as c(copy)");
        }
    }

    /** Remembers what there is now as that which is to be copied. */
    void takeOriginals() {
        for (String table : TABLES) {
            sql.run("drop table if exists original_" + table);
            sql.run("create table original_" + table + " as table " + table);
        }
    }

    void forgetOriginals() {
        TABLES.forEach(table -> sql.run("drop table if exists original_" + table));
    }
}
