package brigade.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.ui.window.LitHoles.Hole;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The shade lies on all but the holes, and nowhere twice. */
class ShadeTest {

    private static final int WIDTH = 40;
    private static final int HEIGHT = 30;

    @Test
    void eachPixelIsLitOrShadedOnce() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Hole> holes = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                holes.add(
                        new Hole(
                                random.nextInt(WIDTH + 10) - 5,
                                random.nextInt(HEIGHT + 10) - 5,
                                random.nextInt(20),
                                random.nextInt(20)));
            }
            List<Hole> shade = Shade.around(WIDTH, HEIGHT, holes);
            for (int x = 0; x < WIDTH; x++) {
                for (int y = 0; y < HEIGHT; y++) {
                    long lit = over(holes, x, y) > 0 ? 0 : 1;
                    assertThat(over(shade, x, y)).as("%s at %d, %d", holes, x, y).isEqualTo(lit);
                }
            }
        }
    }

    private static long over(List<Hole> all, int x, int y) {
        return all.stream()
                .filter(it ->
                        it.x() <= x
                                && x < it.x() + it.width()
                                && it.y() <= y
                                && y < it.y() + it.height())
                .count();
    }
}
