package brigade.ui.floor.painting;

import brigade.ui.floor.drawing.Customer;
import brigade.ui.floor.plan.Point;
import brigade.ui.floor.state.Mood;

import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;

import java.util.function.Consumer;

/** Customers drawn one by one in a layer. */
public final class Customers {

    private final Studio studio;
    private final Pool<Customer> pool;

    public Customers(Studio studio, Group layer, Consumer<FloorTarget> picked) {
        this.studio = studio;
        pool =
                new Pool<>(
                        layer,
                        () -> {
                            Customer customer = new Customer();
                            customer.setCursor(Cursor.HAND);
                            customer.setOnMouseClicked(click -> {
                                if (click.getButton() == MouseButton.PRIMARY
                                        && customer.getUserData() instanceof Integer order) {
                                    picked.accept(new FloorTarget.Order(order));
                                    click.consume();
                                }
                            });
                            return customer;
                        });
    }

    /** Shows the customer of an order as the node with a number. */
    public void show(int index, int order, Mood mood, Point at, double diameter) {
        Customer customer = pool.show(index);
        customer.setUserData(order);
        customer.show(studio.palette(), Faces.of(mood));
        customer.size(diameter);
        customer.select(studio.selectedOrder(order));
        if (Math.abs(customer.getLayoutX() - at.x()) >= 0.5
                || Math.abs(customer.getLayoutY() - at.y()) >= 0.5) {
            customer.setLayoutX(Math.rint(at.x()));
            customer.setLayoutY(Math.rint(at.y()));
        }
    }

    public void hideFrom(int index) {
        pool.hideFrom(index);
    }

    public void paint() {
        pool.each(it -> it.paint(studio.palette()));
    }
}
