package brigade.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

class HintTest {

    private static final Rectangle2D WINDOW = new Rectangle2D(-1366, 20, 1366, 700);

    private static Point2D place(double x, double y, double width, double height) {
        return Hint.place(new Rectangle2D(x, y, width, height), WINDOW);
    }

    @Test
    void staysWhereItIsWantedWhereItHasRoom() {
        assertThat(place(-700, 300, 380, 60)).isEqualTo(new Point2D(-700, 300));
    }

    @Test
    void staysInTheWindow() {
        assertThat(place(-100, 300, 380, 60)).isEqualTo(new Point2D(-384, 300));
        assertThat(place(-1400, 300, 380, 60)).isEqualTo(new Point2D(-1362, 300));
    }

    @Test
    void isAboveThePointerWhereThereIsNoRoomBelow() {
        assertThat(place(-700, 690, 380, 60)).isEqualTo(new Point2D(-700, 602));
        assertThat(place(-700, 690, 380, 2_000)).isEqualTo(new Point2D(-700, 24));
    }
}
