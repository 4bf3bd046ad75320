package brigade.ui.page;

/**
 * Which pulses bring a picture. Where the processor draws, what has just been opened takes it the
 * time of several pulses: it is drawn in the next pulse, and no other picture waits for it. UI
 * thread only.
 */
final class PictureTurns {

    /** A large part of the window, drawn for the first time on a slow machine: 100 ms. */
    private static final int FOR_WHAT_OPENS = 6;

    /** After a pulse that had to wait for drawing. */
    private static final int TO_CATCH_UP = 3;

    /** Two pulses and a half: a pulse has waited. */
    private static final long LATE = 42_000_000;

    private final PictureRate rate;
    private long pulse = -1;
    private long begin = Long.MIN_VALUE;
    private int pause;
    private boolean opened;

    PictureTurns(PictureRate rate) {
        this.rate = rate;
    }

    /** The next pulse is the first one. */
    void restart() {
        pulse = -1;
        begin = Long.MIN_VALUE;
        pause = 0;
    }

    /** Something opens: the next pulse draws it. */
    void opened() {
        opened = true;
    }

    /**
     * Whether a pulse that begins brings a picture.
     *
     * @param now as {@link System#nanoTime()} tells it
     */
    boolean next(long now) {
        boolean late = begin != Long.MIN_VALUE && now - begin > LATE;
        begin = now;
        if (rate == PictureRate.EACH_PULSE) {
            pulse++;
            return true;
        }
        if (opened) {
            opened = false;
            pulse = 0;
            pause = FOR_WHAT_OPENS - 1;
            return true;
        }
        if (late) {
            pause = Math.max(pause, TO_CATCH_UP);
        }
        if (pause > 0) {
            pause--;
            pulse = -1;
            return false;
        }
        pulse++;
        return rate.at(pulse);
    }

    /** Whether something else may be done in the pulse that has begun. */
    boolean room() {
        return pause == 0 && pulse >= 0 && rate.room(pulse);
    }
}
