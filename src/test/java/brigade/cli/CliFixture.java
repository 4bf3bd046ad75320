package brigade.cli;

import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.restaurant.Settings;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs command lines in a place of their own and keeps what they print and open. */
final class CliFixture implements Screen.Opener {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    final List<FakeScreen> opened = new ArrayList<>();
    boolean display;
    boolean closedByPerson;
    Path folder = Path.of("");

    @Override
    public Screen open(Settings settings, ScreenOptions options) {
        FakeScreen screen = new FakeScreen(settings, options, closedByPerson);
        opened.add(screen);
        return screen;
    }

    int run(String... words) {
        return run(this, words);
    }

    /** The same with a window that opens in another way. */
    int run(Screen.Opener opener, String... words) {
        Terminal terminal =
                new Terminal(new PrintWriter(out), new PrintWriter(err), display, folder);
        return new Cli(opener, terminal, null).run(words);
    }

    /** What was printed for a person. */
    String out() {
        return out.toString();
    }

    /** What was complained about. */
    String err() {
        return err.toString();
    }
}
