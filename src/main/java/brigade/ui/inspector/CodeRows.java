package brigade.ui.inspector;

import brigade.ui.inspector.SourceExcerpt.Statement;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets an excerpt in rows of so many columns: a statement that is wider goes on in the next row, so
 * that nothing is cut off at the right. Of a long method those rows are kept that are around the
 * marked statement.
 */
final class CodeRows {

    /** Further in than the statement that goes on. */
    private static final int CONTINUED = 4;

    /** A row is not broken before this part of it. */
    private static final double EARLIEST = 0.45;

    /** Deeper in, words would be broken for want of room. */
    private static final int LEAST = 12;

    /**
     * A row.
     *
     * @param line the number of its line in the file, or 0 when it goes on with the one above
     */
    record Row(int line, String text, boolean marked) {}

    private CodeRows() {}

    /**
     * The rows of an excerpt, the marked statement among them; none where it has none.
     *
     * @param columns letters in a row
     * @param most rows, of which as many lie before the marked statement as after it, if they can
     */
    static List<Row> of(SourceExcerpt excerpt, int columns, int most) {
        if (excerpt.marked() < 0) {
            return List.of();
        }
        List<List<Row>> set = new ArrayList<>();
        for (int i = 0; i < excerpt.statements().size(); i++) {
            set.add(set(excerpt.statements().get(i), columns, i == excerpt.marked()));
        }
        int from = excerpt.marked();
        int to = from + 1;
        int rows = set.get(from).size();
        boolean grows = true;
        while (grows) {
            grows = false;
            if (from > 0 && rows + set.get(from - 1).size() <= most) {
                rows += set.get(--from).size();
                grows = true;
            }
            if (to < set.size() && rows + set.get(to).size() <= most) {
                rows += set.get(to++).size();
                grows = true;
            }
        }
        List<Row> shown = set.subList(from, to).stream().flatMap(List::stream).toList();
        return withoutGaps(shown);
    }

    /** No blank row is the first or the last, and no block ends that did not begin. */
    private static List<Row> withoutGaps(List<Row> rows) {
        int from = 0;
        int to = rows.size();
        while (from < to && rows.get(from).text.matches(" *}?")) {
            from++;
        }
        while (to > from && rows.get(to - 1).text.isEmpty()) {
            to--;
        }
        return List.copyOf(rows.subList(from, to));
    }

    private static List<Row> set(Statement statement, int columns, boolean marked) {
        List<Row> rows = new ArrayList<>();
        String code = statement.text().stripLeading();
        int indent = Math.min((statement.text().length() - code.length()) / 2, columns - LEAST);
        boolean comment = code.startsWith("//");
        String rest = code;
        int line = statement.line();
        int in = indent;
        do {
            int end = breakAt(rest, columns - in);
            rows.add(
                    new Row(line, " ".repeat(in) + rest.substring(0, end).stripTrailing(), marked));
            rest = rest.substring(end).stripLeading();
            rest = comment && !rest.isEmpty() ? "// " + rest : rest;
            line = 0;
            in = comment ? indent : Math.min(indent + CONTINUED, columns - LEAST);
        } while (!rest.isEmpty());
        return rows;
    }

    /** Behind a comma or an opening parenthesis, before a dot or an operator, at last anywhere. */
    private static int breakAt(String code, int room) {
        if (code.length() <= room) {
            return code.length();
        }
        int least = (int) (room * EARLIEST);
        for (int end = room; end > least; end--) {
            if (code.charAt(end - 1) == ' ' || code.charAt(end) == ' ') {
                return end;
            }
        }
        for (int end = room; end > least; end--) {
            char before = code.charAt(end - 1);
            if (before == '(' || before == ',' || code.charAt(end) == '.') {
                return end;
            }
        }
        return room;
    }
}
