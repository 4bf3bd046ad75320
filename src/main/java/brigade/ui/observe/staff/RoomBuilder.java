package brigade.ui.observe.staff;

import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.ui.observe.staff.ThreadPose.Deed;
import brigade.ui.observe.staff.ThreadPose.Doing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts threads into rooms: who is drawn, and who is one of a crowd. One thread. */
final class RoomBuilder {

    /** So many at the same thing are a crowd, where there are too many people to draw all. */
    private static final int CROWD = 6;

    private static final List<Activity> RANKS =
            List.of(
                    Activity.RUNNING,
                    Activity.IO,
                    Activity.BLOCKED,
                    Activity.RUNNABLE,
                    Activity.SLEEPING,
                    Activity.WAITING,
                    Activity.UNKNOWN,
                    Activity.IDLE);

    private static final Comparator<PoolRoom> BY_SIZE =
            Comparator.comparing((PoolRoom it) -> it.stuck() == 0)
                    .thenComparing(PoolRoom::sort)
                    .thenComparing(Comparator.comparingInt(PoolRoom::size).reversed())
                    .thenComparing(PoolRoom::pool);

    private final Set<Integer> holders;
    private final int selected;
    private final List<PoolRoom> rooms = new ArrayList<>();

    /**
     * @param holders the lanes that have what others wait for
     * @param selected a lane that is drawn whatever it does, or 0
     */
    RoomBuilder(Set<Integer> holders, int selected) {
        this.holders = holders;
        this.selected = selected;
    }

    void add(String pool, PoolRoom.Sort sort, List<ThreadPose> poses) {
        rooms.add(room(pool, sort, poses));
    }

    List<PoolRoom> rooms() {
        return rooms.stream().sorted(BY_SIZE).toList();
    }

    /** One room for several: who waits in a ring, or has what others want, is drawn there. */
    static PoolRoom merged(List<PoolRoom> rooms) {
        List<ThreadPose> poses =
                rooms.stream()
                        .flatMap(it -> it.crowds().stream())
                        .flatMap(it -> it.poses().stream())
                        .toList();
        RoomBuilder one = new RoomBuilder(Set.of(), 0);
        one.add("", rooms.size() == 1 ? rooms.getFirst().sort() : PoolRoom.Sort.OTHERS, poses);
        return one.rooms.getFirst();
    }

    private PoolRoom room(String pool, PoolRoom.Sort sort, List<ThreadPose> poses) {
        Map<Activity, Integer> counts = new EnumMap<>(Activity.class);
        Map<Doing, List<ThreadPose>> alike = new LinkedHashMap<>();
        for (ThreadPose pose : poses) {
            counts.merge(pose.activity(), 1, Integer::sum);
            alike.computeIfAbsent(kind(pose.doing()), _ -> new ArrayList<>()).add(pose);
        }
        List<ThreadCrowd> crowds = new ArrayList<>();
        alike.forEach((doing, its) -> {
            its.sort(Comparator.comparingLong(ThreadPose::since).thenComparing(ThreadPose::lane));
            crowds.add(new ThreadCrowd(doing, its));
        });
        crowds.sort(
                Comparator.comparingInt(ThreadCrowd::size)
                        .reversed()
                        .thenComparing(it -> it.doing().about()));
        int stuck = (int) poses.stream().filter(ThreadPose::stuck).count();
        return new PoolRoom(pool, sort, counts, stuck, people(sort, poses, alike), crowds);
    }

    /** What counts as the same: of those that run, whatever they run; however it is known. */
    private static Doing kind(Doing doing) {
        boolean runs = doing.deed() == Deed.RUNS || doing.deed() == Deed.MAY_RUN;
        return new Doing(
                doing.activity(),
                runs ? Deed.RUNS : doing.deed(),
                runs ? "" : doing.about(),
                Known.RECORDED);
    }

    private List<ThreadPose> people(
            PoolRoom.Sort sort, List<ThreadPose> poses, Map<Doing, List<ThreadPose>> alike) {
        boolean all = poses.size() <= PoolRoom.MOST && sort != PoolRoom.Sort.JVM;
        List<ThreadPose> drawn =
                poses.stream()
                        .filter(it -> all || matters(it) || stands(sort, it, alike))
                        .sorted(
                                Comparator.comparing((ThreadPose it) ->
                                                all ? (it.stuck() ? 0 : 1) : rank(it))
                                        .thenComparing(ThreadPose::lane))
                        .limit(PoolRoom.MOST)
                        .toList();
        return inRings(drawn);
    }

    private boolean matters(ThreadPose pose) {
        return pose.stuck() || pose.lane() == selected || holders.contains(pose.lane());
    }

    private static boolean stands(
            PoolRoom.Sort sort, ThreadPose pose, Map<Doing, List<ThreadPose>> alike) {
        return switch (sort) {
            case JVM -> false;
            case ALONE -> true;
            default -> alike.getOrDefault(kind(pose.doing()), List.of()).size() < CROWD;
        };
    }

    private int rank(ThreadPose pose) {
        if (pose.lane() == selected) {
            return -3;
        }
        return pose.stuck()
                ? -2
                : holders.contains(pose.lane()) ? -1 : RANKS.indexOf(pose.activity());
    }

    /** Those of a ring stand side by side, each before the one that it waits for. */
    private static List<ThreadPose> inRings(List<ThreadPose> drawn) {
        List<ThreadPose> left = new ArrayList<>(drawn);
        List<ThreadPose> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            ThreadPose next = left.removeFirst();
            ordered.add(next);
            while (next.stuck()) {
                int holder = next.holder();
                int at = 0;
                while (at < left.size() && left.get(at).lane() != holder) {
                    at++;
                }
                if (at == left.size()) {
                    break;
                }
                next = left.remove(at);
                ordered.add(next);
            }
        }
        return ordered;
    }
}
