package brigade.observe.jfr;

import brigade.observe.thread.JvmCounter;
import brigade.trace.Site;

import org.jspecify.annotations.Nullable;

/** Where is told what the threads of a JVM did. */
public interface ToldJvm {

    /** A thread of it; one that is new was there since {@code t} at least. */
    ToldThread thread(JfrThread thread, long t);

    /** Where pauses of the whole JVM are told. */
    ToldThread pauses();

    /** The number of a label. */
    int label(String text, @Nullable Site site);

    /** A counter has a value from {@code t} on; of one counter by time. */
    void count(JvmCounter counter, long t, long value);
}
