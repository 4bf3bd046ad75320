package brigade.ui.observe.staff;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what threads have that others wait for. One thread. */
final class LockTable {

    private record Key(String name, int number) {}

    private final Map<Key, List<ThreadPose>> waiters = new LinkedHashMap<>();
    private final Map<Key, ThreadPose> holders = new LinkedHashMap<>();

    /** One waits for a lock; its holder may be gone. */
    void add(ThreadPose waiter, int number, @Nullable ThreadPose holder) {
        if (holder != null) {
            Key key = new Key(waiter.doing().about(), number);
            waiters.computeIfAbsent(key, _ -> new ArrayList<>()).add(waiter);
            holders.put(key, holder);
        }
    }

    /** The lanes that have something that others wait for. */
    Set<Integer> holders() {
        return holders.values().stream().map(ThreadPose::lane).collect(Collectors.toSet());
    }

    /** The lock with the most waiters first. */
    List<ContestedLock> locks() {
        List<ContestedLock> locks = new ArrayList<>();
        holders.forEach((key, holder) -> {
            List<ThreadPose> its = waiters.getOrDefault(key, List.of());
            locks.add(
                    new ContestedLock(
                            key.name,
                            key.number,
                            holder.lane(),
                            holder.name(),
                            its.size(),
                            its.stream().mapToLong(ThreadPose::since).min().orElse(0),
                            holder.stuck() && its.stream().anyMatch(ThreadPose::stuck)));
        });
        locks.sort(
                Comparator.comparing((ContestedLock it) -> !it.stuck())
                        .thenComparing(Comparator.comparingInt(ContestedLock::waiters).reversed())
                        .thenComparing(ContestedLock::name)
                        .thenComparingInt(ContestedLock::number));
        return locks;
    }
}
