package brigade.ui.floor;

import brigade.server.Model;
import brigade.ui.floor.models.ModelRooms;
import brigade.ui.floor.models.ThreadPoolRooms;
import brigade.ui.floor.models.VirtualThreadRooms;
import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.Crowd;
import brigade.ui.floor.painting.FloorTarget;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.FloorPlan;
import brigade.ui.floor.plan.Seating;
import brigade.ui.floor.room.BackRoom;
import brigade.ui.floor.room.CounterRoom;
import brigade.ui.floor.room.DeskRoom;
import brigade.ui.floor.room.DiningRoom;
import brigade.ui.floor.room.DoorRoom;
import brigade.ui.floor.room.LeavingRoom;
import brigade.ui.floor.state.FloorState;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** All rooms of the floor of one model, and what goes on between them. */
final class FloorRooms {

    private final Studio studio;
    private final Model model;
    private final Consumer<FloorTarget> picked;
    private final Crew crew;
    private final DoorRoom door;
    private final @Nullable DiningRoom dining;
    private final Seating seating;
    private final ModelRooms work;
    private final LeavingRoom leaving;
    private final DeskRoom desk;
    private final BackRoom back;
    private final Traffic traffic;
    private final FloorKeys keys;
    private double width;
    private double height;
    private boolean twoStaffs;

    FloorRooms(Studio studio, Consumer<FloorTarget> picked, Model model) {
        this.studio = studio;
        this.picked = picked;
        this.model = model;
        crew = new Crew(studio, picked);
        door = new DoorRoom(studio, picked);
        if (model == Model.VIRTUAL_THREADS) {
            dining = null;
            VirtualThreadRooms guests = new VirtualThreadRooms(studio, crew, picked);
            work = guests;
            seating = guests.seating();
            traffic = new Traffic(studio, crew, door, guests.seating(), null);
        } else {
            DiningRoom tables = new DiningRoom(studio, crew, picked);
            dining = tables;
            seating = tables;
            work = ModelRooms.withTables(model, studio, crew, picked, tables);
            CounterRoom counter = work instanceof ThreadPoolRooms it ? it.counter() : null;
            traffic = new Traffic(studio, crew, door, tables, counter);
        }
        leaving = new LeavingRoom(studio, crew);
        desk = new DeskRoom(studio, crew);
        back = new BackRoom(studio, crew);
        keys = new FloorKeys(studio.people());
    }

    Model model() {
        return model;
    }

    void layout(double floorWidth, double floorHeight) {
        width = floorWidth;
        height = floorHeight;
        FloorPlan plan = plan(back.wantedHeight());
        back.layout(plan.below().backRoom());
        double needed = back.neededHeight();
        if (needed < plan.below().backRoom().height()) { // it says less, as it has not all the room
            plan = plan(needed);
            back.layout(plan.below().backRoom());
        }
        if (dining != null) {
            dining.layout(plan.dining());
        }
        work.layout(plan);
        door.layout(plan.door(), seating.doorway().y());
        leaving.layout(plan.staff().leaving());
        desk.layout(plan.below().desk());
    }

    private FloorPlan plan(double backRoom) {
        return FloorPlan.of(width, height, backRoom, model, twoStaffs, studio.metrics());
    }

    /** Takes the colours in force. */
    void paint() {
        door.paint();
        if (dining != null) {
            dining.paint();
        }
        work.paint();
        leaving.paint();
        desk.paint();
        back.paint();
        crew.paint();
        traffic.paint();
    }

    void update(FloorState floor) {
        boolean two = !floor.staff().leaving().isEmpty();
        if (two != twoStaffs) {
            twoStaffs = two;
            layout(width, height);
        }
        Set<Integer> inAir = studio.motion() ? Traffic.inAir(floor.orders().handOvers()) : Set.of();
        door.update(floor.customers().door());
        work.update(floor, inAir);
        leaving.update(floor.staff().leaving());
        desk.update(floor.managers(), floor.desk());
        back.update(floor.workers());
        traffic.update(floor);
        crew.done();
    }

    void backRoom(Node panel) {
        back.panel(panel);
    }

    void key(KeyEvent event) {
        keys.pressed(event);
    }

    /** A click that no person or thing has taken may be for one of a crowd. */
    void clicked(MouseEvent click) {
        Point2D at = studio.things().parentToLocal(click.getX(), click.getY());
        FloorTarget target = crowdedAt(at.getX(), at.getY());
        if (target != null && click.getButton() == MouseButton.PRIMARY) {
            picked.accept(target);
        }
    }

    private @Nullable FloorTarget crowdedAt(double x, double y) {
        List<Crowd<?>> crowds = new ArrayList<>(work.crowds());
        crowds.add(door.crowd());
        crowds.add(leaving.crowd());
        if (dining != null) {
            crowds.add(dining.crowd());
        }
        for (Crowd<?> crowd : crowds) {
            if (crowd.contains(x, y)) {
                return crowd.pick(x, y);
            }
        }
        return null;
    }
}
