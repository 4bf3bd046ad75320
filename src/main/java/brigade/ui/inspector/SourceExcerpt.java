package brigade.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The method around a line of Java source that is marked {@code //: label}, as it was compiled.
 *
 * @param file the file's name
 * @param firstLine the number of the first line, from 1
 * @param lines the lines, their common indentation and the marker comments taken off
 * @param marked index of the marked line in {@code lines}
 */
public record SourceExcerpt(String file, int firstLine, List<String> lines, int marked) {

    private static final Pattern MARKER = Pattern.compile("\\s*// ?: (.*)$");
    private static final Pattern METHOD =
            Pattern.compile(
                    "^\\s*+(?!(?:if|for|while|switch|try|synchronized|do|else|return|new|case|default|catch)\\b)[\\w<>\\[\\],.?@"
                        + " ]+\\([^;]*");

    /**
     * Cuts at most {@code most} lines out of a file, the marked one among them; empty when no line
     * is marked so.
     */
    public static Optional<SourceExcerpt> of(
            String file, List<String> source, String label, int most) {
        for (int i = 0; i < source.size(); i++) {
            Matcher marker = MARKER.matcher(source.get(i));
            if (marker.find() && marker.group(1).strip().equals(label)) {
                return Optional.of(around(file, source, i, most));
            }
        }
        return Optional.empty();
    }

    private static SourceExcerpt around(String file, List<String> source, int marked, int most) {
        int from = methodStart(source, marked);
        int to = methodEnd(source, from, marked);
        if (to - from > most) {
            // A long method: as much as fits, the marked line a little below the middle, where the
            // eye goes.
            from = Math.clamp(marked - most / 2, from, to - most);
            to = from + most;
        }
        List<String> cut = new ArrayList<>();
        source.subList(from, to)
                .forEach(line -> cut.add(MARKER.matcher(line).replaceFirst("").stripTrailing()));
        int indent =
                cut.stream()
                        .filter(line -> !line.isBlank())
                        .mapToInt(line -> line.length() - line.stripLeading().length())
                        .min()
                        .orElse(0);
        cut.replaceAll(line -> line.isBlank() ? "" : line.substring(indent));
        return new SourceExcerpt(file, from + 1, List.copyOf(cut), marked - from);
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
