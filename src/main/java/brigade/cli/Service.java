package brigade.cli;

import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.measure.ServiceWatch;
import brigade.restaurant.Settings;
import brigade.restaurant.door.HttpDoor;
import brigade.trace.Trace;
import brigade.trace.file.HeldEnd;
import brigade.trace.file.Progress;
import brigade.trace.file.Range;
import brigade.trace.file.TraceFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/**
 * Runs the restaurant in the window, in memory where there is no display, and tells what it did. A
 * signal that ends the process ends the service: what it did until then is written into the files
 * that were asked for, and nothing is printed.
 *
 * @param door at which port HTTP clients may order: {@link #ANY_PORT}, or null for none
 */
record Service(Screen.Opener opener, Terminal terminal, @Nullable Integer door) {

    /** The usual port, or a free one. */
    static final int ANY_PORT = 0;

    /**
     * Runs and prints the figures.
     *
     * @param length how long; null until the person closes the window
     */
    void run(
            Settings settings,
            @Nullable Duration length,
            @Nullable OutputFile json,
            @Nullable OutputFile picture,
            @Nullable OutputFile trace)
            throws IOException, CommandFailedException {
        try (Screen screen = opener.open(settings, ScreenOptions.standard(!terminal.display()));
                HeldEnd end = new HeldEnd()) {
            if (door != null) {
                terminal.say("Order at " + open(screen.live().door(), door));
            }
            ServiceWatch watch = new ServiceWatch(screen.live());
            boolean closed = watch.lookOn(screen, length, end::hasBegun);
            ServiceReport report = new ServiceReport(watch.figures());
            if (picture != null && !end.hasBegun()) {
                if (closed) {
                    throw new CommandFailedException(
                            "the window was closed before its picture was taken");
                }
                picture.write(screen::snapshot);
            }
            if (trace != null) {
                save(screen, trace);
            }
            Json.writeObject(json, report::json);
            if (!end.hasBegun()) {
                terminal.tell(report.text());
            }
        }
    }

    private static URI open(HttpDoor door, int port) throws IOException {
        return port == ANY_PORT ? door.open() : door.open(port);
    }

    private static void save(Screen screen, OutputFile file) throws IOException {
        Trace trace = screen.live().recorder().trace();
        file.write(
                out -> TraceFile.write(trace, Range.ALL, screen.bookmarks(), out, Progress.UNSEEN));
    }
}
