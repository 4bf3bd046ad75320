package brigade.measure;

/** How fast a recorded past is played, as a part of real time; slowest first. */
public enum Speed {
    THOUSANDTH(1, 1000),
    HUNDREDTH(1, 100),
    TENTH(1, 10),
    REAL(1, 1),
    TENFOLD(10, 1);

    private final int times;
    private final int part;

    Speed(int times, int part) {
        this.times = times;
        this.part = part;
    }

    /** How far the shown instant goes while so much real time passes, nanoseconds. */
    public long of(long elapsed) {
        return elapsed / part * times;
    }

    /** Whether it is not slower than what happens meanwhile. */
    public boolean keepsUp() {
        return times >= part;
    }

    /** Whether it is so slow that a millisecond can be watched. */
    public boolean showsMicros() {
        return part > 10;
    }

    /** The next slower one, or itself. */
    public Speed slower() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    /** The next faster one, or itself. */
    public Speed faster() {
        return values()[Math.min(values().length - 1, ordinal() + 1)];
    }

    /** As it is written everywhere: 1/100, 1×. */
    @Override
    public String toString() {
        return part == 1 ? times + "×" : times + "/" + part;
    }
}
