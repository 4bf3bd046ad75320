package brigade.ui.home;

import brigade.about.Build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What happened, in a few files of bounded size behind {@link System.Logger}. Any thread, but
 * better not the UI thread: it reads and writes files.
 */
public final class LogFile {

    private static final int BYTES = 512 << 10;
    private static final int FILES = 3;

    private final Path folder;
    private boolean open;

    /**
     * Nothing is opened yet.
     *
     * @param folder see {@link AppFolders}; made when there is something to keep
     */
    public LogFile(Path folder) {
        this.folder = folder;
    }

    /**
     * From now on messages of this process are kept there, and the console gets warnings only.
     * Where nothing can be written there is only the console.
     */
    public synchronized void open() {
        if (open) {
            return;
        }
        open = true;
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            if (handler instanceof ConsoleHandler) {
                handler.setLevel(Level.WARNING);
            }
        }
        try {
            root.addHandler(file(folder));
        } catch (IOException e) {
            root.log(Level.WARNING, "no log is kept: {0}", String.valueOf(e));
        }
    }

    /** Another Brigade that runs has files of its own: their names get a number more. */
    static Handler file(Path folder) throws IOException {
        Files.createDirectories(folder);
        String pattern = folder.toString().replace("%", "%%") + "/brigade.%g.log";
        FileHandler file = new FileHandler(pattern, BYTES, FILES, true);
        file.setEncoding("UTF-8");
        file.setFormatter(new Lines());
        return file;
    }

    /** Date, level, who, what; then the stack trace. */
    private static final class Lines extends Formatter {

        @Override
        public String getHead(Handler target) {
            Build build = Build.running();
            return String.format(
                    Locale.ROOT,
                    "%tFT%<tT%<tz Brigade %s (%s), Java %s, %s %s%n",
                    System.currentTimeMillis(),
                    build.version(),
                    build.source(),
                    Runtime.version(),
                    System.getProperty("os.name"),
                    System.getProperty("os.version"));
        }

        @Override
        public String format(LogRecord entry) {
            Throwable thrown = entry.getThrown();
            return String.format(
                    Locale.ROOT,
                    "%tFT%<tT%<tz %s %s: %s%n%s",
                    entry.getMillis(),
                    entry.getLevel().getName(),
                    entry.getLoggerName(),
                    formatMessage(entry),
                    thrown == null ? "" : StackText.of(thrown));
        }
    }
}
