package brigade.trace.file;

import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Event;
import brigade.trace.Known;
import brigade.trace.Mark;
import brigade.trace.Trace;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** Writes events as the format has them, one a line. */
final class EventJson {

    /** Counters and bookmarks belong to this process; roles have the numbers after it. */
    static final int APP_PID = 1;

    private static final SerializedString PH = new SerializedString("ph");
    private static final SerializedString PID = new SerializedString("pid");
    private static final SerializedString TID = new SerializedString("tid");
    private static final SerializedString TS = new SerializedString("ts");
    private static final SerializedString DUR = new SerializedString("dur");
    private static final SerializedString NAME = new SerializedString("name");
    private static final SerializedString CAT = new SerializedString("cat");
    private static final SerializedString CNAME = new SerializedString("cname");
    private static final SerializedString SCOPE = new SerializedString("s");
    private static final SerializedString ID = new SerializedString("id");
    private static final SerializedString ARGS = new SerializedString("args");
    private static final SerializedString REQUEST = new SerializedString(Words.REQUEST);
    private static final SerializedString ARG = new SerializedString("arg");
    private static final SerializedString SITE = new SerializedString(Words.SITE);
    private static final SerializedString KNOWN = new SerializedString(Words.KNOWN);
    private static final SerializedString FRAME = new SerializedString(Words.FRAME);
    private static final SerializedString DEPTH = new SerializedString(Words.DEPTH);
    private static final SerializedString LABEL = new SerializedString("label");

    private static final SerializedString COMPLETE = new SerializedString("X");
    private static final SerializedString BEGIN = new SerializedString("B");
    private static final SerializedString END = new SerializedString("E");
    private static final SerializedString INSTANT = new SerializedString("i");
    private static final SerializedString SAMPLE = new SerializedString("C");
    private static final SerializedString THREAD = new SerializedString("t");
    private static final SerializedString GLOBAL = new SerializedString("g");
    private static final SerializedString BOOKMARK = new SerializedString(Words.BOOKMARK);

    /** What a span is to others; numbers in files, the first is not told. */
    private enum Role {
        SPAN(0),
        FRAME(1),
        OPEN_FRAME(Words.FRAME_GOES_ON);

        private final int inFile;

        Role(int inFile) {
            this.inFile = inFile;
        }
    }

    private final JsonGenerator json;
    private final long base;
    private final KeptTexts texts;
    private final char[] digits = new char[Timestamps.ROOM];
    private long events;

    EventJson(JsonGenerator json, long base, Trace trace) {
        this.json = json;
        this.base = base;
        texts = new KeptTexts(trace);
    }

    /** How many events of the trace have been written. */
    long events() {
        return events;
    }

    /**
     * A span that has ended.
     *
     * @param depth in how many frames it lies
     */
    void span(int pid, Event begin, long end, int depth) throws IOException {
        complete(pid, begin, end);
        what(begin, depth, Role.SPAN);
        tail();
    }

    /**
     * A frame.
     *
     * @param goesOn whether it is still open at the end of what the file tells
     */
    void frame(int pid, Event begin, long end, int depth, boolean goesOn) throws IOException {
        complete(pid, begin, end);
        what(begin, depth, goesOn ? Role.OPEN_FRAME : Role.FRAME);
        tail();
    }

    private void complete(int pid, Event begin, long end) throws IOException {
        head(COMPLETE, pid, begin.lane(), begin.time());
        json.writeFieldName(DUR);
        number(Timestamps.writeShort(Math.subtractExact(end, begin.time()), digits));
    }

    void beginSpan(int pid, Event begin, int depth) throws IOException {
        head(BEGIN, pid, begin.lane(), begin.time());
        what(begin, depth, Role.SPAN);
        tail();
    }

    /** A frame of which the end is told when it comes. */
    void enter(int pid, Event frame, int depth) throws IOException {
        head(BEGIN, pid, frame.lane(), frame.time());
        what(frame, depth, Role.FRAME);
        tail();
    }

    /** The name is for viewers that pair beginnings and ends by it. */
    void endSpan(int pid, Event begin, long end) throws IOException {
        head(END, pid, begin.lane(), end);
        what(begin, 0, Role.SPAN);
        end();
    }

    void mark(int pid, Event mark, int depth) throws IOException {
        head(INSTANT, pid, mark.lane(), mark.time());
        json.writeFieldName(SCOPE);
        json.writeString(THREAD);
        what(mark, depth, Role.SPAN);
        tail();
    }

