package news.parallax.compare.export;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.compare.disagreement.DisagreementView;
import news.parallax.compare.disagreement.EvidenceView;
import news.parallax.compare.disagreement.SideView;
import org.jspecify.annotations.Nullable;

/**
 * Disagreements as CSV (RFC 4180), one line a quote. A cell that a spreadsheet would take for a formula gets an apostrophe
 * before it, after OWASP's page on CSV injection; every cell is quoted, so that no separator within it starts another.
 */
final class CsvTable {
    /** Tells spreadsheets that it is UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What starts a formula, also in full width, as some programs fold it. */
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final List<String> COLUMNS = List.of(
            "disagreement",
            "type",
            "severity",
            "status",
            "dismissal",
            "assignee",
            "about",
            "explanation",
            "side",
            "value",
            "holders",
            "origins",
            "outlets",
            "source",
            "published",
            "attribution",
            "quote",
            "url",
            "story",
            "opened",
            "updated");

    private CsvTable() {}

    static String header() {
        return BYTE_ORDER_MARK + line(COLUMNS);
    }

    static String lines(DisagreementView disagreement) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < disagreement.sides().size(); i++) {
            SideView side = disagreement.sides().get(i);
            for (EvidenceView quote : side.evidence()) {
                lines.append(line(cells(disagreement, i + 1, side, quote)));
            }
        }
        return lines.toString();
    }

    private static List<String> cells(DisagreementView d, int number, SideView side, EvidenceView quote) {
        return List.of(
                d.id().toString(),
                d.type().name(),
                d.severity().name(),
                d.status().name(),
                orEmpty(d.dismissal()),
                orEmpty(d.assignee()),
                d.about(),
                d.explanation(),
                Integer.toString(number),
                side.value(),
                String.join("; ", side.holders()),
                Integer.toString(side.origins()),
                Integer.toString(side.outlets()),
                quote.source(),
                quote.publishedAt().toString(),
                String.join(" > ", quote.attribution()),
                quote.quote(),
                quote.url(),
                d.storyId().toString(),
                d.openedAt().toString(),
                d.updatedAt().toString());
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        String safe = text.replace("\0", "").replace("\"", "\"\"");
        String firstVisible = safe.replaceFirst("^[\\s\\p{Z}\\p{C}]+", "");
        boolean formula = !safe.isEmpty() && STARTS_FORMULA.indexOf(safe.charAt(0)) >= 0
                || !firstVisible.isEmpty() && STARTS_FORMULA.indexOf(firstVisible.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + safe + "\"";
    }
}
