package brigade.measure.proof;

import brigade.trace.TraceClock;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All waits of this process, however short, as JFR has recorded them.
 *
 * @param waits by {@link Thread#threadId()}, in order
 * @param systemIds the system's number of each such thread, but for virtual ones
 * @param threads the number of each such thread, by its name
 * @param started processes, by the name of the thread that started them
 * @param clock of the recording
 */
record FlightRecord(
        Map<Long, List<Wait>> waits,
        Map<Long, Long> systemIds,
        Map<String, Long> threads,
        Map<String, Started> started,
        ClockFit clock) {

    /**
     * A process.
     *
     * @param thread which started it
     * @param process the system's number
     */
    record Started(long thread, long process) {}

    static final String LOSS = "jdk.DataLoss";
    private static final String PROCESS = "jdk.ProcessStart";
    private static final String OURS = "brigade.";

    /** Begins to record. */
    static Recording begin() {
        Recording recording = new Recording();
        recording.setName("brigade proof");
        for (String event : WaitKind.events()) {
            // From 25 on sockets and files are throttled; others do not know the word.
            recording.enable(event).withThreshold(Duration.ZERO).with("throttle", "off");
        }
        recording.enable(LOSS);
        recording.enable(PROCESS);
        recording.enable("jdk.ThreadStart").withoutStackTrace();
        recording.enable(ClockEvent.NAME);
        recording.start();
        ClockEvent.burst();
        return recording;
    }

    /**
     * Ends a recording and reads it.
     *
     * @throws IOException if something was lost, or it cannot be written or read
     */
    static FlightRecord end(Recording recording) throws IOException {
        ClockEvent.burst();
        Path file = Files.createTempFile("brigade-proof", ".jfr");
        try {
            recording.stop();
            recording.dump(file);
            recording.close();
            return read(file, null);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Reads a recording.
     *
     * @param clock that of another process of this machine, where it has none of its own
     */
    static FlightRecord read(Path file, @Nullable ClockFit clock) throws IOException {
        Map<Long, List<RecordedEvent>> events = new HashMap<>();
        Map<Long, Long> systemIds = new HashMap<>();
        Map<String, Long> threads = new HashMap<>();
        Map<String, Started> started = new HashMap<>();
        List<ClockFit.Sample> samples = new ArrayList<>();
        try (RecordingFile in = new RecordingFile(file)) {
            while (in.hasMoreEvents()) {
                RecordedEvent event = in.readEvent();
                String name = event.getEventType().getName();
                RecordedThread thread = thread(event);
                if (thread != null && thread.getOSThreadId() > 0 && !thread.isVirtual()) {
                    systemIds.put(thread.getJavaThreadId(), thread.getOSThreadId());
                    threads.put(String.valueOf(thread.getJavaName()), thread.getJavaThreadId());
                }
                switch (name) {
                    case ClockEvent.NAME ->
                            samples.add(
                                    new ClockFit.Sample(
                                            TraceClock.Foreign.epochNanos(event.getStartTime()),
                                            event.getLong("nanos")));
                    case LOSS ->
                            throw new IOException(
                                    "the flight recording lost "
                                            + event.getLong("amount")
                                            + " bytes: choose less time");
                    case PROCESS -> {
                        if (thread != null && thread.getJavaName() != null) {
                            started.put(
                                    thread.getJavaName(),
                                    new Started(thread.getJavaThreadId(), event.getLong("pid")));
                        }
                    }
                    default -> {
                        if (thread != null && WaitKind.of(name) != null) {
                            events.computeIfAbsent(thread.getJavaThreadId(), _ -> new ArrayList<>())
                                    .add(event);
                        }
                    }
                }
            }
        }
        ClockFit fit = clock == null ? ClockFit.of(samples, ClockEvent.BURST_NANOS) : clock;
        Map<Long, List<Wait>> waits = new HashMap<>();
        events.forEach((thread, all) -> waits.put(thread, waits(all, fit)));
        return new FlightRecord(waits, systemIds, threads, started, fit);
    }

    private static List<Wait> waits(List<RecordedEvent> events, ClockFit clock) {
        List<Wait> waits = new ArrayList<>();
        for (RecordedEvent event : events) {
            WaitKind kind = WaitKind.of(event.getEventType().getName());
            if (kind != null) {
                waits.add(
                        new Wait(
                                kind,
                                clock.toNanos(TraceClock.Foreign.epochNanos(event.getStartTime())),
                                clock.toNanos(TraceClock.Foreign.epochNanos(event.getEndTime())),
                                place(event)));
            }
        }
        waits.sort(Comparator.comparingLong(Wait::start));
        return waits;
    }

    private static @Nullable RecordedThread thread(RecordedEvent event) {
        return event.hasField("eventThread") ? event.getThread("eventThread") : null;
    }

    private static String place(RecordedEvent event) {
        RecordedStackTrace stack = event.getStackTrace();
        if (stack == null || stack.getFrames().isEmpty()) {
            String file = event.hasField("path") ? event.getString("path") : null;
            return file == null ? "nowhere" : file.substring(file.lastIndexOf('/') + 1);
        }
        RecordedFrame innermost = stack.getFrames().getFirst();
        for (RecordedFrame frame : stack.getFrames()) {
            if (frame.getMethod().getType().getName().startsWith(OURS)) {
                return innermost == frame ? word(frame) : word(frame) + " in " + word(innermost);
            }
        }
        return word(innermost);
    }

    private static String word(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        return type.substring(type.lastIndexOf('.') + 1)
                + '.'
                + frame.getMethod().getName()
                + ':'
                + frame.getLineNumber();
    }
}
