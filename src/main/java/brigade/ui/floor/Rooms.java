package brigade.ui.floor;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.function.Consumer;

/** All rooms of the floor, and what goes on between them. */
final class Rooms {

    private final Studio studio;
    private final Consumer<FloorTarget> picked;
    private final Crew crew;
    private final DoorRoom door;
    private final DiningRoom dining;
    private final CounterRoom counter;
    private final KitchenRoom kitchen;
    private final TillRoom till;
    private final DeskRoom desk;
    private final BackRoom back;
    private final Passages passages;
    private final Traffic traffic;
    private final Keys keys;

    Rooms(Studio studio, Consumer<FloorTarget> picked) {
        this.studio = studio;
        this.picked = picked;
        crew = new Crew(studio, picked);
        door = new DoorRoom(studio, picked);
        dining = new DiningRoom(studio, crew, picked);
        counter = new CounterRoom(studio, picked);
        kitchen = new KitchenRoom(studio, crew, picked);
        till = new TillRoom(studio, crew);
        desk = new DeskRoom(studio, crew);
        back = new BackRoom(studio, crew);
        passages = new Passages(studio);
        traffic = new Traffic(studio, crew, door, dining, counter);
        keys = new Keys(studio.people);
    }

    void layout(double width, double height) {
        FloorPlan plan = FloorPlan.of(width, height, back.neededHeight(), studio.metrics());
        door.layout(plan.door());
        dining.layout(plan.dining());
        counter.layout(plan.counter());
        kitchen.layout(plan.kitchen());
        till.layout(plan.till());
        desk.layout(plan.desk());
        back.layout(plan.backRoom());
        passages.layout(plan, dining.doorway().y());
    }

    /** Takes the colours in force. */
    void paint() {
        door.paint();
        dining.paint();
        counter.paint();
        kitchen.paint();
        till.paint();
        desk.paint();
        back.paint();
        crew.paint();
        traffic.paint();
    }

    void update(FloorState floor) {
        Set<Integer> inAir = studio.motion() ? Traffic.inAir(floor.handOvers()) : Set.of();
        door.update(floor.door());
        dining.update(floor.dining(), floor.servers(), inAir);
        counter.update(floor.rail(), floor.pass(), inAir);
        kitchen.update(floor.cooks(), floor.kitchen());
        till.update(floor.cashiers(), floor.till());
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
        Point2D at = studio.things.parentToLocal(click.getX(), click.getY());
        Guest guest = crowdedAt(at.getX(), at.getY());
        if (guest != null && click.getButton() == MouseButton.PRIMARY) {
            picked.accept(new FloorTarget.Order(guest.order()));
        }
    }

    private @Nullable Guest crowdedAt(double x, double y) {
        for (Crowd crowd : new Crowd[] {door.crowd(), dining.crowd()}) {
            if (crowd.contains(x, y)) {
                return crowd.pick(x, y);
            }
        }
        return null;
    }
}
