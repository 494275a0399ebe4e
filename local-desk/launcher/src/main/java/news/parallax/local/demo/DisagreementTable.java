package news.parallax.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Disagreements as a table for a terminal: side against side, each with its quotes and who says so. */
final class DisagreementTable {
    private static final int NARROW = 70;
    private static final int WIDE = 140;
    private static final int QUOTES = 2;
    private static final String INDENT = "  ";
    private static final String DIVIDER = " | ";

    private final int width;

    /**
     * Makes a table.
     *
     * @param width of the terminal in columns; below 70 the sides stand one under another
     */
    DisagreementTable(int width) {
        this.width = Math.min(width, WIDE);
    }

    String of(List<FoundDisagreement> disagreements) {
        StringBuilder table = new StringBuilder();
        for (FoundDisagreement disagreement : disagreements) {
            append(table, disagreement);
        }
        return table.append("=".repeat(width)).append('\n').toString();
    }

    private void append(StringBuilder table, FoundDisagreement disagreement) {
        table.append("=".repeat(width)).append('\n');
        String head = disagreement.type() + " (" + disagreement.severity().toLowerCase(Locale.ROOT) + "): "
                + disagreement.about();
        Wrapped.lines(head, width).forEach(line -> table.append(line).append('\n'));
        List<FoundDisagreement.Side> sides = disagreement.sides();
        int columns = width < NARROW ? 1 : 2;
        for (int first = 0; first < sides.size(); first += columns) {
            table.append("-".repeat(width)).append('\n');
            appendRow(table, sides.subList(first, Math.min(first + columns, sides.size())), columns);
        }
    }

    private void appendRow(StringBuilder table, List<FoundDisagreement.Side> sides, int columns) {
        int columnWidth = (width - DIVIDER.length() * (columns - 1)) / columns;
        List<List<String>> cells =
                sides.stream().map(side -> cell(side, columnWidth)).toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        IntStream.range(0, height)
                .forEach(row -> table.append(line(cells, row, columnWidth)).append('\n'));
    }

    private static String line(List<List<String>> cells, int row, int columnWidth) {
        List<String> parts = cells.stream()
                .map(cell -> row < cell.size() ? cell.get(row) : "")
                .map(text -> text + " ".repeat(Math.max(0, columnWidth - text.length())))
                .toList();
        return String.join(DIVIDER, parts).stripTrailing();
    }

    private static List<String> cell(FoundDisagreement.Side side, int width) {
        List<String> lines = new ArrayList<>(Wrapped.lines(side.value().toUpperCase(Locale.ROOT), width));
        lines.addAll(
                Wrapped.lines(counted(side.origins(), "origin") + ": " + String.join(", ", side.holders()), width));
        side.evidence().stream().limit(QUOTES).forEach(quotation -> {
            lines.add("");
            lines.addAll(Wrapped.lines("\u201c" + quotation.quote() + "\u201d", width));
            Wrapped.lines(String.join(" -> ", quotation.attribution()), width - INDENT.length())
                    .forEach(line -> lines.add(INDENT + line));
        });
        if (side.evidence().size() > QUOTES) {
            lines.add("");
            lines.add("and " + counted(side.evidence().size() - QUOTES, "more quote"));
        }
        return lines;
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
