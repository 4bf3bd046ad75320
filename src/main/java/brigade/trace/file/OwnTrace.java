package brigade.trace.file;

import brigade.trace.Activity;
import brigade.trace.Counter;
import brigade.trace.Known;
import brigade.trace.Mark;
import brigade.trace.Recorder;
import brigade.trace.Stage;
import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records anew what a file of Brigade tells, event by event. */
final class OwnTrace implements Sink {

    private static final int EVENT = 32;
    private static final int LANE = 1600;
    private static final int REQUESTS = 256;
    private static final long MOST_DEPTH = 1 << 20;
    private static final int REQUEST_PAGE = 20_000;

    private final Header header;
    private final Charge charge;
    private final Faults faults;
    private final Recorder recorder;
    private final LabelNumbers labels;
    private final OwnLanes lanes;
    private final Map<String, Counter> counters = new HashMap<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final BitSet requestPages = new BitSet();
    private long number;
    private long newest;

    OwnTrace(Header header, Charge charge, Faults faults) {
        this.header = header;
        this.charge = charge;
        this.faults = faults;
        recorder =
                Recorder.ofPast(
                        Math.max(1 << 20, 2 * charge.budget()),
                        header.vocabulary(),
                        header.clock());
        labels = new LabelNumbers(recorder, charge);
        lanes = new OwnLanes(recorder);
        newest = header.base();
    }

    @Override
    public boolean empty() {
        return lanes.isEmpty() && counters.isEmpty();
    }

    @Override
    public void take(ChromeEvent event) throws Refusal {
        number++;
        String fault =
                switch (event.phase) {
                    case 'M' -> about(event);
                    case 'X', 'B', 'E', 'i', 'C' -> event(event);
                    default -> null; // arrows, and what others have added
                };
        if (fault != null) {
            faults.add(number, fault);
        }
    }

    private @Nullable String about(ChromeEvent event) throws Refusal {
        Arguments args = event.args;
        switch (event.name) {
            case Preface.ABOUT_LANE -> {
                return lane(event);
            }
            case Preface.ABOUT_COUNTER -> {
                String series = args.text("series", "");
                String name = args.text("name", series);
                charge.bytes(LANE);
                charge.text(name);
                counters.put(series, recorder.counter(name, args.text("unit", "")));
            }
            case Preface.ABOUT_END -> gaps(args.whole(Preface.GAPS));
            default -> {}
        }
        return null;
    }

    private void gaps(long places) {
        if (places > 0) {
            warnings.add(
                    "The trace went on while it was saved, and in "
                            + places
                            + (places == 1 ? " place" : " places")
                            + " had let go what was to be written: lanes are idle there.");
        }
    }

    private @Nullable String lane(ChromeEvent event) throws Refusal {
        Arguments args = event.args;
        String name = args.text("name", "");
        String role = args.text("role", "");
        String process = args.text("process", "");
        String closes = args.text("closed");
        long opened = header.at(Timestamps.read(args.text("opened", "")));
        long closed = closes == null ? Long.MAX_VALUE : header.at(Timestamps.read(closes));
        if (opened == Timestamps.ABSURD || closed < opened) {
            return "a lane opens or closes at no possible time";
        }
        charge.bytes(LANE);
        charge.text(name);
        charge.text(role);
        charge.text(process);
        LaneReplay lane =
                new LaneReplay(
                        new ReplayedThread(
                                (int) event.tid,
                                name,
                                role,
                                process,
                                Words.kind(args.text("kind")),
                                Math.max(0, args.whole("thread"))),
                        opened,
                        closed);
        return lanes.add(event.tid, lane) ? null : "tid " + event.tid + " is no new lane";
    }

