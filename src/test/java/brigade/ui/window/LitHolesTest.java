package brigade.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brigade.ui.window.LitHoles.Hole;
import brigade.ui.window.LitHoles.Lit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The light goes over from part to part, and what stays lit stays. */
class LitHolesTest {

    private static final Map<String, Hole> PLACES =
            Map.of(
                    "door", new Hole(0, 0, 100, 400),
                    "kitchen", new Hole(500, 0, 300, 200),
                    "timeline", new Hole(0, 500, 800, 200),
                    "card", new Hole(900, 0, 300, 700));

    private final LitHoles<String> holes = new LitHoles<>();

    private List<Hole> at(long now) {
        return holes.at(LitHolesTest::place, now).stream().map(Lit::hole).toList();
    }

    @Test
    void theFirstPartsAreLitWhereTheyAre() {
        holes.light(List.of("door", "card"), LitHolesTest::place, 0);

        assertThat(holes.moving(1)).isFalse();
        assertThat(at(1)).containsExactly(PLACES.get("door"), PLACES.get("card"));
    }

    @Test
    void theLightGoesOverCalmlyAndTheCardStays() {
        holes.light(List.of("door", "card"), LitHolesTest::place, 0);
        holes.light(List.of("kitchen", "card"), LitHolesTest::place, 1_000);

        double x = 0;
        for (long now = 1_000; now <= 1_000 + LitHoles.MOVE; now += LitHoles.MOVE / 20) {
            List<Hole> lit = at(now);
            assertThat(lit).as("never dark, never all").hasSize(2);
            assertThat(lit.getLast()).isEqualTo(PLACES.get("card"));
            assertThat(lit.getFirst().x()).isBetween(x, x + 45);
            x = lit.getFirst().x();
        }
        assertThat(at(1_000 + LitHoles.MOVE).getFirst()).isEqualTo(PLACES.get("kitchen"));
        assertThat(holes.moving(1_000 + LitHoles.MOVE)).isFalse();
    }

    @Test
    void oneMoreOpensFromItsMiddleAndOneLessClosesIntoIt() {
        holes.light(List.of("door", "card"), LitHolesTest::place, 0);
        holes.light(List.of("door", "timeline", "card"), LitHolesTest::place, 0);

        assertThat(at(0).get(1)).isEqualTo(new Hole(400, 600, 0, 0));
        assertThat(at(LitHoles.MOVE / 2).get(1).width()).isCloseTo(400, within(1.0));

        holes.light(List.of("door", "card"), LitHolesTest::place, LitHoles.MOVE);
        assertThat(at(LitHoles.MOVE + LitHoles.MOVE / 2)).hasSize(3);
        assertThat(at(2 * LitHoles.MOVE)).containsExactly(PLACES.get("door"), PLACES.get("card"));
    }

    @Test
    void withoutMotionItIsThereAtOnce() {
        holes.light(List.of("door", "card"), LitHolesTest::place, 0);
        holes.light(List.of("kitchen", "card"), LitHolesTest::place, 10);
        holes.arrive();

        assertThat(holes.moving(11)).isFalse();
        assertThat(at(11)).containsExactly(PLACES.get("kitchen"), PLACES.get("card"));
    }

    @Test
    void aSecondChangeBeginsWhereTheFirstOneWas() {
        holes.light(List.of("door", "card"), LitHolesTest::place, 0);
        holes.light(List.of("kitchen", "card"), LitHolesTest::place, 0);
        List<Hole> halfWay = at(LitHoles.MOVE / 2);

        holes.light(List.of("timeline", "card"), LitHolesTest::place, LitHoles.MOVE / 2);

        assertThat(at(LitHoles.MOVE / 2)).isEqualTo(halfWay);
    }

    @Test
    void aPartThatIsNotSeenIsNotLit() {
        holes.light(List.of("stoves", "card"), LitHolesTest::place, 0);

        assertThat(at(0)).containsExactly(PLACES.get("card"));
    }

    private static Optional<Hole> place(String part) {
        return Optional.ofNullable(PLACES.get(part));
    }
}
