package brigade.observe.jfr;

import brigade.observe.thread.Deed;
import brigade.observe.thread.JvmCounter;
import brigade.observe.thread.JvmTerm;
import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.CommonMark;
import brigade.trace.Known;

import jdk.jfr.consumer.EventStream;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordedThread;

import org.jspecify.annotations.Nullable;

import java.util.IdentityHashMap;
import java.util.function.Consumer;

/**
 * Tells what the events of a recording say of threads. One stream at a time; on the thread of that.
 *
 * <p>A wait is recorded when it ends, and only if it took as long as the recording's threshold.
 * Virtual threads record no parks and no monitors. A sample tells of the time until the next is
 * due.
 */
public final class JfrEvents {

    /** Stacks and threads are kept by the recording until its next chunk. */
    private static final int MOST_KEPT = 200_000;

    private static final long MEGABYTE = 1_000_000;
    private static final double PERMILLE = 1000;
    private static final Deed RUNS = new Deed(Activity.RUNNING, "");

    private final ToldJvm to;
    private final JfrClock clock;
    private final JfrSettings settings = new JfrSettings();
    private final IdentityHashMap<RecordedStackTrace, JfrStack> stacks = new IdentityHashMap<>();
    private final IdentityHashMap<RecordedThread, ToldThread> threads = new IdentityHashMap<>();
    private final IdentityHashMap<RecordedClass, String> types = new IdentityHashMap<>();
    private final JfrStack none = JfrStack.none();
    private int cores = Runtime.getRuntime().availableProcessors();
    private long allocated;
    private long lastAllocated = Long.MIN_VALUE;
    private long events;
    private long newest = Long.MIN_VALUE;

    public JfrEvents(ToldJvm to, JfrClock clock) {
        this.to = to;
        this.clock = clock;
    }

    /** Hears what a stream has; the stream is not started. */
    public void listenTo(EventStream stream) {
        on(stream, "jdk.JavaMonitorEnter", this::enter);
        on(stream, "jdk.JavaMonitorWait", event -> waits(event, "monitorClass"));
        on(stream, "jdk.ThreadPark", event -> waits(event, "parkedClass"));
        on(stream, "jdk.ThreadSleep", event -> plain(event, JvmTerm.SLEEPS));
        on(stream, "jdk.SocketRead", event -> plain(event, JvmTerm.SOCKET_READ));
        on(stream, "jdk.SocketWrite", event -> plain(event, JvmTerm.SOCKET_WRITE));
        on(stream, "jdk.FileRead", event -> plain(event, JvmTerm.FILE_READ));
        on(stream, "jdk.FileWrite", event -> plain(event, JvmTerm.FILE_WRITE));
        on(stream, "jdk.FileForce", event -> plain(event, JvmTerm.FILE_WRITE));
        on(stream, "jdk.ExecutionSample", this::sample);
        on(stream, "jdk.NativeMethodSample", this::sample);
        on(stream, "jdk.ThreadStart", this::starts);
        on(stream, "jdk.ThreadEnd", this::ends);
        on(stream, "jdk.VirtualThreadStart", this::starts);
        on(stream, "jdk.VirtualThreadEnd", this::ends);
        on(stream, "jdk.GCPhasePause", event -> pause(event, "GC: " + text(event, "name")));
        on(stream, "jdk.SafepointBegin", event -> pause(event, "safepoint begins"));
        on(stream, "jdk.ThreadCPULoad", this::coreShare);
        on(stream, "jdk.CPUInformation", event -> cores = Math.max(1, event.getInt("hwThreads")));
        on(stream, "jdk.CPULoad", this::load);
        on(stream, "jdk.GCHeapSummary", this::heap);
        on(stream, "jdk.ObjectAllocationSample", this::allocates);
        stream.onMetadata(settings::types);
        stream.onEvent("jdk.ActiveSetting", settings::take);
    }

    private void on(EventStream stream, String name, Consumer<RecordedEvent> each) {
        stream.onEvent(
                name,
                event -> {
                    events++;
                    each.accept(event);
                });
    }

    /** How many events were heard of. */
    public long events() {
        return events;
    }

    /** When the newest of them ended, nanoseconds of the trace. */
    long newest() {
        return newest;
    }

    JfrSettings settings() {
        return settings;
    }

    private void enter(RecordedEvent event) {
        RecordedThread before = event.getThread("previousOwner");
        ToldThread holder = before == null ? null : thread(before, event);
        span(event, type(event, "monitorClass"), Thread.State.BLOCKED, holder);
    }

    private void waits(RecordedEvent event, String field) {
        span(event, type(event, field), Thread.State.WAITING, null);
    }

    private void span(
            RecordedEvent event, String lock, Thread.State state, @Nullable ToldThread holder) {
        JfrStack stack = stack(event);
        ToldThread thread = tells(event);
        if (thread != null) {
            int number = lock.isEmpty() ? 0 : lock(event, lock, thread);
            int arg = Argument.lock(number, holder == null ? 0 : holder.lane());
            tell(event, thread, stack, stack.told(state, lock, to), arg);
        }
    }

    private int lock(RecordedEvent event, String type, ToldThread thread) {
        long begin = clock.of(event.getStartTime());
        return thread.lock(type, event.getLong("address"), begin, clock.of(event.getEndTime()));
    }

