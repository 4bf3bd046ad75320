package brigade.ui.observe.staff;

import brigade.trace.Activity;
import brigade.ui.observe.staff.ThreadPose.Deed;
import brigade.ui.observe.staff.ThreadPose.Doing;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what is seen of the staff of a program; where there is less room, in fewer words. */
public final class StaffSentences {

    private static final List<Activity> ORDER =
            List.of(
                    Activity.RUNNING,
                    Activity.BLOCKED,
                    Activity.IO,
                    Activity.WAITING,
                    Activity.RUNNABLE,
                    Activity.SLEEPING,
                    Activity.IDLE,
                    Activity.UNKNOWN);

    private final Texts texts;
    private final Units units;

    /** In the language of the texts, with times as the units write them. */
    public StaffSentences(Texts texts, Units units) {
        this.texts = texts;
        this.units = units;
    }

    /** A room's title. */
    public List<String> title(PoolRoom room) {
        return List.of(
                texts.of("observe.room.title", name(room), units.count(room.size())), name(room));
    }

    /** What a room is called. */
    public String name(PoolRoom room) {
        return switch (room.sort()) {
            case POOL -> texts.orElse("observe.room." + room.pool().replace(' ', '-'), room.pool());
            case ALONE, CARRIERS, JVM, OTHERS ->
                    texts.of("observe.room." + room.sort().name().toLowerCase(Locale.ROOT));
        };
    }

    /** What its threads do, in one sentence; shorter ones leave out the rarest. */
    public List<String> sentence(PoolRoom room) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.of("observe.threads", room.size()));
        if (room.stuck() > 0) {
            parts.add(texts.of("observe.part.ring", room.stuck()));
        }
        for (Activity activity : ORDER) {
            int count = room.count(activity) - (activity == Activity.BLOCKED ? room.stuck() : 0);
            if (count > 0) {
                parts.add(part(room, activity, count));
            }
        }
        List<String> sentences = new ArrayList<>();
        for (int kept = parts.size(); kept > 0; kept--) {
            sentences.add(String.join(" · ", parts.subList(0, kept)));
        }
        return sentences;
    }

    private String part(PoolRoom room, Activity activity, int count) {
        String key = "observe.part." + activity.name().toLowerCase(Locale.ROOT);
        String about =
                room.crowds().stream()
                        .filter(it -> it.doing().activity() == activity && it.size() == count)
                        .map(it -> it.doing().about())
                        .findFirst()
                        .orElse("");
        boolean names = activity == Activity.WAITING || activity == Activity.BLOCKED;
        return names && !about.isEmpty()
                ? texts.of(key + ".for", count, about)
                : texts.of(key, count);
    }

    /** What one thread does, and for how long. */
    public List<String> line(ThreadPose pose, long t) {
        String time = units.ticking(Math.max(0, t - pose.since()));
        Doing doing = pose.doing();
        return switch (doing.deed()) {
            case RUNS -> runs(doing.about());
            case MAY_RUN -> List.of(texts.of("observe.does.may-run"));
            case IDLE -> List.of(texts.of("activity.idle"));
            case UNKNOWN -> List.of(texts.of("activity.unknown"));
            case SLEEPS -> List.of(texts.of("observe.does.sleeps", time));
            case NAMED -> List.of(texts.of("observe.does.named", word(doing.about()), time), time);
            case BLOCKED, WAITS -> {
                String key =
                        doing.deed() == Deed.BLOCKED
                                ? "observe.does.blocked"
                                : "observe.does.waits";
                yield List.of(
                        texts.of(key + ".for", doing.about(), time), texts.of(key, time), time);
            }
        };
    }

    private List<String> runs(String about) {
        if (about.isEmpty()) {
            return List.of(texts.of("activity.running"));
        }
        return List.of(about, about.substring(about.lastIndexOf('.') + 1));
    }

    /** What something with a word of the JVM's is called. */
    private String word(String label) {
        return texts.orElse("jvm." + label.replace(' ', '-'), label);
    }

    /** How many are at the same, and for how long the first of them. */
    public List<String> crowd(ThreadCrowd crowd, long t) {
        Doing doing = crowd.doing();
        String key = "observe.part." + doing.activity().name().toLowerCase(Locale.ROOT);
        boolean waits = doing.deed() == Deed.WAITS || doing.deed() == Deed.BLOCKED;
        if (doing.deed() == Deed.NAMED) {
            return List.of(
                    texts.of("observe.crowd.named", crowd.size(), word(doing.about())),
                    texts.of(key, crowd.size()));
        }
        String plain = texts.of(key, crowd.size());
        if (!waits || doing.about().isEmpty()) {
            return List.of(plain);
        }
        String named = texts.of(key + ".for", crowd.size(), doing.about());
        String longest = units.ticking(Math.max(0, t - crowd.since()));
        return List.of(texts.of("observe.crowd.longest", named, longest), named, plain);
    }

    /** Many at different things. */
    public String others(int count) {
        return texts.of("observe.crowd.others", count);
    }

    /** What one of a ring wants. */
    public String wants(ThreadPose pose) {
        String about = pose.doing().about();
        return texts.of("observe.wants", about.substring(about.lastIndexOf('.') + 1));
    }

    /** All of a thread, for who does not see it. */
    public String spoken(ThreadPose pose, String holder, long t) {
        String kind = texts.of("kind." + pose.kind().name().toLowerCase(Locale.ROOT));
        String line = line(pose, t).getFirst();
        return holder.isEmpty()
                ? texts.of("observe.person", pose.name(), kind, line)
                : texts.of("observe.person.held", pose.name(), kind, line, holder);
    }

    /** What a lock's box says below its name. */
    public List<String> lock(ContestedLock lock, long t) {
        String longest = units.ticking(Math.max(0, t - lock.since()));
        return List.of(
                texts.of("observe.lock", lock.holderName(), lock.waiters(), longest),
                texts.of("observe.lock.brief", lock.holderName(), lock.waiters()),
                lock.holderName());
    }

    /** All that a lock's box says where it has one line: the class without its surroundings. */
    public String lockBriefly(ContestedLock lock) {
        return lock.name().substring(lock.name().lastIndexOf('.') + 1) + " · " + lock.holderName();
    }

    /** How many wait for locks, in all, and for how long the first of them. */
    public List<String> lockSentence(List<ContestedLock> locks, long t) {
        if (locks.size() == 1) {
            return lock(locks.getFirst(), t);
        }
        int waiters = locks.stream().mapToInt(ContestedLock::waiters).sum();
        long since = locks.stream().mapToLong(ContestedLock::since).min().orElse(t);
        String longest = units.ticking(Math.max(0, t - since));
        return List.of(
                texts.of("observe.locks.wait", waiters, longest),
                texts.of("observe.part.waiting", waiters));
    }

    /** What the place of locks is called. */
    public String locks(int count) {
        return texts.of("observe.locks", count);
    }
}
