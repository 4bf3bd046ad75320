package brigade.trace;

/** Index of a counter: the least and greatest value of blocks of samples. */
final class CounterIndex extends StreamIndex {

    private static final int WIDTH = 2;

    CounterIndex(Chunk head) {
        super(head);
    }

    @Override
    void index(Chunk chunk, int i) {
        float[] sums = chunk.blockSums();
        if (sums == null) {
            return;
        }
        float value = (float) chunk.data[i];
        int at = i / Chunk.BLOCK * WIDTH;
        boolean first = i % Chunk.BLOCK == 0;
        sums[at] = first ? value : Math.min(sums[at], value);
        sums[at + 1] = first ? value : Math.max(sums[at + 1], value);
    }

    static float least(float[] sums, int i) {
        return sums[i / Chunk.BLOCK * WIDTH];
    }

    static float greatest(float[] sums, int i) {
        return sums[i / Chunk.BLOCK * WIDTH + 1];
    }
}
