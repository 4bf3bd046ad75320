package brigade.lab.engine.run;

import org.jspecify.annotations.Nullable;

/** Something that a thread may hold, so that others wait for that thread. */
public interface Owned {
    @Nullable Strand holder();

    /** Whether a thread is among several that hold it to read. */
    default boolean sharedBy(Strand strand) {
        return false;
    }

    /** The lock that this is, or is a half of. */
    default Object whole() {
        return this;
    }
}