    private void plain(RecordedEvent event, JvmTerm term) {
        JfrStack stack = stack(event);
        ToldThread thread = tells(event);
        if (thread != null) {
            Deed deed = new Deed(term.activity(), term.label());
            tell(event, thread, stack, stack.told(deed, to), 0);
        }
    }

    /** The thread that an event tells of, or null. */
    private @Nullable ToldThread tells(RecordedEvent event) {
        RecordedThread who = event.getThread();
        return who == null ? null : thread(who, event);
    }

    private void tell(
            RecordedEvent event, ToldThread thread, JfrStack stack, JfrStack.Told told, int arg) {
        long begin = clock.of(event.getStartTime());
        long end = clock.of(event.getEndTime());
        newest = Math.max(newest, end);
        Deed deed = told.deed();
        thread.span(begin, end, deed.activity(), Known.RECORDED, told.label(), arg);
        mark(thread, begin, stack);
    }

    private void mark(ToldThread thread, long t, JfrStack stack) {
        if (!stack.isEmpty()) {
            thread.mark(t, CommonMark.STACK, stack.text(to), 0);
        }
    }

    private void sample(RecordedEvent event) {
        RecordedThread who = event.getThread("sampledThread");
        if (who == null) {
            return;
        }
        long t = clock.of(event.getStartTime());
        JfrStack stack = stack(event);
        JfrStack.Told told =
                stack.isEmpty() ? stack.told(RUNS, to) : stack.told(Thread.State.RUNNABLE, "", to);
        ToldThread thread = thread(who, t);
        thread.span(
                t,
                t + settings.samplePeriod(event.getEventType().getName()),
                told.deed().activity(),
                Known.SAMPLED,
                told.label(),
                0);
        mark(thread, t, stack);
    }

    private void starts(RecordedEvent event) {
        RecordedThread who = startedOrEnded(event);
        if (who != null) {
            thread(who, event);
        }
    }

    private void ends(RecordedEvent event) {
        RecordedThread who = startedOrEnded(event);
        if (who != null) {
            thread(who, event).ended(clock.of(event.getStartTime()));
        }
    }

    private static @Nullable RecordedThread startedOrEnded(RecordedEvent event) {
        return event.hasField("thread") ? event.getThread("thread") : event.getThread();
    }

    private void pause(RecordedEvent event, String what) {
        long begin = clock.of(event.getStartTime());
        long end = clock.of(event.getEndTime());
        to.pauses().span(begin, end, Activity.RUNNING, Known.RECORDED, to.label(what, null), 0);
    }

    private void coreShare(RecordedEvent event) {
        RecordedThread who = event.getThread();
        if (who != null) {
            double share = (event.getFloat("user") + event.getFloat("system")) * cores;
            long t = clock.of(event.getStartTime());
            int permille = (int) Math.round(Math.min(1, share) * PERMILLE);
            thread(who, t).mark(t, CommonMark.CORE_SHARE, 0, permille);
        }
    }

    private void load(RecordedEvent event) {
        long t = clock.of(event.getStartTime());
        to.count(
                JvmCounter.CPU,
                t,
                percent(event.getFloat("jvmUser") + event.getFloat("jvmSystem")));
        to.count(JvmCounter.MACHINE, t, percent(event.getFloat("machineTotal")));
    }

    private static long percent(float share) {
        return Math.round(100.0 * share);
    }

    private void heap(RecordedEvent event) {
        to.count(
                JvmCounter.HEAP,
                clock.of(event.getStartTime()),
                event.getLong("heapUsed") / MEGABYTE);
    }

    private void allocates(RecordedEvent event) {
        allocated += event.getLong("weight");
        long t = clock.of(event.getStartTime());
        if (t > lastAllocated) {
            lastAllocated = t;
            to.count(JvmCounter.ALLOCATED, t, allocated / MEGABYTE);
        }
    }

    private ToldThread thread(RecordedThread who, RecordedEvent event) {
        return thread(who, clock.of(event.getStartTime()));
    }

    private ToldThread thread(RecordedThread who, long t) {
        ToldThread known = threads.get(who);
        if (known == null) {
            if (threads.size() > MOST_KEPT) {
                threads.clear();
            }
            known = to.thread(JfrThread.of(who), t);
            threads.put(who, known);
        }
        return known;
    }

    private JfrStack stack(RecordedEvent event) {
        RecordedStackTrace trace = event.getStackTrace();
        if (trace == null) {
            return none;
        }
        JfrStack known = stacks.get(trace);
        if (known == null) {
            if (stacks.size() > MOST_KEPT) {
                stacks.clear();
            }
            known = JfrStack.of(trace);
            stacks.put(trace, known);
        }
        return known;
    }

    private String type(RecordedEvent event, String field) {
        RecordedClass type = event.getClass(field);
        if (type == null) {
            return "";
        }
        if (types.size() > MOST_KEPT) {
            types.clear();
        }
        return types.computeIfAbsent(type, RecordedClass::getName);
    }

    private static String text(RecordedEvent event, String field) {
        String text = event.getString(field);
        return text == null ? "" : text;
    }
}
