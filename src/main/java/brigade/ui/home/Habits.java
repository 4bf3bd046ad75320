package brigade.ui.home;

import brigade.ui.page.Texts;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/**
 * A person's preferences, kept from one time to the next. Each change is made to what the file says
 * by then, so that two windows open at once both keep theirs. Any thread; nothing waits for the
 * disk but {@link #close}.
 */
public final class Habits implements AutoCloseable {

    private final Optional<PreferencesFile> file;
    private final Optional<PreferencesFile.Problem> problem;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("preferences").daemon().factory());

    /** Guarded by this. */
    private Preferences now;

    private Habits(Optional<PreferencesFile> file, PreferencesFile.Read read) {
        this.file = file;
        this.now = read.preferences();
        this.problem = read.problem();
    }

    /** Those in this folder. */
    public static Habits in(Path folder) {
        PreferencesFile file = new PreferencesFile(folder);
        return new Habits(Optional.of(file), file.read());
    }

    /** Nobody's: forgotten at the end, and nothing is offered to nobody. */
    public static Habits unkept() {
        return new Habits(
                Optional.empty(),
                new PreferencesFile.Read(Preferences.NONE.withTourOffered(), Optional.empty()));
    }

    public synchronized Preferences now() {
        return now;
    }

    /** What was wrong with the file when it was read, in words for the person. */
    public Optional<String> complaint(Texts texts) {
        return problem.map(it ->
                it.kept()
                        .map(kept -> texts.of("preferences.aside", it.what(), kept.toString()))
                        .orElseGet(() ->
                                texts.of("preferences.unread", it.what(), it.file().toString())));
    }

    /** Changes them, and keeps that. */
    public synchronized void change(UnaryOperator<Preferences> change) {
        Preferences next = change.apply(now);
        if (!next.equals(now)) {
            now = next;
            file.ifPresent(it -> writer.execute(() -> write(it, change)));
        }
    }

    private void write(PreferencesFile file, UnaryOperator<Preferences> change) {
        PreferencesFile.Read before = file.read();
        try {
            file.write(before.problem().isEmpty() ? change.apply(before.preferences()) : now());
        } catch (IOException e) {
            // No reason to bother a person: the next time is as if it had not been chosen.
            System.getLogger(Habits.class.getName())
                    .log(Level.WARNING, "preferences are not kept", e);
        }
    }

    /** Waits until all is kept. */
    @Override
    public void close() {
        writer.close();
    }
}
