package brigade.observe.dump;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines between frames: what a thread holds, and what it waits for. */
final class StackLines {

    private static final Pattern ADDRESS =
            Pattern.compile("<(0x[0-9a-fA-F]+)>.*?\\(an? (.+)\\)\\s*$");
    private static final Pattern HASH = Pattern.compile("<([^<>]+@[0-9a-f]+)>");

    void take(String line, ThreadDraft of) {
        DumpedLock lock = lock(line);
        if (lock == null) {
            return;
        }
        if (line.startsWith("- locked ")) {
            of.holds(lock);
        } else if (line.startsWith("- waiting to lock ")) {
            of.wants(DumpedThread.How.ENTER, lock);
        } else if (line.startsWith("- waiting to re-lock in wait()")) {
            of.wants(DumpedThread.How.ENTER, lock);
            of.holds.remove(lock);
        } else if (line.startsWith("- waiting on ")) {
            of.wants(
                    of.state == Thread.State.BLOCKED
                            ? DumpedThread.How.ENTER // JDK 8 says so of one that takes it back
                            : DumpedThread.How.WAIT,
                    lock);
        } else if (line.startsWith("- parking to wait for ")) {
            of.wants(DumpedThread.How.PARK, lock);
        } else if (line.startsWith("- <")) {
            of.holds(lock); // of those under "Locked ownable synchronizers"
        }
    }

    private static @Nullable DumpedLock lock(String line) {
        Matcher address = ADDRESS.matcher(line);
        if (address.find()) {
            return new DumpedLock(address.group(2), address.group(1));
        }
        Matcher hash = HASH.matcher(line);
        return hash.find() ? DumpedLock.ofHash(hash.group(1)) : null;
    }
}
