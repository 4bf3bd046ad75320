package brigade.observe.dump;

import brigade.trace.LaneKind;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dumps as text, a line at a time: what {@code jstack}, {@code jcmd Thread.print} and {@code
 * kill -3} write, several in one log, and what {@code Thread.dump_to_file} writes.
 */
final class TextDumps {

    private static final String FULL = "Full thread dump";
    private static final int TIME_LENGTH = 19;
    private static final int THREAD = 40;
    private static final Pattern NUMBERED = Pattern.compile("^#(\\d+) \"(.*)\"(.*)$");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ T]\\d\\d:\\d\\d:\\d\\d");
    private static final Pattern CARRIES = Pattern.compile("Carrying virtual thread #(\\d+)");
    private static final Pattern MOUNTED = Pattern.compile("Mounted virtual thread #(\\d+)");

    private final ZoneId zone;
    private final FrameNames names = new FrameNames();
    private final StackLines lines = new StackLines();
    private final List<ThreadDump> dumps = new ArrayList<>();
    private final List<ThreadDraft> threads = new ArrayList<>();
    private final ToldRings told = new ToldRings();
    private @Nullable ThreadDraft thread;
    private @Nullable Instant time;
    private String timed = "";
    private String version = "";
    private String before = "";
    private boolean open;
    private boolean rings;
    private boolean numbered;
    private long frames;

    /**
     * @param zone in which the times of the dumps are told
     */
    TextDumps(ZoneId zone) {
        this.zone = zone;
    }

    /** How much is kept: frames, and what each thread takes besides as so many of them. */
    long kept() {
        return frames;
    }

    /** Takes the next line. */
    void line(String line) {
        int full = line.indexOf(FULL);
        if (full >= 0) {
            begin(line.substring(full + FULL.length()));
        } else if (open && rings) {
            told.line(line);
        } else if (!line.isEmpty()) {
            take(line);
        }
        if (line.length() >= TIME_LENGTH && line.charAt(4) == '-' && line.charAt(7) == '-') {
            timed = line;
        }
        if (!line.isBlank()) {
            before = line;
        }
    }

    private void take(String line) {
        Matcher numbered = line.charAt(0) == '#' ? NUMBERED.matcher(line) : null;
        if (numbered != null && numbered.matches()) {
            if (!open) {
                begin(before);
            }
            numbered(numbered);
        } else if (!open) {
            return;
        } else if (line.charAt(0) == '"') {
            header(line);
        } else if (line.startsWith("Found one Java-level deadlock") || line.startsWith("Found ")) {
            endThread();
            rings = true;
            told.line(line);
        } else if (thread != null) {
            inThread(line.strip(), thread);
        }
    }

    private void begin(String title) {
        end();
        open = true;
        time = timeOf(timed); // of the line before it; a log has very many such lines
        version = title.strip();
        if (version.endsWith(":")) {
            version = version.substring(0, version.length() - 1);
        }
    }

    private void header(String line) {
        ThreadDraft next = ThreadHeader.read(line);
        endThread();
        numbered = false;
        thread = next;
    }

    private void numbered(Matcher header) {
        endThread();
        numbered = true;
        ThreadDraft next = new ThreadDraft(header.group(2));
        next.id = Long.parseLong(header.group(1));
        String rest = header.group(3);
        next.kind = rest.contains(" virtual") ? LaneKind.VIRTUAL : LaneKind.PLATFORM;
        for (Thread.State state : Thread.State.values()) {
            if ((rest + ' ').contains(' ' + state.name() + ' ')) {
                next.state = state;
            }
        }
        if (next.state == null) {
            next.state = Thread.State.RUNNABLE; // JDK 21 does not say
        }
        thread = next;
    }

    private void inThread(String line, ThreadDraft of) {
        Matcher carries = CARRIES.matcher(line);
        Matcher mounted = MOUNTED.matcher(line);
        if (line.startsWith("at ")) {
            of.frames.add(names.of(line.substring(3)));
            frames++;
        } else if (line.startsWith("- ")) {
            lines.take(line, of);
        } else if (line.startsWith("java.lang.Thread.State: ")) {
            of.state = ThreadDraft.state(firstWord(line.substring(24)));
        } else if (carries.find()) {
            of.kind = LaneKind.CARRIER;
        } else if (mounted.find()) {
            endThread();
            ThreadDraft virtual = new ThreadDraft("");
            virtual.id = Long.parseLong(mounted.group(1));
            virtual.kind = LaneKind.VIRTUAL;
            virtual.state = Thread.State.RUNNABLE;
            thread = virtual;
        } else if (numbered && line.endsWith(")")) {
            of.frames.add(names.of(line)); // JDK 21 leaves out the word
            frames++;
        }
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private void endThread() {
        ThreadDraft done = thread;
        if (done != null) {
            threads.add(done);
            frames += THREAD;
            thread = null;
        }
    }

    private void end() {
        if (open) {
            endThread();
            told.tell(threads);
            if (!threads.isEmpty()) {
                dumps.add(
                        new ThreadDump(
                                time, version, threads.stream().map(ThreadDraft::finish).toList()));
            }
            threads.clear();
            told.clear();
            open = false;
            rings = false;
        }
    }

    private @Nullable Instant timeOf(String line) {
        try {
            Matcher found = TIME.matcher(line);
            if (!found.lookingAt()) {
                return null;
            }
            return line.endsWith("Z") && line.charAt(10) == 'T'
                    ? Instant.parse(line)
                    : LocalDateTime.parse(found.group().replace(' ', 'T')).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** All dumps that were read; call it once, at the end. */
    List<ThreadDump> finish() {
        end();
        return List.copyOf(dumps);
    }
}