    private @Nullable String event(ChromeEvent event) throws Refusal {
        long t = header.at(event.time);
        if (t == Timestamps.ABSURD || event.duration < 0) {
            return event.absurd != null
                    ? event.absurd
                    : event.duration < 0 ? "a negative duration" : "no time";
        }
        charge.bytes(EVENT);
        if (event.phase == 'C') {
            return sample(event, t);
        }
        if (event.phase == 'i' && event.category.equals(Words.BOOKMARK)) {
            charge.text(event.name);
            bookmarks.add(new Bookmark(t, event.name));
            return null;
        }
        LaneReplay lane = lanes.at(event.tid);
        if (lane == null || !lane.mayBeAt(t)) {
            return lane == null
                    ? "tid " + event.tid + " is no lane"
                    : "its time is not in the order of its lane";
        }
        newest = Math.max(newest, t);
        if (event.phase == 'E') {
            lane.end(t);
            return null;
        }
        return record(event, lane, t);
    }

    private @Nullable String record(ChromeEvent event, LaneReplay lane, long t) throws Refusal {
        long request = event.args.whole(Words.REQUEST);
        long arg = event.args.whole("arg");
        if (request != (int) request || arg != (int) arg) {
            return "a request or argument is no 32-bit number";
        }
        String text = event.args.text("label");
        if (text == null) {
            text = event.name.equals(event.category) ? "" : event.name;
        }
        String site = event.args.text(Words.SITE);
        int label = site == null ? labels.of(text) : labels.of(text, site);
        lane.leaveTo((int) Math.clamp(event.args.whole(Words.DEPTH), 0, MOST_DEPTH), t);
        if (event.phase == 'i') {
            Mark mark = recorder.trace().vocabulary().mark(event.category);
            if (mark == null) {
                return "there is no mark '" + EventParser.shown(event.category) + "'";
            }
            chargeRequest(mark, (int) request);
            lane.mark(t, mark, label, (int) request, (int) arg);
            return null;
        }
        Activity activity = Words.activity(event.category);
        if (activity == null) {
            return "there is no activity '" + EventParser.shown(event.category) + "'";
        }
        Known known = Words.known(event.args.text(Words.KNOWN));
        long frame = event.args.whole(Words.FRAME);
        boolean goesOn = event.phase == 'B' || frame == Words.FRAME_GOES_ON;
        long until = goesOn ? Long.MAX_VALUE : t + event.duration;
        if (frame > 0) {
            if (lane.enter(t, until, activity, known, label, (int) request, (int) arg)) {
                charge.bytes(LANE);
            }
            tellNewest(until);
            return null;
        }
        lane.begin(t, until, activity, known, label, (int) request, (int) arg);
        tellNewest(until);
        return null;
    }

    private void tellNewest(long until) {
        if (until < Timestamps.LIMIT) {
            newest = Math.max(newest, until);
        }
    }

    /** The trace keeps a page for requests whose numbers are near each other. */
    private void chargeRequest(Mark mark, int request) throws Refusal {
        if (mark instanceof Stage && request > 0 && !requestPages.get((request - 1) / REQUESTS)) {
            charge.bytes(REQUEST_PAGE);
            requestPages.set((request - 1) / REQUESTS);
        }
    }

    private @Nullable String sample(ChromeEvent event, long t) {
        Counter counter = counters.get(event.name);
        if (counter == null || event.args.count() == 0) {
            return "a sample of no counter";
        }
        try {
            counter.setAt(t, Long.parseLong(event.args.value(0)));
        } catch (NumberFormatException e) {
            return "a counter is " + EventParser.shown(event.args.value(0));
        }
        newest = Math.max(newest, t);
        return null;
    }

    @Override
    public OpenedTrace finish(boolean whole) {
        long end = whole ? header.end() : empty() ? Long.MIN_VALUE : newest;
        lanes.finish(end, whole);
        recorder.lastsUntil(end);
        Trace trace = recorder.trace();
        trace.advance();
        bookmarks.sort(Comparator.comparingLong(Bookmark::time));
        return new OpenedTrace(
                recorder, trace, List.copyOf(bookmarks), header.losses(), List.copyOf(warnings));
    }
}
