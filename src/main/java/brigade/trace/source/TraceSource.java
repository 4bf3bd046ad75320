package brigade.trace.source;

import brigade.trace.Trace;
import brigade.trace.file.Bookmark;
import brigade.trace.file.Losses;

import java.util.List;
import java.util.Optional;

/**
 * Where a trace comes from: a program at work, or a file. Whoever shows a source does not ask which
 * it is but what it can do. Any thread.
 */
public interface TraceSource extends AutoCloseable {

    /** What a person calls it: the name of a file, of a program. */
    String name();

    /** What it records, or has recorded; with the vocabulary that it declares. */
    Trace trace();

    /** Whether it is still being recorded, so that there is a newest instant to follow. */
    boolean growing();

    /**
     * How far behind the newest instant it has told all that it tells, nanoseconds: who follows a
     * source that grows shows what was so long ago.
     */
    default long behind() {
        return 0;
    }

    /** What was marked in it before it was opened, by time. */
    default List<Bookmark> bookmarks() {
        return List.of();
    }

    /** What it had lost before it was opened. */
    default Losses losses() {
        return Losses.NONE;
    }

    /**
     * What else can be done with it; empty where it can't.
     *
     * @param ability an interface or class that a source has by being of that type
     */
    default <A> Optional<A> ability(Class<A> ability) {
        return ability.isInstance(this) ? Optional.of(ability.cast(this)) : Optional.empty();
    }

    /** Ends what is behind it; the trace stays readable. Not for the UI thread: it may wait. */
    @Override
    void close();
}
