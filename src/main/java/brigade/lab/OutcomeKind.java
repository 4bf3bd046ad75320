package brigade.lab;

import java.util.Locale;

/** How a program can end. */
public enum OutcomeKind {
    /** All its threads ended. */
    PRINTS,
    /** An exception that nobody caught ended one. */
    EXCEPTION,
    /** Nobody can go on. */
    DEADLOCK,
    /** They go on for ever and get nowhere. */
    LIVELOCK;

    /** As it is written in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OutcomeKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
