package brigade.ui.restaurant;

import brigade.ui.backroom.SumDesk;
import brigade.ui.window.Rest;

import java.util.EnumSet;
import java.util.Set;

/**
 * Nobody wants to see what goes on: the window is hidden while time is held, or models are being
 * compared, which want the machine for themselves. Then the doors close, whoever is inside is
 * served, and the sum waits, so that the machine rests; when it is over both go on. The trace tells
 * of it as of any other closing of the doors. UI thread only.
 */
public final class Absence implements Rest {

    private final RestaurantCommands commands;
    private final SumDesk sum;
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private boolean opening;
    private boolean doors;
    private boolean adding;

    public Absence(RestaurantCommands commands, SumDesk sum) {
        this.commands = commands;
        this.sum = sum;
    }

    @Override
    public void begin(Reason why) {
        if (reasons.isEmpty()) {
            doors = commands.doorsOpen();
            adding = sum.running();
            if (doors) {
                commands.doors(false);
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
    public void open(boolean withSum) {
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

    @Override
    public boolean end(Reason why) {
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
            commands.open();
        } else {
            commands.doors(true);
        }
    }
}
