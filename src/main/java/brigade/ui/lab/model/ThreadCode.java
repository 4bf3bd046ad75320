package brigade.ui.lab.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The code that a thread is in: the method around its line, as rows. A line of which it has made
 * some steps and not all has a row for each of them.
 */
public final class ThreadCode {
    /** A loop in one line would fill the column. */
    private static final int MOST_MADE = 2;

    private static final Pattern CONTROL =
            Pattern.compile("^(if|for|while|switch|try|synchronized ?\\(|catch|do|else|}).*");

    /** How a row stands to the thread. */
    public enum Stand {
        /** Neither of the others. */
        OTHER,
        /** A step that is made. */
        MADE,
        /** What comes next. */
        NEXT,
        /** What comes next, and cannot. */
        STUCK
    }

    /**
     * A row.
     *
     * @param line its number, from 1
     * @param made the step that it was, of a row of a step; null of others
     */
    public record CodeRow(int line, String code, Stand stand, LabMoment.@Nullable MadeStep made) {}

    private final List<String> lines;

    public ThreadCode(String source) {
        lines = List.of(source.split("\n", -1));
    }

    /** Where the method begins and ends that a line is in, from 1, both in it. */
    record Method(int from, int to) {}

    Method around(int line) {
        int from = line;
        while (from > 1 && !opensMethod(lines.get(from - 1))) {
            from--;
        }
        if (!opensMethod(lines.get(from - 1))) {
            return new Method(line, line);
        }
        int depth = 0;
        int to = from;
        for (int i = from; i <= lines.size(); i++) {
            for (char c : lines.get(i - 1).toCharArray()) {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
            to = i;
            if (depth <= 0) {
                break;
            }
        }
        return to < line ? new Method(line, line) : new Method(from, to);
    }

    private static boolean opensMethod(String line) {
        String code = line.strip();
        return code.endsWith("{")
                && code.contains("(")
                && !code.contains("->")
                && !code.contains("= new ")
                && !CONTROL.matcher(code).matches();
    }

    /** The rows of a thread at a moment. */
    public List<CodeRow> rows(LabThreadState thread, LabMoment at) {
        List<LabMoment.MadeStep> own =
                at.steps().stream().filter(it -> it.letter().equals(thread.letter())).toList();
        int line = thread.ended() ? (own.isEmpty() ? 0 : own.getLast().line()) : thread.line();
        if (line < 1 || line > lines.size()) {
            return List.of();
        }
        Method method = around(line);
        List<CodeRow> rows = new ArrayList<>();
        for (int i = method.from; i <= method.to; i++) {
            String code = lines.get(i - 1);
            if (marks(code)) {
                continue;
            }
            if (i != line) {
                rows.add(new CodeRow(i, code, Stand.OTHER, null));
                continue;
            }
            for (LabMoment.MadeStep each : made(own, line)) {
                rows.add(new CodeRow(i, code, Stand.MADE, each));
            }
            if (!thread.ended()) {
                rows.add(new CodeRow(i, code, thread.free() ? Stand.NEXT : Stand.STUCK, null));
            }
        }
        return rows;
    }

    /** What it made of its line since it came there. */
    private static List<LabMoment.MadeStep> made(List<LabMoment.MadeStep> own, int line) {
        int from = own.size();
        while (from > 0 && own.get(from - 1).line() == line && own.size() - from < MOST_MADE) {
            from--;
        }
        return own.subList(from, own.size());
    }

    /** Whether a line only marks what may be mended. */
    public static boolean marks(String line) {
        String text = line.strip();
        return text.equals("// mend") || text.equals("// end");
    }

    /**
     * So many rows around the one that comes next.
     *
     * @param most how many there is room for, at least 1
     */
    public static List<CodeRow> around(List<CodeRow> rows, int most) {
        if (rows.size() <= most) {
            return rows;
        }
        int at = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stand != Stand.OTHER) {
                at = i;
            }
        }
        int from = Math.clamp(at - most / 2L, 0, rows.size() - most);
        return rows.subList(from, from + most);
    }
}
