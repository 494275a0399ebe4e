package news.parallax.compare.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import news.parallax.compare.judgement.Fingerprint;
import news.parallax.compare.matrix.MatrixView.Origin;
import news.parallax.compare.matrix.MatrixView.Outlet;
import news.parallax.compare.sql.Row;
import news.parallax.compare.sql.Sql;
import news.parallax.contracts.ClaimsExtracted.Reading;

/** The outlets of a story, those that ran one text together. */
@ApplicationScoped
class MatrixColumns {
    private static final int MOST_OUTLETS = 200;
    /** Of so many articles, earliest first, every two are held against each other. */
    private static final int MOST_COMPARED = 80;
    /** As in the counting of origins: from this containment on a text is a copy. */
    private static final double COPY = 0.5;

    private static final String ARTICLES = """
            select a.article_id, r.source, r.reading,
                case when row_number() over (order by a.published_at, a.article_id) <= ? then r.fingerprint
                    else '{}'::bigint[] end as fingerprint
            from article a join article_revision r on r.article_id = a.article_id and r.revision = a.revision
            where a.story_id = ? order by a.published_at, a.article_id limit 1000""";

    private final Sql sql;

    MatrixColumns(Sql sql) {
        this.sql = sql;
    }

    private record Member(UUID articleId, String source, boolean readable, Fingerprint text) {
        static Member of(Row row) {
            return new Member(
                    row.uuid("article_id"),
                    row.text("source"),
                    Reading.valueOf(row.text("reading")) == Reading.READ,
                    new Fingerprint(row.numbers("fingerprint")));
        }
    }

    List<Origin> of(UUID storyId) {
        Map<String, List<Member>> outlets = new LinkedHashMap<>();
        sql.list(ARTICLES, Member::of, MOST_COMPARED, storyId).forEach(member -> {
            if (outlets.size() < MOST_OUTLETS || outlets.containsKey(member.source())) {
                outlets.computeIfAbsent(member.source(), source -> new ArrayList<>())
                        .add(member);
            }
        });
        Map<String, List<Outlet>> origins = new LinkedHashMap<>();
        Map<String, String> first = firstOfEach(outlets);
        outlets.forEach((source, members) -> origins.computeIfAbsent(first.get(source), name -> new ArrayList<>())
                .add(outlet(source, members)));
        return origins.entrySet().stream()
                .map(origin -> new Origin(origin.getKey(), origin.getValue()))
                .toList();
    }

    private static Outlet outlet(String source, List<Member> members) {
        return new Outlet(
                source,
                members.stream().anyMatch(Member::readable),
                members.stream().map(Member::articleId).toList());
    }

    /** By outlet the first of those it shares a text with, itself where there is none. */
    private static Map<String, String> firstOfEach(Map<String, List<Member>> outlets) {
        Map<String, String> first = new HashMap<>();
        List<String> sources = List.copyOf(outlets.keySet());
        for (int i = 0; i < sources.size(); i++) {
            String source = sources.get(i);
            first.put(source, source);
            for (String earlier : sources.subList(0, i)) {
                if (shareText(outlets.get(earlier), outlets.get(source))) {
                    first.put(source, first.get(earlier));
                    break;
                }
            }
        }
        return first;
    }

    private static boolean shareText(List<Member> a, List<Member> b) {
        return a.stream()
                .anyMatch(mine -> b.stream().anyMatch(theirs -> mine.text().containment(theirs.text()) >= COPY));
    }
}