    /** A counter has the value from now on. */
    void sample(SerializableString counter, SerializableString unit, long t, long value)
            throws IOException {
        head(SAMPLE, APP_PID, 0, t);
        json.writeFieldName(NAME);
        json.writeString(counter);
        json.writeFieldName(ARGS);
        json.writeStartObject();
        json.writeFieldName(unit);
        json.writeNumber(value);
        json.writeEndObject();
        tail();
    }

    void bookmark(Bookmark bookmark) throws IOException {
        head(INSTANT, APP_PID, 0, bookmark.time());
        json.writeFieldName(SCOPE);
        json.writeString(GLOBAL);
        json.writeFieldName(NAME);
        json.writeString(KeptTexts.json(bookmark.note()));
        json.writeFieldName(CAT);
        json.writeString(BOOKMARK);
        tail();
    }

    /** A step of the arrow that follows a request; it belongs to the span around it. */
    void arrow(SerializableString phase, int pid, int tid, int request, long t) throws IOException {
        head(phase, pid, tid, t);
        json.writeFieldName(ID);
        json.writeNumber(request);
        json.writeFieldName(NAME);
        json.writeString(REQUEST);
        json.writeFieldName(CAT);
        json.writeString(REQUEST);
        end();
    }

    /** Begins an event that tells about a process or a lane; its arguments follow. */
    void beginAbout(String what, int pid, int tid) throws IOException {
        json.writeStartObject();
        json.writeStringField("ph", "M");
        json.writeNumberField("pid", pid);
        json.writeNumberField("tid", tid);
        json.writeNumberField("ts", 0); // means nothing, yet some viewers want one
        json.writeStringField("name", what);
        json.writeObjectFieldStart("args");
    }

    void endAbout() throws IOException {
        json.writeEndObject();
        end();
    }

    void text(String field, String value) throws IOException {
        json.writeFieldName(field);
        json.writeString(KeptTexts.json(value));
    }

    void number(String field, long value) throws IOException {
        json.writeNumberField(field, value);
    }

    void time(String field, long t) throws IOException {
        json.writeFieldName(field);
        number(Timestamps.write(Math.subtractExact(t, base), digits));
    }

    private void head(SerializableString phase, int pid, int tid, long t) throws IOException {
        json.writeStartObject();
        json.writeFieldName(PH);
        json.writeString(phase);
        json.writeFieldName(PID);
        json.writeNumber(pid);
        json.writeFieldName(TID);
        json.writeNumber(tid);
        json.writeFieldName(TS);
        number(Timestamps.write(Math.subtractExact(t, base), digits));
    }

    /**
     * Name, category, colour and arguments. Without label the name is that of the category; a label
     * that is the same word is told apart by an argument.
     */
    private void what(Event event, int depth, Role role) throws IOException {
        Activity activity = event.activity();
        SerializableString word = word(activity, event.mark());
        SerializableString label = texts.label(event.label());
        boolean named = event.label() != 0;
        boolean clash = named && label.getValue().equals(word.getValue());
        json.writeFieldName(NAME);
        json.writeString(named ? label : word);
        json.writeFieldName(CAT);
        json.writeString(word);
        if (activity != null) {
            json.writeFieldName(CNAME);
            json.writeString(Words.colour(activity));
        }
        SerializedString site = texts.site(event.label());
        boolean recorded = event.known() == Known.RECORDED;
        if (event.request() != 0
                || event.arg() != 0
                || clash
                || site != null
                || !recorded
                || depth > 0
                || role != Role.SPAN) {
            json.writeFieldName(ARGS);
            json.writeStartObject();
            argument(REQUEST, event.request());
            argument(ARG, event.arg());
            if (clash) {
                json.writeFieldName(LABEL);
                json.writeString(label);
            }
            if (site != null) {
                json.writeFieldName(SITE);
                json.writeString(site);
            }
            if (!recorded) {
                json.writeFieldName(KNOWN);
                json.writeString(Words.of(event.known()));
            }
            argument(DEPTH, depth);
            argument(FRAME, role.inFile);
            json.writeEndObject();
        }
    }

    private SerializableString word(@Nullable Activity activity, @Nullable Mark mark) {
        if (activity != null) {
            return Words.of(activity);
        }
        return texts.mark(mark == null ? CommonMark.NOTE : mark);
    }

    private void argument(SerializedString name, int value) throws IOException {
        if (value != 0) {
            json.writeFieldName(name);
            json.writeNumber(value);
        }
    }

    private void number(int first) throws IOException {
        json.writeNumber(digits, first, digits.length - first);
    }

    private void tail() throws IOException {
        end();
        events++;
    }

    private void end() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
