package brigade.ui;

import brigade.ui.backroom.SumDesk;
import brigade.ui.page.Desk;

import java.util.EnumSet;
import java.util.Set;

/**
 * Nobody wants to see what goes on: the window is hidden while time is held, or models are being
 * compared, which want the machine for themselves. Then the doors close, whoever is inside is
 * served, and the sum waits, so that the machine rests; when it is over both go on. The trace tells
 * of it as of any other closing of the doors. UI thread only.
 */
final class Absence {

    /** Why nobody wants to see it; each may begin and end while the other lasts. */
    enum Reason {
        WINDOW_HIDDEN,
        COMPARING
    }

    private final Desk desk;
    private final SumDesk sum;
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private boolean opening;
    private boolean doors;
    private boolean adding;

    Absence(Desk desk, SumDesk sum) {
        this.desk = desk;
        this.sum = sum;
    }

    /** Nobody wants to see it from now on. */
    void begin(Reason why) {
        if (reasons.isEmpty()) {
            doors = desk.doorsOpen();
            adding = sum.running();
            if (doors) {
                desk.doors(false);
            }
            sum.stop();
        }
        reasons.add(why);
    }

    /**
     * The restaurant opens: now, or when somebody looks.
     *
     * @param withSum the sum begins too
     */
    void open(boolean withSum) {
        opening = true;
        if (!reasons.isEmpty()) {
            doors = true;
            adding |= withSum;
            return;
        }
        openDoors();
        if (withSum) {
            sum.start();
        }
    }

    /**
     * This reason is over; when it was the last one, what rested goes on. Returns whether anything
     * does.
     */
    boolean end(Reason why) {
        if (!reasons.remove(why) || !reasons.isEmpty()) {
            return false;
        }
        if (doors) {
            openDoors();
        }
        if (adding) {
            sum.start();
        }
        return doors || adding;
    }

    private void openDoors() {
        if (opening) {
            opening = false;
            desk.open();
        } else {
            desk.doors(true);
        }
    }
}
