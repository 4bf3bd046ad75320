package brigade.observe.jfr;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The chunks of a recording, by their headers: 68 bytes, big endian, in front of each (JDK:
 * jdk.jfr.internal.consumer.ChunkHeader).
 */
final class JfrChunks {

    private static final int MAGIC = 0x464C5200;
    private static final int HEADER = 68;
    private static final int SIZE_AT = 8;
    private static final int START_AT = 32;

    /** Not zero while the JVM writes the chunk: the reader of the JDK waits until it is. */
    static final int STATE_AT = 64;

    private static final int NEWEST = 2;

    /** No format will have such a number: its bytes are garbled. */
    private static final int NO_FORMAT = 100;

    /** What helps where nothing can be read. */
    static final String AGAIN = ". Copy it again, or have it written again (jcmd PID JFR.dump)";

    private static final double HUNDRED = 100;

    /**
     * One that is whole.
     *
     * @param from bytes from the beginning of the file
     */
    record Chunk(long from, long bytes) {}

    private final List<Chunk> whole = new ArrayList<>();
    private final RandomAccessFile file;
    private final long length;
    private long begin;
    private long end;
    private long events;
    private String fault = "";

    private JfrChunks(RandomAccessFile file) throws IOException {
        this.file = file;
        this.length = file.length();
    }

    /**
     * Reads the headers, and goes through what follows them.
     *
     * @throws IOException says in a part of a sentence what is wrong, where no chunk is whole
     */
    static JfrChunks of(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            JfrChunks chunks = new JfrChunks(file);
            if (chunks.length == 0) {
                throw new IOException("it is empty");
            }
            chunks.refuse();
            long position = 0;
            while (position < chunks.length) {
                position = chunks.next(position);
            }
            if (chunks.whole.isEmpty()) {
                throw new IOException(chunks.fault + AGAIN);
            }
            return chunks;
        }
    }

    /** When the first that is whole begins, nanoseconds since 1970. */
    long begin() {
        return begin;
    }

    /** When the last that is whole ends, nanoseconds since 1970. */
    long end() {
        return end;
    }

    /** Those that are whole. */
    List<Chunk> whole() {
        return whole;
    }

    /** How many events those hold, or {@link ChunkWalk#NOT_COUNTED}. */
    long events() {
        return events;
    }

    /** What is wrong with the others, or empty. */
    String fault() {
        return fault;
    }

    /** Reads one; returns where the next may begin. */
    private long next(long position) throws IOException {
        String wrong = headerFault(position);
        if (!wrong.isEmpty()) {
            tell(wrong);
            return length;
        }
        file.seek(position + SIZE_AT);
        long size = file.readLong();
        ChunkWalk walk = ChunkWalk.of(file, position, size, HEADER);
        if (!walk.isWhole()) {
            tell(damaged(position + Math.clamp(walk.damagedAt(), 0, size)));
            return position + size;
        }
        file.seek(position + STATE_AT);
        if (file.readByte() != 0) {
            tell("its program was killed before it had written all, or still writes it");
        }
        take(position, size, walk.events());
        return position + size;
    }

    private void take(long position, long size, long holds) throws IOException {
        file.seek(position + START_AT);
        long started = file.readLong();
        long lasted = file.readLong();
        begin = whole.isEmpty() ? started : begin;
        end = started + lasted;
        whole.add(new Chunk(position, size));
        events =
                holds == ChunkWalk.NOT_COUNTED || events == ChunkWalk.NOT_COUNTED
                        ? ChunkWalk.NOT_COUNTED
                        : events + holds;
    }

    /** The first fault is told: others often follow from it. */
    private void tell(String wrong) {
        fault = fault.isEmpty() ? wrong : fault;
    }

    private String damaged(long position) {
        return "it is damaged at " + percent(position) + " of its length";
    }

    private String percent(long bytes) {
        return Math.round(HUNDRED * bytes / length) + " %";
    }

    /** Where it is none that can be opened. */
    private void refuse() throws IOException {
        if (length < HEADER) {
            return;
        }
        file.seek(0);
        if (file.readInt() != MAGIC) {
            throw new IOException("it is no recording of the flight recorder");
        }
        int major = file.readUnsignedShort();
        String format = major + "." + file.readUnsignedShort();
        if (major < 1) {
            throw new IOException(
                    "it is in the old format "
                            + format
                            + " of JDK 7 and 8: open it with JDK Mission Control");
        } else if (major > NEWEST && major < NO_FORMAT) {
            throw new IOException(
                    "it is in the format " + format + ", which is newer than this app");
        }
    }

    /** What is wrong with a header, or empty. */
    private String headerFault(long position) throws IOException {
        if (length - position < HEADER) {
            return "it is cut off";
        }
        file.seek(position);
        boolean begins = file.readInt() == MAGIC;
        int major = file.readUnsignedShort();
        file.seek(position + SIZE_AT);
        return begins && major >= 1 && major <= NEWEST
                ? sizeFault(position, file.readLong())
                : damaged(position);
    }

    private String sizeFault(long position, long size) {
        long there = length - position;
        if (size > there) {
            return "it is cut off: " + Math.round(HUNDRED * there / size) + " % of it are there";
        }
        return size >= HEADER ? "" : damaged(position);
    }
}
