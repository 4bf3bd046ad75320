package brigade.trace.file;

import brigade.trace.Activity;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * Collects what another program tells about its threads, and makes a trace of it: a thread is a
 * lane that knows the name of its process.
 */
final class ForeignTrace implements Sink {

    private static final int EVENT = 170;
    private static final int LANE = 2000;

    private record ThreadId(long pid, long tid) {}

    private static final class Parent {
        private @Nullable String name;
        private long place = Long.MAX_VALUE;
    }

    private final Charge charge;
    private final Faults faults;
    private final LongFunction<String> idText;
    private final Recorder recorder;
    private final LabelNumbers labels;
    private final Map<ThreadId, ForeignLane> lanes = new LinkedHashMap<>();
    private final Map<Long, Parent> processes = new LinkedHashMap<>();
    private final ForeignCounters counters;
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private long number;
    private long others;
    private long end = Long.MIN_VALUE;

    /**
     * Begins a trace.
     *
     * @param idText how a process or a thread is called by the file where it has no name
     */
    ForeignTrace(Charge charge, Faults faults, LongFunction<String> idText) {
        this.charge = charge;
        this.faults = faults;
        this.idText = idText;
        recorder = Recorder.ofPast(Math.max(1 << 20, 2 * charge.budget()), Vocabulary.NONE);
        labels = new LabelNumbers(recorder, charge);
        counters = new ForeignCounters(charge);
    }

    @Override
    public boolean empty() {
        return counters.isEmpty() && lanes.values().stream().allMatch(ForeignLane::isEmpty);
    }

    @Override
    public void take(ChromeEvent event) throws Refusal {
        number++;
        String fault = null;
        switch (event.phase) {
            case 'M' -> about(event);
            case 'X', 'B', 'E', 'i', 'I', 'R', 'C' -> fault = event(event);
            default -> others++;
        }
        if (fault != null) {
            faults.add(number, fault);
        }
    }

    private void about(ChromeEvent event) throws Refusal {
        String name = event.args.text("name");
        long place = event.args.whole("sort_index");
        switch (event.name) {
            case "process_name" -> process(event).name = name;
            case "process_sort_index" -> process(event).place = place;
            case "thread_name" -> lane(event).name(name == null ? "" : name);
            case "thread_sort_index" -> lane(event).place(place);
            default -> {}
        }
        if (name != null) {
            charge.text(name);
        }
    }

    private @Nullable String event(ChromeEvent event) throws Refusal {
        if (event.time == Timestamps.ABSURD || event.duration < 0) {
            return event.absurd != null
                    ? event.absurd
                    : event.duration < 0 ? "a negative duration" : "no time";
        }
        charge.bytes(EVENT);
        end = Math.max(end, event.time + event.duration);
        if (event.phase == 'C') {
            return counters.take(event);
        }
        if (event.scope.equals("g") && event.category.equals(Words.BOOKMARK)) {
            charge.text(event.name);
            bookmarks.add(new Bookmark(event.time, event.name));
            return null;
        }
        Activity activity = Words.activity(event.category);
        char kind =
                switch (event.phase) {
                    case 'X', 'B', 'E' -> event.phase;
                    default -> 'i';
                };
        lane(event)
                .add(
                        new ForeignEvent(
                                kind,
                                event.time,
                                event.time + event.duration,
                                labels.of(event.name),
                                activity == null ? Activity.RUNNING : activity));
        return null;
    }

    private Parent process(ChromeEvent event) throws Refusal {
        Parent known = processes.get(event.pid);
        if (known == null) {
            charge.bytes(LANE);
            known = new Parent();
            processes.put(event.pid, known);
        }
        return known;
    }

    private ForeignLane lane(ChromeEvent event) throws Refusal {
        ThreadId thread = new ThreadId(event.pid, event.tid);
        ForeignLane known = lanes.get(thread);
        if (known == null) {
            charge.bytes(LANE);
            process(event);
            known = new ForeignLane();
            lanes.put(thread, known);
        }
        return known;
    }

    @Override
    public OpenedTrace finish(boolean whole) {
        Map<Long, String> names = processNames();
        long strayEnds = 0;
        for (Map.Entry<ThreadId, ForeignLane> entry : sorted()) {
            long pid = entry.getKey().pid();
            String thread = "thread " + idText.apply(entry.getKey().tid());
            strayEnds +=
                    entry.getValue().record(recorder, thread, names.getOrDefault(pid, ""), end);
        }
        counters.record(recorder);
        recorder.lastsUntil(end);
        Trace trace = recorder.trace();
        trace.advance();
        bookmarks.sort(Comparator.comparingLong(Bookmark::time));
        List<String> warnings = new ArrayList<>();
        if (others > 0) {
            warnings.add(
                    others
                            + (others == 1 ? " event is" : " events are")
                            + " of kinds that Brigade does not show (such as asynchronous spans"
                            + " and arrows).");
        }
        if (strayEnds > 0) {
            warnings.add(
                    strayEnds
                            + (strayEnds == 1 ? " event ends" : " events end")
                            + " a span that is not open at that time: left out.");
        }
        return new OpenedTrace(
                recorder, trace, List.copyOf(bookmarks), Losses.NONE, List.copyOf(warnings));
    }

    private List<Map.Entry<ThreadId, ForeignLane>> sorted() {
        return lanes.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted(
                        Comparator.comparingLong((Map.Entry<ThreadId, ForeignLane> entry) ->
                                        placeOf(entry.getKey().pid()))
                                .thenComparing(entry -> entry.getKey().pid())
                                .thenComparing(entry -> entry.getValue().place()))
                .toList();
    }

    private long placeOf(long pid) {
        Parent process = processes.get(pid);
        return process == null ? Long.MAX_VALUE : process.place;
    }

    /** Processes of one name are told apart by their ids. */
    private Map<Long, String> processNames() {
        Map<Long, String> names = new HashMap<>();
        Map<String, Long> first = new HashMap<>();
        for (Map.Entry<ThreadId, ForeignLane> lane : sorted()) {
            long pid = lane.getKey().pid();
            String name = processName(pid);
            Long other = first.putIfAbsent(name, pid);
            if (other != null && other != pid) {
                names.put(other, name + " " + idText.apply(other));
                name += " " + idText.apply(pid);
            }
            names.putIfAbsent(pid, name);
        }
        return names;
    }

    private String processName(long pid) {
        Parent process = processes.get(pid);
        return process == null || process.name == null || process.name.isBlank()
                ? "process " + idText.apply(pid)
                : process.name;
    }
}
