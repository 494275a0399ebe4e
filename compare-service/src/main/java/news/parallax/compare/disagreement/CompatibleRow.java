package news.parallax.compare.disagreement;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import news.parallax.compare.judgement.Compatible;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.StoredJson;
import news.parallax.contracts.Claim;
import news.parallax.contracts.DisagreementChanged.Citation;
import news.parallax.contracts.Holder;

/** A claim of a compatible reading, as it is read from the database. */
record CompatibleRow(ReadingId id, Compatible.Reason reason, String explanation, Citation citation) {
    /** Which reading of a story it belongs to. */
    record ReadingId(String factKey, int ordinal) {}

    private static final TypeReference<Claim> CLAIM = new TypeReference<>() {};

    static CompatibleRow of(Row row) {
        Claim claim = StoredJson.read(row.text("claim"), CLAIM);
        Citation citation = new Citation(
                row.uuid("article_id"),
                row.integer("revision"),
                claim.claimId(),
                row.text("url"),
                row.text("source"),
                row.instant("published_at"),
                claim.evidence(),
                claim.chain().stream().map(Holder::name).toList());
        return new CompatibleRow(
                new ReadingId(row.text("fact_key"), row.integer("ordinal")),
                Compatible.Reason.valueOf(row.text("reason")),
                row.text("explanation"),
                citation);
    }

    /** The rows of one reading. */
    static CompatibleView view(List<CompatibleRow> rows) {
        CompatibleRow first = rows.getFirst();
        return new CompatibleView(
                first.reason(),
                first.explanation(),
                rows.stream().map(row -> EvidenceView.of(row.citation())).toList());
    }
}
