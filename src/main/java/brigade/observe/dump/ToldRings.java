package brigade.observe.dump;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a dump says itself of deadlocks: without {@code -l} only there stands who holds a lock that
 * is no monitor.
 */
final class ToldRings {

    private static final Pattern WAITER = Pattern.compile("^\"(.*)\":$");
    private static final Pattern MONITOR =
            Pattern.compile("waiting to lock monitor .*\\(object (0x[0-9a-fA-F]+), an? (.+)\\)");
    private static final Pattern SYNCHRONIZER =
            Pattern.compile("waiting for ownable synchronizer (0x[0-9a-fA-F]+), \\(an? (.+)\\)");
    private static final Pattern HOLDER = Pattern.compile("which is held by \"(.*)\"");

    private record Told(String waiter, DumpedLock lock, String holder) {}

    private final List<Told> told = new ArrayList<>();
    private String waiter = "";
    private @Nullable DumpedLock lock;

    void line(String line) {
        Matcher name = WAITER.matcher(line);
        if (name.matches()) {
            waiter = name.group(1);
            lock = null;
            return;
        }
        Matcher monitor = MONITOR.matcher(line);
        Matcher synchronizer = SYNCHRONIZER.matcher(line);
        Matcher holder = HOLDER.matcher(line);
        if (monitor.find()) {
            lock = new DumpedLock(monitor.group(2), monitor.group(1));
        } else if (synchronizer.find()) {
            lock = new DumpedLock(synchronizer.group(2), synchronizer.group(1));
        } else if (holder.find() && lock != null) {
            told.add(new Told(waiter, lock, holder.group(1)));
            lock = null;
        }
    }

    /** Tells the threads what they hold. Of several of one name it is the one that waits so. */
    void tell(List<ThreadDraft> threads) {
        Map<String, Set<DumpedLock>> wanted = new HashMap<>();
        for (Told each : told) {
            wanted.computeIfAbsent(each.waiter, _ -> new HashSet<>()).add(each.lock);
        }
        for (Told each : told) {
            Set<DumpedLock> wants = wanted.getOrDefault(each.holder, Set.of());
            ThreadDraft holder = null;
            for (ThreadDraft thread : threads) {
                if (thread.name.equals(each.holder)) {
                    boolean waitsSo = thread.wanted != null && wants.contains(thread.wanted.lock());
                    holder = holder == null || waitsSo ? thread : holder;
                }
            }
            if (holder != null && threads.stream().noneMatch(it -> it.holds.contains(each.lock))) {
                holder.holds(each.lock);
            }
        }
    }

    void clear() {
        told.clear();
        waiter = "";
        lock = null;
    }
}
