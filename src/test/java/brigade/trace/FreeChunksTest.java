package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class FreeChunksTest {
    private final FreeChunks free = new FreeChunks(3);

    @Test
    void theOneGivenFirstIsTakenFirst() {
        Chunk first = new Chunk(4);
        Chunk second = new Chunk(4);
        free.give(first);
        free.give(second);
        assertThat(free.take()).isSameAs(first);
        assertThat(free.take()).isSameAs(second);
        assertThat(free.take()).isNull();
    }

    @Test
    void whatFindsNoRoomIsForgotten() {
        Chunk[] chunks = {new Chunk(4), new Chunk(4), new Chunk(4), new Chunk(4), new Chunk(4)};
        for (Chunk chunk : chunks) {
            free.give(chunk);
        }
        assertThat(free.take()).isSameAs(chunks[0]);
        free.give(chunks[4]);
        assertThat(free.take()).isSameAs(chunks[1]);
        assertThat(free.take()).isSameAs(chunks[2]);
        assertThat(free.take()).isSameAs(chunks[4]);
        assertThat(free.take()).isNull();
    }

    @Test
    void aChunkIsAsNew() {
        Chunk chunk = new Chunk(4);
        chunk.publish(4);
        chunk.next = new Chunk(4);
        free.give(chunk);
        assertThat(chunk.published()).isZero();
        assertThat(chunk.next).isNull();
    }

    @Test
    void nobodyGetsWhatAnotherHas() throws InterruptedException {
        FreeChunks ring = new FreeChunks(64);
        int takers = 4;
        int given = 50_000;
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger twice = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(takers)) {
            for (int i = 0; i < takers; i++) {
                threads.execute(() -> {
                    boolean last;
                    Chunk chunk;
                    do {
                        last = over.get();
                        chunk = ring.take();
                        if (chunk != null) {
                            taken.incrementAndGet();
                            // Marked by whoever has it: a second one would see the mark.
                            twice.addAndGet((int) chunk.carryTime);
                            chunk.carryTime = 1;
                        }
                    } while (!last || chunk != null);
                });
            }
            for (int i = 0; i < given; i++) {
                ring.give(new Chunk(4));
            }
            over.set(true);
        }
        assertThat(twice).hasValue(0);
        assertThat(taken.get()).isBetween(1, given);
    }
}
