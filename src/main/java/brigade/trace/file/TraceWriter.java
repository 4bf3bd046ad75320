package brigade.trace.file;

import brigade.trace.Counter;
import brigade.trace.Lane;
import brigade.trace.TraceStats;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Writes the JSON of a trace. */
final class TraceWriter implements Step {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int EVENTS_PER_SLICE = 4096;
    private static final long MOST_LOOKS = 2_000_000;

    private final Contents contents;
    private final Progress progress;
    private final JsonGenerator generator;
    private final EventJson json;
    private final Arrows arrows = new Arrows();
    private final long startBefore;
    private double fraction;
    private double perLook;
    private int gaps;

    TraceWriter(Contents contents, OutputStream out, Progress progress) throws IOException {
        this.contents = contents;
        this.progress = progress;
        generator = JSON.createGenerator(out, JsonEncoding.UTF8);
        json = new EventJson(generator, contents.base(), contents.trace());
        startBefore = contents.trace().start();
    }

    /** Stretches of lanes that the trace let go before they were written. */
    int gaps() {
        return gaps;
    }

    /** Writes all; returns how many events. */
    long write(List<Bookmark> bookmarks, Losses earlier) throws IOException {
        TraceStats stats = contents.trace().stats();
        Preface preface = new Preface(contents, generator, json);
        preface.header(earlier.plus(stats.dropped(), stats.released()));
        List<Lane> lanes = contents.lanes();
        List<Counter> counters = contents.counters();
        long slices = slices(stats, lanes.size() + counters.size());
        long width = Math.max(1, (contents.to() - contents.base()) / slices);
        perLook = 1.0 / (slices * (lanes.size() + counters.size() + 1));
        List<LaneScript> laneScripts = preface.lanes(lanes, width);
        List<CounterScript> counterScripts = preface.counters(counters, width);
        for (Bookmark bookmark : bookmarks) {
            json.bookmark(bookmark);
        }
        for (long i = 1; i <= slices; i++) {
            long end = Math.min(contents.to(), contents.base() + i * width);
            slice(i == slices ? contents.to() : end, laneScripts, counterScripts);
            fraction = (double) i / slices;
        }
        for (LaneScript lane : laneScripts) {
            lane.finish(json, arrows);
        }
        arrows.write(json);
        json.beginAbout(Preface.ABOUT_END, EventJson.APP_PID, 0);
        json.number(Preface.GAPS, gaps);
        json.endAbout();
        generator.writeEndArray();
        generator.writeEndObject();
        generator.close();
        return json.events();
    }

    private long slices(TraceStats stats, int scripts) {
        long byEvents = (stats.events() - stats.released()) / EVENTS_PER_SLICE;
        return Math.clamp(byEvents, 1, Math.max(1, MOST_LOOKS / Math.max(1, scripts)));
    }

    private void slice(long end, List<LaneScript> lanes, List<CounterScript> counters)
            throws IOException {
        for (CounterScript counter : counters) {
            counter.writeUpTo(end, json, this);
        }
        int kept = 0;
        for (LaneScript lane : lanes) {
            if (!lane.notBefore(end)) {
                lane.writeUpTo(end, json, arrows, this);
            }
            if (lane.over(end)) {
                lane.finish(json, arrows);
            } else {
                lanes.set(kept++, lane);
            }
        }
        lanes.subList(kept, lanes.size()).clear();
    }

    @Override
    public boolean outrun(Lane lane, long t) {
        long start = contents.trace().start();
        return start > startBefore
                && start > t
                && lane.aliveAt(t)
                && contents.trace().spanAt(lane, t) == null;
    }

    @Override
    public void gap() {
        gaps++;
    }

    @Override
    public void done() {
        fraction = Math.min(1, fraction + perLook);
        if (!progress.reached(fraction)) {
            throw new CancellationException("saving was cancelled");
        }
    }
}
