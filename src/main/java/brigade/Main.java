package brigade;

import brigade.cli.Cli;
import brigade.ui.BrigadeWindow;

/** Starts the window, or runs a command. */
public final class Main {
    private Main() {}

    static void main(String[] args) {
        System.exit(new Cli(BrigadeWindow::open).run(args));
    }
}
