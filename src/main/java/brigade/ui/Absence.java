package brigade.ui;

import brigade.ui.backroom.SumDesk;
import brigade.ui.page.Desk;

/**
 * Nobody wants to see what goes on: the window is hidden while time is held, or models are being
 * compared, which want the machine for themselves. Then the doors close, whoever is inside is
 * served, and the sum waits, so that the machine rests; when it is over both go on. The trace tells
 * of it as of any other closing of the doors. UI thread only.
 */
final class Absence {

    private final Desk desk;
    private final SumDesk sum;
    private boolean away;
    private boolean opening;
    private boolean doors;
    private boolean adding;

    Absence(Desk desk, SumDesk sum) {
        this.desk = desk;
        this.sum = sum;
    }

    /** Nobody wants to see it from now on. */
    void begin() {
        if (!away) {
            away = true;
            doors = desk.doorsOpen();
            adding = sum.running();
            if (doors) {
                desk.doors(false);
            }
            sum.stop();
        }
    }

    /**
     * The restaurant opens: now, or when somebody looks.
     *
     * @param withSum the sum begins too
     */
    void open(boolean withSum) {
        opening = true;
        if (away) {
            doors = true;
            adding |= withSum;
            return;
        }
        openDoors();
        if (withSum) {
            sum.start();
        }
    }

    /** Somebody looks again; returns whether anything had rested. */
    boolean end() {
        boolean rested = away && (doors || adding);
        if (away && doors) {
            openDoors();
        }
        if (away && adding) {
            sum.start();
        }
        away = false;
        return rested;
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
