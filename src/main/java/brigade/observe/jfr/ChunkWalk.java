package brigade.observe.jfr;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Goes through a chunk from event to event, by their lengths: the reader of the JDK says nothing
 * where a chunk is damaged. An event begins with its length and its type, each a number of 7 bits a
 * byte, the lowest first.
 *
 * @param events how many it holds, or {@link #NOT_COUNTED}
 * @param damagedAt bytes from its beginning to what leads nowhere, or {@link #WHOLE}
 */
record ChunkWalk(long events, long damagedAt) {

    static final long NOT_COUNTED = -1;
    static final long WHOLE = -1;

    private static final int METADATA_AT = 24;
    private static final int METADATA = 0;
    private static final int CHECKPOINT = 1;

    boolean isWhole() {
        return damagedAt == WHOLE;
    }

    /** Whether the lengths lead to the end, and the metadata is where the header says. */
    static ChunkWalk of(RandomAccessFile file, long position, long size, int header)
            throws IOException {
        if (size > Integer.MAX_VALUE) {
            return new ChunkWalk(NOT_COUNTED, WHOLE); // nobody has written such a one
        }
        ByteBuffer chunk = file.getChannel().map(FileChannel.MapMode.READ_ONLY, position, size);
        long metadata = chunk.getLong(METADATA_AT);
        boolean found = false;
        long events = 0;
        int at = header;
        while (at < size) {
            chunk.position(at);
            long length = number(chunk);
            if (length <= 0 || length > size - at || !chunk.hasRemaining()) {
                return new ChunkWalk(events, at);
            }
            long type = number(chunk);
            found |= at == metadata && type == METADATA;
            events += type == METADATA || type == CHECKPOINT ? 0 : 1;
            at += (int) length;
        }
        return new ChunkWalk(events, found ? WHOLE : metadata);
    }

    /** A number of up to nine bytes: it may begin with more zeros than it needs. */
    private static long number(ByteBuffer from) {
        long number = 0;
        for (int shift = 0; shift < 63 && from.hasRemaining(); shift += 7) {
            byte part = from.get();
            number |= (part & 0x7FL) << shift;
            if (part >= 0) {
                return number;
            }
        }
        return -1;
    }
}
