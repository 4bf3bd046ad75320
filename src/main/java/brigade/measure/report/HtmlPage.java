package brigade.measure.report;

import static brigade.measure.report.Html.escaped;

import brigade.measure.compare.Machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * One HTML file that needs nothing else, as it is written: its frame, its style, and what all
 * reports have. Light and dark follow the reader's system.
 */
final class HtmlPage {

    private final StringBuilder body = new StringBuilder();

    private static String style() throws IOException {
        try (InputStream in = HtmlPage.class.getResourceAsStream("report.css")) {
            return new String(
                    Objects.requireNonNull(in, "report.css").readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    /** Adds a line of HTML; what is filled in has been escaped. */
    void add(String pattern, Object... values) {
        raw(String.format(Locale.ROOT, pattern, values) + "\n");
    }

    /** Adds HTML as it stands. */
    void raw(String text) {
        body.append(text);
    }

    /** Adds a term and what is said of it. */
    void fact(String name, String value) {
        add("<dt>%s</dt><dd>%s</dd>", escaped(name), escaped(value));
    }

    /** Adds what the figures were measured on. */
    void machine(Machine machine, Phrases phrases) {
        fact(machine.processor(), phrases.of("report.cores", machine.cores()));
        fact(machine.system(), phrases.amounts().bytes((double) machine.memoryBytes()));
        fact("Java", machine.javaRuntime());
    }

    /**
     * All of it.
     *
     * @param title as it stands, not escaped
     */
    String whole(Phrases phrases, String title) throws IOException {
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <main>
        %s<footer>%s</footer>
        </main>
        </body>
        </html>
        """
                .formatted(
                        phrases.language(),
                        escaped(title),
                        style(),
                        body,
                        escaped(phrases.of("report.made")));
    }

    /** Writes a page that is whole. */
    static void write(String page, OutputStream out) throws IOException {
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }
}
