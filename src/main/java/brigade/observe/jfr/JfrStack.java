package brigade.observe.jfr;

import brigade.observe.thread.Deed;
import brigade.observe.thread.OwnFrames;
import brigade.trace.Site;

import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A stack of a recording, with what is worked out of it once. */
final class JfrStack {

    private final List<Site> frames;
    private final Map<String, Told> byWait = new HashMap<>(2);
    private final Map<String, Told> byMonitor = new HashMap<>(2);
    private final Map<String, Told> byDeed = new HashMap<>(2);
    private int text = -1;

    /** What a wait with this stack is, and its label. */
    record Told(Deed deed, int label) {}

    private JfrStack(List<Site> frames) {
        this.frames = frames;
    }

    /** Of an event without a stack. */
    static JfrStack none() {
        return new JfrStack(List.of());
    }

    static JfrStack of(RecordedStackTrace trace) {
        List<Site> frames = new ArrayList<>(trace.getFrames().size());
        for (RecordedFrame frame : trace.getFrames()) {
            RecordedMethod method = frame.getMethod();
            if (method != null && method.getType() != null) {
                frames.add(
                        new Site(
                                method.getType().getName(),
                                method.getName(),
                                Math.max(0, frame.getLineNumber())));
            }
        }
        return new JfrStack(List.copyOf(frames));
    }

    boolean isEmpty() {
        return frames.isEmpty();
    }

    /** The own frame of the program, or null where there is none at all. */
    private @Nullable Site site() {
        return frames.isEmpty() ? null : OwnFrames.first(frames);
    }

    /**
     * What a thread does with this stack.
     *
     * @param lock the class of what it waits for, or empty
     */
    Told told(Thread.State state, String lock, ToldJvm to) {
        Map<String, Told> known = state == Thread.State.BLOCKED ? byMonitor : byWait;
        Told before = known.get(lock);
        if (before != null) {
            return before;
        }
        Deed deed = Deed.of(state, frames, lock);
        Told told = new Told(deed, to.label(deed.label(), site()));
        known.put(lock, told);
        return told;
    }

    /** As the other, of an event that says itself what it is. */
    Told told(Deed deed, ToldJvm to) {
        return byDeed.computeIfAbsent(
                deed.label(), _ -> new Told(deed, to.label(deed.label(), site())));
    }

    /** The number of the stack as a text. */
    int text(ToldJvm to) {
        if (text < 0) {
            text = to.label(Site.lines(frames), null);
        }
        return text;
    }
}
