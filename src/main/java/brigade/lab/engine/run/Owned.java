package brigade.lab.engine.run;

import org.jspecify.annotations.Nullable;

/** Something that a thread may hold, so that others wait for that thread. */
public interface Owned {
    @Nullable Strand holder();
}
