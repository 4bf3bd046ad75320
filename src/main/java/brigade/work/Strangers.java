package brigade.work;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lines on which somebody has called and not said the key yet: so many at most, and each only for a
 * while, so that who does not know the key takes no more than that. One thread.
 */
final class Strangers {
    private final int most;

    /** Until when each may stay, in the order of their calls, and so of these instants. */
    private final Map<ClientLine, Long> lines = new LinkedHashMap<>();

    Strangers(int most) {
        this.most = most;
    }

    /** One more; if they are too many now, the first has to go. */
    void come(ClientLine line, long until) {
        lines.put(line, until);
        if (lines.size() > most) {
            ClientLine first = lines.keySet().iterator().next();
            lines.remove(first);
            first.hangUp();
        }
    }

    /** This one has said something, or has gone. */
    void known(ClientLine line) {
        lines.remove(line);
    }

    /** When the next has to go; Long.MAX_VALUE if there is none. */
    long due() {
        return lines.isEmpty() ? Long.MAX_VALUE : lines.values().iterator().next();
    }

    /** All go whose time is over. */
    void leave(long now) {
        while (due() <= now) {
            ClientLine first = lines.keySet().iterator().next();
            lines.remove(first);
            first.hangUp();
        }
    }
}
