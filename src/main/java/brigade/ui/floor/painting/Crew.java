package brigade.ui.floor.painting;

import brigade.ui.floor.drawing.Carry;
import brigade.ui.floor.drawing.Detail;
import brigade.ui.floor.drawing.Hat;
import brigade.ui.floor.drawing.StaffFigure;
import brigade.ui.floor.plan.Point;
import brigade.ui.floor.plan.StaffGrid;
import brigade.ui.floor.state.Doing;
import brigade.ui.floor.state.StaffRole;
import brigade.ui.floor.state.StaffState;
import brigade.ui.floor.state.StaffState.Fate;
import brigade.ui.floor.state.StaffState.Load;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The drawn people of the staff, one for each lane; each keeps its drawing as long as its thread
 * lives.
 */
public final class Crew {

    /** A figure, and what was last said about it, so that texts are made only when they change. */
    private static final class Member {
        final StaffFigure figure;
        @Nullable Doing said;
        @Nullable Fate fate;

        Member(StaffFigure figure) {
            this.figure = figure;
        }
    }

    private final Studio studio;
    private final Consumer<FloorTarget> picked;
    private final Map<Integer, Member> members = new HashMap<>();
    private final Map<Integer, Point> hands = new HashMap<>();
    private final Set<Integer> seen = new HashSet<>();

    public Crew(Studio studio, Consumer<FloorTarget> picked) {
        this.studio = studio;
        this.picked = picked;
    }

    /** Shows people in a grid. */
    public void show(List<StaffState> staff, StaffGrid grid) {
        for (int i = 0; i < staff.size(); i++) {
            show(
                    staff.get(i),
                    grid.centers().get(i),
                    grid.ring(),
                    grid.detail(),
                    grid.captionWidth());
        }
    }

    /** Shows one of the staff at a point. */
    public StaffFigure show(
            StaffState staff, Point at, double ring, Detail detail, double captionWidth) {
        return show(staff, at, ring, detail, captionWidth, 0);
    }

    /** As above, with the lines so much lower than just below the ring. */
    public StaffFigure show(
            StaffState staff,
            Point at,
            double ring,
            Detail detail,
            double captionWidth,
            double drop) {
        Member member = members.computeIfAbsent(staff.lane(), lane -> hire(staff));
        StaffFigure figure = member.figure;
        seen.add(staff.lane());
        figure.fit(ring, detail, captionWidth, studio.letters());
        figure.drop(drop);
        figure.show(staff.doing().activity(), staff.progress());
        if (!staff.doing().equals(member.said) || staff.fate() != member.fate) {
            member.said = staff.doing();
            member.fate = staff.fate();
            figure.mourn(staff.fate() != Fate.WELL, staff.fate() == Fate.DIED);
            figure.tell(studio.staffWords().name(staff), studio.staffWords().line(staff));
            figure.setAccessibleText(studio.staffWords().aloud(staff));
        }
        figure.carry(carry(staff.load()));
        figure.select(studio.selectedLane(staff.lane()));
        figure.place(at.x(), at.y());
        hands.put(staff.lane(), at.plus(-ring * 0.42, ring * 0.3));
        return figure;
    }

    /** Where the hands of someone shown in this frame are. */
    public @Nullable Point hands(int lane) {
        return hands.get(lane);
    }

    /** Ends a frame: who was not shown has gone. */
    public void done() {
        if (members.size() > seen.size()) {
            members.entrySet()
                    .removeIf(it -> {
                        boolean gone = !seen.contains(it.getKey());
                        if (gone) {
                            studio.people().getChildren().remove(it.getValue().figure);
                            hands.remove(it.getKey());
                        }
                        return gone;
                    });
        }
        seen.clear();
    }

    public void paint() {
        members.values().forEach(it -> it.figure.paint(studio.palette()));
    }

    private Member hire(StaffState staff) {
        StaffFigure figure = new StaffFigure(hat(staff.role()), staff.lane(), studio.palette());
        figure.ground(true);
        figure.onAction(() -> picked.accept(new FloorTarget.Lane(staff.lane())));
        studio.people().getChildren().add(figure);
        return new Member(figure);
    }

    private static Hat hat(StaffRole role) {
        return switch (role) {
            case COOK, LONE, TRUCK, BACK -> Hat.TOQUE;
            case SERVER -> Hat.BOW_TIE;
            case CASHIER -> Hat.CAP;
            case WORKER -> Hat.HELMET;
            case MANAGER -> Hat.SUIT;
            case HAND -> Hat.PAPER_HAT;
            case LOOP -> Hat.TAILS;
            case GUEST, STOVE -> Hat.BAREHEADED;
        };
    }

    private static Carry carry(Load load) {
        return switch (load) {
            case NOTHING -> Carry.NOTHING;
            case TICKET -> Carry.TICKET;
            case PLATE -> Carry.PLATE;
        };
    }
}
