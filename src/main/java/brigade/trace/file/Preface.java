package brigade.trace.file;

import brigade.trace.Counter;
import brigade.trace.Lane;

import com.fasterxml.jackson.core.JsonGenerator;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what comes before the events: what kind of file it is, its groups, lanes and counters. */
final class Preface {

    static final String FORMAT = "brigade trace";
    static final int VERSION = 1;
    static final String ABOUT_LANE = "brigade_lane";
    static final String ABOUT_COUNTER = "brigade_counter";
    static final String ABOUT_END = "brigade_end";
    static final String GAPS = "gaps";

    private final Contents contents;
    private final JsonGenerator generator;
    private final EventJson json;

    Preface(Contents contents, JsonGenerator generator, EventJson json) {
        this.contents = contents;
        this.generator = generator;
        this.json = json;
    }

    /** Up to where the events begin. */
    void header(Losses losses) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("displayTimeUnit", "ns");
        generator.writeObjectFieldStart("otherData");
        generator.writeStringField("format", FORMAT);
        generator.writeNumberField("version", VERSION);
        generator.writeStringField("base", Long.toString(contents.base()));
        if (contents.end() != Long.MIN_VALUE) {
            json.time("end", contents.end());
        }
        generator.writeNumberField("dropped", losses.dropped());
        generator.writeNumberField("released", losses.released());
        ClockFields.write(contents.trace().clock(), generator);
        VocabularyJson.write(contents.trace().vocabulary(), generator);
        generator.writeEndObject();
        generator.writeArrayFieldStart("traceEvents");
        generator.writeRaw('\n');
    }

    List<LaneScript> lanes(List<Lane> lanes, long width) throws IOException {
        process(EventJson.APP_PID, "Brigade");
        Map<String, Integer> groups = new LinkedHashMap<>();
        for (Lane lane : lanes) {
            if (!groups.containsKey(lane.group())) {
                int pid = EventJson.APP_PID + 1 + groups.size();
                groups.put(lane.group(), pid);
                process(pid, lane.group());
            }
        }
        List<LaneScript> scripts = new ArrayList<>();
        for (Lane lane : lanes) {
            int pid = groups.getOrDefault(lane.group(), EventJson.APP_PID);
            lane(lane, pid, scripts.size());
            scripts.add(new LaneScript(contents, lane, pid, width));
        }
        return scripts;
    }

    List<CounterScript> counters(List<Counter> counters, long width) throws IOException {
        Set<String> names = new HashSet<>();
        List<CounterScript> scripts = new ArrayList<>();
        for (Counter counter : counters) {
            String series = counter.name();
            for (int i = 2; !names.add(series); i++) {
                series = counter.name() + " (" + i + ")";
            }
            json.beginAbout(ABOUT_COUNTER, EventJson.APP_PID, 0);
            json.text("series", series);
            json.text("name", counter.name());
            json.text("unit", counter.unit());
            json.endAbout();
            scripts.add(new CounterScript(contents, counter, series, width));
        }
        return scripts;
    }

    private void process(int pid, String name) throws IOException {
        json.beginAbout("process_name", pid, 0);
        json.text("name", name);
        json.endAbout();
        json.beginAbout("process_sort_index", pid, 0);
        json.number("sort_index", pid);
        json.endAbout();
    }

    private void lane(Lane lane, int pid, int place) throws IOException {
        json.beginAbout("thread_name", pid, lane.id());
        json.text("name", lane.name());
        json.endAbout();
        json.beginAbout("thread_sort_index", pid, lane.id());
        json.number("sort_index", place);
        json.endAbout();
        json.beginAbout(ABOUT_LANE, pid, lane.id());
        json.text("name", lane.name());
        json.text("role", lane.role());
        if (!lane.process().isEmpty()) {
            json.text("process", lane.process());
        }
        json.text("kind", Words.of(lane.kind()));
        if (lane.threadId() != 0) {
            json.number("thread", lane.threadId());
        }
        json.time("opened", contents.opened(lane));
        if (contents.closed(lane)) {
            json.time("closed", lane.closedAt());
        }
        json.endAbout();
    }
}
