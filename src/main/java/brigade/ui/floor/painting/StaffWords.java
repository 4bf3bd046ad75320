package brigade.ui.floor.painting;

import brigade.restaurant.vocabulary.Place;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Activity;
import brigade.ui.floor.state.Doing;
import brigade.ui.floor.state.StaffState;
import brigade.ui.floor.state.StaffState.Fate;

import java.util.List;

/** What is said about a member of the staff, in the line below it and aloud. */
public final class StaffWords {

    private final Wording wording;

    StaffWords(Wording wording) {
        this.wording = wording;
    }

    /** The thread's name, and its number for where the name does not fit. */
    public List<String> name(StaffState staff) {
        String name = staff.name();
        String number = name.substring(name.lastIndexOf('-') + 1);
        boolean numbered = number.length() < name.length() && Character.isDigit(number.charAt(0));
        return numbered ? List.of(name, number) : List.of(name);
    }

    /** What it does or waits for, longest first. */
    List<String> line(StaffState staff) {
        Doing doing = staff.doing();
        if (staff.fate() != Fate.WELL) {
            return wording.all(staff.fate() == Fate.DIED ? "line.died" : "line.replaced");
        }
        return switch (doing.activity()) {
            case IDLE -> wording.all("line.idle");
            case WAITING -> wording.all("line.waits", what(doing));
            case BLOCKED ->
                    doing.holder().isEmpty()
                            ? wording.all("line.blocked.unknown", what(doing))
                            : wording.all("line.blocked", what(doing), doing.holder());
            case SLEEPING -> doing.term() == RestaurantTerm.WALK ? walk(doing) : work(doing);
            case RUNNING, IO -> work(doing);
            case RUNNABLE -> wording.all("line.runnable");
            case UNKNOWN -> wording.all("line.unknown");
        };
    }

    /** A sentence for who does not see the floor. */
    String aloud(StaffState staff) {
        Doing doing = staff.doing();
        String name = staff.name();
        if (staff.fate() != Fate.WELL) {
            return wording.one(staff.fate() == Fate.DIED ? "said.died" : "said.replaced", name);
        }
        return switch (doing.activity()) {
            case IDLE -> wording.one("said.idle", name);
            case WAITING -> wording.one("said.waiting", name, what(doing));
            case BLOCKED ->
                    doing.holder().isEmpty()
                            ? wording.one("said.blocked", name, what(doing))
                            : wording.one("said.blocked.holder", name, what(doing), doing.holder());
            case SLEEPING ->
                    doing.term() == RestaurantTerm.WALK
                            ? said("said.walking", name, place(doing.thing()), doing.order())
                            : said("said.sleeping", name, what(doing), doing.order());
            case RUNNING ->
                    doing.isBusy()
                            ? wording.one("said.busy", name, doing.thing() / 100.0)
                            : said("said.running", name, what(doing), doing.order());
            case IO -> said("said.io", name, what(doing), doing.order());
            case RUNNABLE -> wording.one("said.runnable", name);
            case UNKNOWN -> wording.one("said.unknown", name);
        };
    }

    private String said(String key, String name, String what, int order) {
        return order == 0
                ? wording.one(key, name, what)
                : wording.one(key + ".order", name, what, order);
    }

    private List<String> work(Doing doing) {
        if (doing.term() == RestaurantTerm.SUM) {
            return wording.all("line.sum");
        }
        if (doing.isBusy()) {
            return wording.all("desk.busy", doing.thing() / 100.0);
        }
        if (doing.isSpecialWork()) {
            String kind = wording.label(doing.kind());
            return doing.kind().equals(doing.label())
                    ? wording.all("line.order", kind, doing.order())
                    : wording.all("line.kind", kind, what(doing), doing.order());
        }
        return doing.order() == 0
                ? List.of(what(doing))
                : wording.all("line.order", what(doing), doing.order());
    }

    private List<String> walk(Doing doing) {
        String to = place(doing.thing());
        return doing.order() == 0
                ? wording.all("line.walk.empty", to)
                : wording.all("line.walk", to, doing.order());
    }

    private String what(Doing doing) {
        boolean pan = doing.activity() == Activity.BLOCKED && doing.term() == RestaurantTerm.PAN;
        return pan ? wording.one("pan", doing.thing() + 1) : wording.label(doing.label());
    }

    private String place(int place) {
        return Place.isSeat(place)
                ? wording.one("place.table", Place.seat(place) + 1)
                : wording.one("place." + Math.clamp(place, Place.DOOR, Place.TILL));
    }
}
