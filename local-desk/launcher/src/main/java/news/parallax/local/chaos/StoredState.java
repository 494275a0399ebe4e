package news.parallax.local.chaos;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.local.chaos.Ledger.ArticleRevision;

/** What lies in the database, read past the services. */
final class StoredState {
    private final Rig rig;

    StoredState(Rig rig) {
        this.rig = rig;
    }

    /** A change of a disagreement, as stored and as published. */
    record Change(String disagreementId, int version) implements Comparable<Change> {
        private static final Comparator<Change> ORDER =
                Comparator.comparing(Change::disagreementId).thenComparingInt(Change::version);

        @Override
        public int compareTo(Change other) {
            return ORDER.compare(this, other);
        }
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    Set<ArticleRevision> ingested() throws SQLException {
        return all("select article_id, revision from ingest.article_revision", StoredState::revision);
    }

    Set<ArticleRevision> compared() throws SQLException {
        return all("select article_id, revision from compare.article_revision", StoredState::revision);
    }

    /** Revisions that are the word of their article today. */
    Set<ArticleRevision> standing() throws SQLException {
        return all(
                "select article_id, revision from compare.article_revision where not superseded",
                StoredState::revision);
    }

    Set<Change> changes() throws SQLException {
        return all("select disagreement_id, version from compare.disagreement_change", StoredState::change);
    }

    /** Changes after which the disagreement stands, so that who asked for all is told. */
    Set<Change> standingChanges() throws SQLException {
        return all(
                "select disagreement_id, version from compare.disagreement_change"
                        + " where change <> 'RESOLVED' and status in ('OPEN', 'CONFIRMED')",
                StoredState::change);
    }

    /** What alerts tell of, those among them that were overtaken and withdrawn before they were sent. */
    Set<Change> alerts() throws SQLException {
        return all("select disagreement_id, version from compare.alert", StoredState::change);
    }

    Set<Change> sentAlerts() throws SQLException {
        return all(
                "select a.disagreement_id, a.version from compare.alert a"
                        + " join compare.alert_delivery d using (delivery_id) where d.state = 'SENT'",
                StoredState::change);
    }

    /** Alerts that are not made ready, and messages that are neither sent nor withdrawn. */
    int waitingAlerts() throws SQLException {
        return count("select (select count(*) from compare.alert where state = 'WAITING')"
                + " + (select count(*) from compare.alert_delivery where state <> 'SENT')");
    }

    int handledEvents() throws SQLException {
        return count("select count(*) from compare.inbox");
    }

    int waitingEvents() throws SQLException {
        return count("select (select count(*) from ingest.outbox) + (select count(*) from compare.outbox)");
    }

    int stories() throws SQLException {
        return count("select count(*) from compare.story where merged_into is null and article_count > 0");
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(row.getString(1), row.getInt(2));
    }

    private static ArticleRevision revision(ResultSet row) throws SQLException {
        return new ArticleRevision(row.getString(1), row.getInt(2));
    }

    private int count(String query) throws SQLException {
        return all(query, row -> row.getInt(1)).iterator().next();
    }

    private <T extends Comparable<T>> Set<T> all(String query, Reader<T> reader) throws SQLException {
        try (Connection connection = rig.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Set<T> found = new TreeSet<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        }
    }
}
