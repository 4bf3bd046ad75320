package brigade;

import brigade.about.Language;
import brigade.cli.Cli;
import brigade.ui.BrigadeWindow;
import brigade.ui.home.AppFolders;

/** Starts the window, or runs a command, in the language of the texts. */
public final class Main {
    private Main() {}

    static void main(String[] args) {
        Language.speak();
        System.exit(new Cli(BrigadeWindow::open, AppFolders.ofProcess().log()).run(args));
    }
}
