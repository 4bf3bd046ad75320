package brigade.trace;

/**
 * How much of a lane's time was not recorded by its thread. Looks at the events of those chunks
 * only that hold such spans.
 */
final class Guesses {

    private Guesses() {}

    /**
     * Nanoseconds from {@code from} to {@code to} in spans that are sampled, bounded or unknown.
     *
     * @param to not after the end of the lane and of what has been indexed
     */
    static long nanos(LaneIndex index, long from, long to) {
        long position = index.floor(from);
        if (position == StreamIndex.NONE) {
            position = index.after(StreamIndex.NONE);
        }
        long sum = 0;
        for (int place =
                        position == StreamIndex.NONE ? index.chunkCount() : (int) (position >>> 32);
                place < index.chunkCount();
                place++) {
            Chunk chunk = index.chunk(place);
            if (chunk.indexed == 0 || chunk.time[0] >= to) {
                break;
            }
            boolean last = place + 1 == index.chunkCount() || index.chunk(place + 1).indexed == 0;
            long end = last ? to : Math.min(to, index.chunk(place + 1).time[0]);
            if (chunk.holdsGuesses || !Encoding.isRecorded(chunk.carryMeta)) {
                sum += nanos(chunk, from, end);
            }
        }
        return sum;
    }

    private static long nanos(Chunk chunk, long from, long end) {
        long sum = 0;
        boolean recorded = Encoding.isRecorded(chunk.carryMeta);
        for (int i = 0; i < chunk.indexed && chunk.time[i] < end; i++) {
            if (Encoding.isSpan(chunk.meta[i])) {
                recorded = Encoding.isRecorded(chunk.meta[i]);
            }
            if (!recorded) {
                long until = i + 1 < chunk.indexed ? Math.min(chunk.time[i + 1], end) : end;
                sum += Math.max(0, until - Math.max(chunk.time[i], from));
            }
        }
        return sum;
    }
}
