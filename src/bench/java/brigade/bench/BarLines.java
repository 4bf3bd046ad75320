package brigade.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Bars as lines of text, one a bar: how an experiment hands them from its own Java virtual machine
 * to the bench.
 */
final class BarLines {

    private static final String TAB = "\t";

    private BarLines() {}

    static void write(Path file, List<Bar> bars) throws IOException {
        Files.write(file, bars.stream().map(BarLines::line).toList());
    }

    static List<Bar> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(BarLines::bar).toList();
    }

    private static String line(Bar bar) {
        return String.join(
                TAB,
                bar.name(),
                Double.toString(bar.value()),
                bar.unit(),
                Double.toString(bar.baseline()),
                bar.rule().name(),
                Double.toString(bar.bound()));
    }

    private static Bar bar(String line) {
        String[] cells = line.split(TAB, -1);
        return new Bar(
                cells[0],
                Double.parseDouble(cells[1]),
                cells[2],
                Double.parseDouble(cells[3]),
                Bar.Rule.valueOf(cells[4]),
                Double.parseDouble(cells[5]));
    }
}
