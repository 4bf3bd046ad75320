package brigade.observe.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sick programs that are shipped. */
public enum SickProgram {
    /** Tasks of a pool wait for subtasks that they have given to the same pool. */
    STARVED_POOL,
    /** A lock is held while a server is asked over the network. */
    LOCK_DURING_IO,
    /** Four virtual threads wait for each other's monitors. */
    VIRTUAL_DEADLOCK,
    /** Each request leaves a thread behind. */
    THREAD_LEAK;

    /** What one does; it goes on until its JVM ends. */
    @FunctionalInterface
    interface Body {
        /** Begins, and returns or goes on. */
        void run() throws Exception;
    }

    void run() throws Exception {
        Body body =
                switch (this) {
                    case STARVED_POOL -> new StarvedPool();
                    case LOCK_DURING_IO -> new LockDuringIo();
                    case VIRTUAL_DEADLOCK -> new VirtualDeadlock();
                    case THREAD_LEAK -> new ThreadLeak();
                };
        body.run();
    }

    /** What it is called on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one that is called so. */
    public static Optional<SickProgram> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** What all are called. */
    public static List<String> words() {
        return Arrays.stream(values()).map(SickProgram::word).toList();
    }
}
