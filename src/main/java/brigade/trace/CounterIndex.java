package brigade.trace;

/** Index of a counter: the least and greatest value of blocks of samples. */
final class CounterIndex extends StreamIndex {

    private static final int WIDTH = 2;

    CounterIndex(Chunk head) {
        super(head);
    }

    @Override
    void index(Chunk chunk, int i) {
        float[] blocks = chunk.blocks();
        if (blocks == null) {
            return;
        }
        float value = (float) chunk.data[i];
        int at = i / Chunk.BLOCK * WIDTH;
        boolean first = i % Chunk.BLOCK == 0;
        blocks[at] = first ? value : Math.min(blocks[at], value);
        blocks[at + 1] = first ? value : Math.max(blocks[at + 1], value);
    }

    @Override
    void compact(ChunkPool pool) {
        // counters are never closed
    }

    static float least(float[] blocks, int i) {
        return blocks[i / Chunk.BLOCK * WIDTH];
    }

    static float greatest(float[] blocks, int i) {
        return blocks[i / Chunk.BLOCK * WIDTH + 1];
    }
}
