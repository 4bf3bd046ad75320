package brigade.lab;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The source of a lab, in parts: what stays as it is, and what may be mended, which stands between
 * {@code // mend} and {@code // end}. Immutable.
 */
public record MarkedSource(List<Part> parts) {
    private static final String MEND = "// mend";
    private static final String END = "// end";
    private static final String IMPORT = "import ";

    public MarkedSource {
        parts = List.copyOf(parts);
    }

    /**
     * Some lines; the marks are in none.
     *
     * @param open whether they may be mended
     * @param line the number of the first of them in the file, from 1
     */
    public record Part(boolean open, int line, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }

        public String text() {
            return String.join("\n", lines);
        }
    }

    /** Cuts a source. */
    public static MarkedSource of(String source) {
        List<Part> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        boolean open = false;
        int from = 1;
        int number = 0;
        for (String line : source.stripTrailing().split("\n", -1)) {
            number++;
            boolean mark = line.strip().equals(open ? END : MEND);
            if (mark) {
                parts.add(new Part(open, from, part));
                part = new ArrayList<>();
                open = !open;
                from = number + 1;
            } else {
                part.add(line);
            }
        }
        parts.add(new Part(open, from, part));
        return new MarkedSource(parts);
    }

    /** All of a source, to be mended anywhere: a person's own file. */
    public static MarkedSource open(String source) {
        return new MarkedSource(
                List.of(new Part(true, 1, List.of(source.stripTrailing().split("\n", -1)))));
    }

    /** What may be mended, in its order. */
    public List<String> open() {
        return parts.stream().filter(Part::open).map(Part::text).toList();
    }

    /** The same with other texts in the places that may be mended. */
    public MarkedSource with(List<String> texts) {
        if (parts.size() == 1) {
            return open(texts.getFirst());
        }
        StringBuilder source = new StringBuilder();
        int next = 0;
        for (Part each : parts) {
            if (each.open) {
                source.append(mark(MEND)).append(texts.get(next)).append('\n').append(mark(END));
                next++;
            } else {
                each.lines.forEach(it -> source.append(it).append('\n'));
            }
        }
        return of(source.toString());
    }

    private static String mark(String text) {
        return "        " + text + "\n";
    }

    /** The same with all imports that other sources have, so that each of their pieces compiles. */
    public MarkedSource withImportsOf(Collection<MarkedSource> others) {
        TreeSet<String> missing = new TreeSet<>();
        others.forEach(it -> missing.addAll(it.imports()));
        missing.removeAll(imports());
        return missing.isEmpty() ? this : of(String.join("\n", missing) + "\n" + text());
    }

    private List<String> imports() {
        return parts.stream()
                .flatMap(it -> it.lines.stream())
                .filter(it -> it.startsWith(IMPORT))
                .toList();
    }

    /** What stays the same in all variants of a lab: all but open parts, imports, blank lines. */
    List<String> frame() {
        List<String> frame = new ArrayList<>();
        for (Part each : parts) {
            if (each.open) {
                frame.add(MEND);
            } else {
                each.lines.stream()
                        .filter(it -> !it.isBlank() && !it.startsWith(IMPORT))
                        .forEach(frame::add);
            }
        }
        return frame;
    }

    /** As one text, with its marks. */
    public String text() {
        if (parts.size() == 1) {
            return parts.getFirst().text() + "\n";
        }
        StringBuilder source = new StringBuilder();
        for (Part each : parts) {
            if (each.open) {
                source.append(mark(MEND));
            }
            each.lines.forEach(it -> source.append(it).append('\n'));
            if (each.open) {
                source.append(mark(END));
            }
        }
        return source.toString();
    }

    /** The name of its file: that of its public class. */
    public String fileName() {
        for (Part each : parts) {
            for (String line : each.lines) {
                if (line.startsWith("public class ")) {
                    return line.substring("public class ".length()).split("\\W", 2)[0] + ".java";
                }
            }
        }
        return "Lab.java";
    }
}
