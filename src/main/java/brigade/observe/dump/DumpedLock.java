package brigade.observe.dump;

/**
 * A monitor, a lock or whatever a thread waits for.
 *
 * @param type the name of its class
 * @param id tells it from others of its class in one dump: an address or an identity hash code
 */
public record DumpedLock(String type, String id) {

    /** As dumps of JDK 21 and later write it: {@code app.Stock@6bc78ed1}. */
    static DumpedLock ofHash(String text) {
        int at = text.lastIndexOf('@');
        return at < 0
                ? new DumpedLock(text, "")
                : new DumpedLock(text.substring(0, at), text.substring(at + 1));
    }
}
