package brigade.restaurant;

import brigade.server.Effort;
import brigade.server.Effort.Computing;
import brigade.server.Effort.Waits;
import brigade.server.Load;

import java.util.concurrent.TimeUnit;

/** How large the steps of an order are. */
public enum Pace {
    /**
     * About a second a step, most of it timed waits: one can follow it, and the machine stays free.
     */
    TEACHING(0),
    /** Ten times as fast. */
    BRISK(1),
    /** Full speed: microseconds of computing, and no timed waits at all. */
    FULL(2),
    /**
     * Full speed too, but what is no dish waits as the requests of a web service do: for slow
     * lines, for the disk, for the database.
     */
    SERVICE(3);

    /** 50 Mbit/s, as at home. */
    private static final int CLIENTS_LINE = 50_000_000 / Byte.SIZE;

    /** Half a millisecond of each, or so: what takes a tenth of a second at {@link #BRISK}. */
    private static final Load AT_FULL_SPEED = new Load(500, 16_000, 0, 200, 1_000_000);

    /**
     * What a phone sends over, 21 Mbit/s: the median upload over 5G in the third quarter of 2021
     * (Ookla, Growing and Slowing: The State of 5G Worldwide in 2021).
     */
    private static final int PHONES_LINE = 21_000_000 / Byte.SIZE;

    /**
     * A query reads a tenth of the table, some 5 ms; an upload, a picture of 250 kB, takes 0.1 s on
     * its line, and then as long as the disk needs; the heavy sum takes some 60 ms. On two cores at
     * 2.5 GHz.
     */
    private static final Load OF_A_SERVICE =
            new Load(10_000, 250_000, PHONES_LINE, 200, 200_000_000);

    private final int code;

    Pace(int code) {
        this.code = code;
    }

    /** Its number in traces, the same in all versions. */
    public int code() {
        return code;
    }

    /** The pace with a code; the one for teaching where none has it. */
    public static Pace of(long code) {
        for (Pace pace : values()) {
            if (pace.code == code) {
                return pace;
            }
        }
        return TEACHING;
    }

    /** The steps of a usual order. */
    public Effort effort() {
        return switch (this) {
            case TEACHING -> tenthsOf(10);
            case BRISK -> tenthsOf(1);
            case FULL -> atFullSpeed(AT_FULL_SPEED);
            case SERVICE -> atFullSpeed(OF_A_SERVICE);
        };
    }

    private static Effort atFullSpeed(Load load) {
        return new Effort(new Computing(90, 130, 130, 70, 80), Waits.NONE, load);
    }

    private static Effort tenthsOf(int tenths) {
        return new Effort(
                new Computing(
                        40_000 * tenths,
                        80_000 * tenths,
                        60_000 * tenths,
                        24_000 * tenths,
                        32_000 * tenths),
                new Waits(
                        millis(6) * tenths,
                        millis(135) * tenths,
                        millis(150) * tenths,
                        millis(300) * tenths,
                        millis(60) * tenths),
                new Load(
                        10_000 * tenths,
                        400_000L * tenths,
                        CLIENTS_LINE,
                        40_000 * tenths,
                        50_000_000L * tenths));
    }

    private static long millis(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
