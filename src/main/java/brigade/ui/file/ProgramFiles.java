package brigade.ui.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Hands a person's own programs to who can run them. UI thread only. */
public final class ProgramFiles {
    private Consumer<Path> runner = _ -> {};

    /** Who is given them from now on; it asks the person before it runs one. */
    public void givenTo(Consumer<Path> next) {
        runner = next;
    }

    /** Takes a file if it is a program; whether it is. */
    boolean open(Path file) {
        boolean program = file.toString().toLowerCase(Locale.ROOT).endsWith(".java");
        if (program) {
            runner.accept(file);
        }
        return program;
    }
}
