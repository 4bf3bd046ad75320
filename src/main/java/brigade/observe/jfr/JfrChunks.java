package brigade.observe.jfr;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * The chunks of a recording, by their headers: 68 bytes, big endian, in front of each (JDK:
 * jdk.jfr.internal.consumer.ChunkHeader).
 *
 * @param begin of the first, nanoseconds since 1970
 * @param end of the last that is whole, nanoseconds since 1970
 * @param wholeBytes how long the chunks are that are whole
 * @param fault what is wrong with what follows those, or empty
 */
record JfrChunks(long begin, long end, long wholeBytes, String fault) {

    private static final int MAGIC = 0x464C5200;
    private static final int HEADER = 68;
    private static final int SIZE_AT = 8;
    private static final int START_AT = 32;

    /**
     * Reads the headers.
     *
     * @throws IOException says in a part of a sentence what is wrong, where no chunk is whole
     */
    static JfrChunks of(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            long length = file.length();
            long position = 0;
            long begin = 0;
            long end = 0;
            String fault = "";
            while (position < length && fault.isEmpty()) {
                fault = fault(file, position, length);
                if (fault.isEmpty()) {
                    file.seek(position + START_AT);
                    long started = file.readLong();
                    long lasted = file.readLong();
                    begin = position == 0 ? started : begin;
                    end = started + lasted;
                    file.seek(position + SIZE_AT);
                    position += file.readLong();
                }
            }
            if (position == 0) {
                throw new IOException(fault.isEmpty() ? "it is empty" : fault);
            }
            return new JfrChunks(begin, end, position, fault);
        }
    }

    /** What is wrong with a chunk, or empty. */
    private static String fault(RandomAccessFile file, long position, long length)
            throws IOException {
        if (length - position < HEADER) {
            return "it is cut off";
        }
        file.seek(position);
        if (file.readInt() != MAGIC) {
            return position == 0 ? "it is no recording of the flight recorder" : "it is damaged";
        }
        int major = file.readUnsignedShort();
        int minor = file.readUnsignedShort();
        if (major < 1) {
            return "it is in the old format "
                    + major
                    + '.'
                    + minor
                    + " of JDK 7 and 8: open it with JDK Mission Control";
        } else if (major > 2) {
            return "it is in the format " + major + '.' + minor + ", which is newer than this app";
        }
        long size = file.readLong();
        if (size == 0 || size > length - position) {
            return "it is cut off";
        }
        boolean whole = size >= HEADER && ChunkWalk.isWhole(file, position, size, HEADER);
        return whole ? "" : "it is damaged";
    }
}
