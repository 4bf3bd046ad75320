package brigade.ui.inspector;

import brigade.trace.SourceText;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the method around a line of Java source. */
final class ExcerptReader {

    private static final Pattern METHOD =
            Pattern.compile(
                    "^\\s*+(?!(?:if|for|while|switch|try|synchronized|do|else|return|new|case|default|catch)\\b)[\\w<>\\[\\],.?@"
                        + " ]+\\([^;]*");

    /** A statement with the depth of its indentation. */
    private record Line(int number, int indent, String text, boolean marked) {

        boolean isBlank() {
            return text.isEmpty();
        }
    }

    private final SourceText text;
    private final List<String> source;

    ExcerptReader(SourceText text, List<String> source) {
        this.text = text;
        this.source = source;
    }

    /**
     * The method around a line.
     *
     * @param file what the excerpt is called
     * @param marked the index of the line
     */
    SourceExcerpt around(String file, int marked) {
        int from = methodStart(marked);
        int to = methodEnd(from, marked);
        List<Line> lines = withoutRecording(joined(from, to, marked));
        int indent =
                lines.stream().filter(it -> !it.isBlank()).mapToInt(Line::indent).min().orElse(0);
        List<SourceExcerpt.Statement> statements = new ArrayList<>();
        int shown = 0;
        for (Line each : lines) {
            shown = each.marked ? statements.size() : shown;
            String space = each.isBlank() ? "" : " ".repeat(each.indent - indent);
            statements.add(new SourceExcerpt.Statement(each.number, space + each.text));
        }
        return new SourceExcerpt(file, List.copyOf(statements), shown);
    }

    /** Each statement as one line, without markers. */
    private List<Line> joined(int from, int to, int marked) {
        List<Line> lines = new ArrayList<>();
        for (int i = from; i < to; ) {
            int first = i;
            String joined = code(source.get(i++));
            while (i < to && goesOn(joined, source.get(i))) {
                String more = code(source.get(i++));
                joined += joined.endsWith("(") ? more : " " + more;
            }
            int indent = source.get(first).length() - source.get(first).stripLeading().length();
            lines.add(new Line(first + 1, indent, joined, first <= marked && marked < i));
        }
        return lines;
    }

    private static boolean goesOn(String text, String next) {
        boolean comment = text.startsWith("//") || text.startsWith("*") || text.startsWith("/*");
        return !comment
                && ((parentheses(text) > 0 && !text.endsWith("{"))
                        || next.stripLeading().startsWith("throws "));
    }

    private String code(String line) {
        return text.shown(line).strip();
    }

    /** Leaves out what records, blocks in which nothing else is done, and the gaps they leave. */
    private List<Line> withoutRecording(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean gap = line.isBlank() && (kept.isEmpty() || kept.getLast().isBlank());
            if (recordsOnly(lines, i)) {
                i += 2;
            } else if (!gap && !(text.records(line.text) && !line.marked)) {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Whether a block begins here that holds one statement, which records. */
    private boolean recordsOnly(List<Line> lines, int i) {
        return i + 2 < lines.size()
                && lines.get(i).text.startsWith("if (")
                && text.records(lines.get(i + 1).text)
                && lines.get(i + 2).text.equals("}");
    }

    /**
     * The nearest line above at whose block the marked line is, and which reads like a method's.
     */
    private int methodStart(int marked) {
        int open = 0;
        for (int i = marked; i >= 0; i--) {
            String line = source.get(i);
            int depth = i == marked ? 0 : braces(line);
            open += depth;
            if (i < marked && open > 0) {
                int head = head(i);
                if (METHOD.matcher(source.get(head)).find() && !source.get(head).contains("->")) {
                    return head;
                }
                open = 0;
            }
        }
        return Math.max(0, marked - 4);
    }

    /** Where a declaration that ends in line {@code i} begins, when it takes several lines. */
    private int head(int i) {
        int head = i;
        String line = source.get(head);
        while (head > 0 && (parentheses(line) < 0 || line.stripLeading().startsWith("throws "))) {
            head--;
            line = source.get(head) + line;
        }
        return head;
    }

    private int methodEnd(int from, int marked) {
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
