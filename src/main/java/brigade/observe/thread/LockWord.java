package brigade.observe.thread;

/** What people call a lock, a queue or a future, by the name of its class. */
public final class LockWord {

    private LockWord() {}

    /** A name without its package: {@code Subject.Stock} of {@code app.Subject$Stock}. */
    public static String of(String type) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        int inner = simple.indexOf('$');
        boolean partOfJdk = type.startsWith("java.");
        if (partOfJdk && inner > 0) {
            return simple.endsWith("ConditionObject") ? "condition" : simple.substring(0, inner);
        }
        return simple.replace('$', '.');
    }

    /** Whether it is a lock that one thread at a time holds, but no monitor. */
    static boolean isOwned(String type) {
        return type.startsWith("java.util.concurrent.locks.Reentrant");
    }
}
