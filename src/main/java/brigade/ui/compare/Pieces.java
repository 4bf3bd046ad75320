package brigade.ui.compare;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * Work of the UI thread in pieces, one a frame, so that the page is there at once and the thread
 * stays free. UI thread only.
 */
final class Pieces {

    private final Queue<Runnable> waiting = new ArrayDeque<>();

    /** These from now on, and nothing that was waiting. */
    void set(List<Runnable> pieces) {
        waiting.clear();
        waiting.addAll(pieces);
    }

    /** Does the next one, if there is one. */
    void next() {
        Runnable piece = waiting.poll();
        if (piece != null) {
            piece.run();
        }
    }
}
