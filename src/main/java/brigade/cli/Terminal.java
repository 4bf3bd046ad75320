package brigade.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What surrounds a command: where it prints, whether a window can be shown, and where it was
 * started.
 *
 * @param out figures and words for a person
 * @param err the one line that says what is wrong
 * @param display whether a window can be shown
 * @param folder the folder that the command was started in
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean display, Path folder) {

    /** This process's own. */
    public static Terminal ofProcess() {
        return new Terminal(
                writer(System.out, "stdout.encoding"),
                writer(System.err, "stderr.encoding"),
                Display.present(System.getenv(), System.getProperty("os.name", "")),
                Path.of("").toAbsolutePath());
    }

    private static PrintWriter writer(PrintStream stream, String encoding) {
        Charset charset = Charset.forName(System.getProperty(encoding, "UTF-8"));
        // A process without a locale is told ASCII, where whoever reads it reads UTF-8.
        boolean narrow = charset.equals(StandardCharsets.US_ASCII);
        return new PrintWriter(stream, true, narrow ? StandardCharsets.UTF_8 : charset);
    }

    /** Prints one line at once. */
    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Prints lines that end in line feeds of their own, at once. */
    void tell(Object lines) {
        out.print(lines);
        out.flush();
    }
}
