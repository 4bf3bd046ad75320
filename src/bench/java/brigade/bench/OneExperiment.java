package brigade.bench;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs the experiment of the given name and writes its bars to the given file; the main class of a
 * {@link FreshJvm}.
 */
final class OneExperiment {

    /** Held here, as the logging system holds loggers only weakly. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private OneExperiment() {}

    static void main(String[] args) throws Exception {
        JAVAFX.setLevel(Level.SEVERE); // it warns that it runs from the class path, as tests do
        Experiment experiment = Experiments.all().get(args[0]);
        if (experiment == null) {
            throw new IllegalArgumentException("no experiment '" + args[0] + "'");
        }
        BarLines.write(Path.of(args[1]), experiment.run());
        System.exit(0); // a toolkit that an experiment started may still run
    }
}
