package brigade.ui.inspector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The method around a statement of Java source that is marked {@code // : label}, as it was
 * compiled, but for what is there to record: those statements are left out. A statement that takes
 * several lines is one.
 *
 * @param file the file's name
 * @param statements what is shown of the method
 * @param marked index of the marked statement in {@code statements}
 */
public record SourceExcerpt(String file, List<Statement> statements, int marked) {

    /**
     * A statement, or the line of one that opens or ends a block.
     *
     * @param line the number of its first line, from 1
     * @param text without the indentation that all have, and without the marker
     */
    public record Statement(int line, String text) {}

    /** A call that records, and what hands one over. */
    static final Pattern RECORDS =
            Pattern.compile(
                    "\\b(?:me|lane|person)\\.(?:begin|mark|end)\\(|\\bbeginWaiting\\.run\\(");

    private static final Pattern MARKER = Pattern.compile("\\s*// ?: (.*)$");
    private static final Pattern METHOD =
            Pattern.compile(
                    "^\\s*+(?!(?:if|for|while|switch|try|synchronized|do|else|return|new|case|default|catch)\\b)[\\w<>\\[\\],.?@"
                        + " ]+\\([^;]*");

    /** A statement with the depth of its indentation. */
    private record Line(int number, int indent, String text, boolean marked) {

        boolean records() {
            return RECORDS.matcher(text).find();
        }

        boolean isBlank() {
            return text.isEmpty();
        }
    }

    /** Finds the method around the statement with a label; empty when none is marked so. */
    public static Optional<SourceExcerpt> of(String file, List<String> source, String label) {
        for (int i = 0; i < source.size(); i++) {
            if (marks(source.get(i), label)) {
                return Optional.of(around(file, source, i));
            }
        }
        return Optional.empty();
    }

    /** A statement may be what several labels tell of. */
    private static boolean marks(String line, String label) {
        Matcher marker = MARKER.matcher(line);
        return marker.find() && Arrays.asList(marker.group(1).strip().split(", ")).contains(label);
    }

    private static SourceExcerpt around(String file, List<String> source, int marked) {
        int from = methodStart(source, marked);
        int to = methodEnd(source, from, marked);
        List<Line> lines = withoutRecording(joined(source, from, to, marked));
        int indent =
                lines.stream().filter(it -> !it.isBlank()).mapToInt(Line::indent).min().orElse(0);
        List<Statement> statements = new ArrayList<>();
        int shown = 0;
        for (Line each : lines) {
            shown = each.marked ? statements.size() : shown;
            String space = each.isBlank() ? "" : " ".repeat(each.indent - indent);
            statements.add(new Statement(each.number, space + each.text));
        }
        return new SourceExcerpt(file, List.copyOf(statements), shown);
    }

    /** Each statement as one line, without markers. */
    private static List<Line> joined(List<String> source, int from, int to, int marked) {
        List<Line> lines = new ArrayList<>();
        for (int i = from; i < to; ) {
            int first = i;
            String text = code(source.get(i++));
            while (i < to && goesOn(text, source.get(i))) {
                String more = code(source.get(i++));
                text += text.endsWith("(") ? more : " " + more;
            }
            int indent = source.get(first).length() - source.get(first).stripLeading().length();
            lines.add(new Line(first + 1, indent, text, first <= marked && marked < i));
        }
        return lines;
    }

    private static boolean goesOn(String text, String next) {
        boolean comment = text.startsWith("//") || text.startsWith("*") || text.startsWith("/*");
        return !comment
                && ((parentheses(text) > 0 && !text.endsWith("{"))
                        || next.stripLeading().startsWith("throws "));
    }

    private static String code(String line) {
        return MARKER.matcher(line).replaceFirst("").strip();
    }

    /** Leaves out what records, blocks in which nothing else is done, and the gaps they leave. */
    private static List<Line> withoutRecording(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean gap = line.isBlank() && (kept.isEmpty() || kept.getLast().isBlank());
            if (recordsOnly(lines, i)) {
                i += 2;
            } else if (!gap && !(line.records() && !line.marked)) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Whether a block begins here that holds one statement, which records. */
    private static boolean recordsOnly(List<Line> lines, int i) {
        return i + 2 < lines.size()
                && lines.get(i).text.startsWith("if (")
                && lines.get(i + 1).records()
                && lines.get(i + 2).text.equals("}");
    }

    /**
     * The nearest line above at whose block the marked line is, and which reads like a method's.
     */
    private static int methodStart(List<String> source, int marked) {
        int open = 0;
        for (int i = marked; i >= 0; i--) {
            String line = source.get(i);
            int depth = i == marked ? 0 : braces(line);
            open += depth;
            if (i < marked && open > 0) {
                int head = head(source, i);
                if (METHOD.matcher(source.get(head)).find() && !source.get(head).contains("->")) {
                    return head;
                }
                open = 0;
            }
        }
        return Math.max(0, marked - 4);
    }

    /** Where a declaration that ends in line {@code i} begins, when it takes several lines. */
    private static int head(List<String> source, int i) {
        int head = i;
        String line = source.get(head);
        while (head > 0 && (parentheses(line) < 0 || line.stripLeading().startsWith("throws "))) {
            head--;
            line = source.get(head) + line;
        }
        return head;
    }

    private static int methodEnd(List<String> source, int from, int marked) {
        int depth = 0;
        for (int i = from; i < source.size(); i++) {
            depth += braces(source.get(i));
            if (i > marked && depth <= 0) {
                return i + 1;
            }
        }
        return source.size();
    }

    private static int braces(String line) {
        return count(line, '{') - count(line, '}');
    }

    private static int parentheses(String line) {
        return count(line, '(') - count(line, ')');
    }

    private static int count(String line, char c) {
        String code = line.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"|'.'|//.*$", "");
        return (int) code.chars().filter(x -> x == c).count();
    }
}
