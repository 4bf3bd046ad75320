package brigade.ui.floor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.Place;
import brigade.ui.floor.drawing.Detail;
import brigade.ui.floor.plan.Elbowroom.Body;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** At all numbers of guests and servers, wherever they are: nobody covers a face or a name. */
class FloorSpaceTest {

    private static final int[] GUESTS = {0, 1, 8, 20, 33, 35, 48, 60, 90, 150, 400, 2_000, 10_000};
    private static final int[] SERVERS = {0, 1, 2, 3, 5, 8, 16, 32};
    private static final int INSTANTS = 6;

    private final SplittableRandom random = new SplittableRandom(7);

    @ParameterizedTest
    @CsvSource({
        "200, 190, 0.8",
        "360, 190, 0.85",
        "390, 245, 1",
        "560, 360, 1.4",
        "1300, 900, 2.4"
    })
    void nobodyCoversAFaceOrAName(double width, double height, double scale) {
        Metrics metrics = new Metrics(scale, 13 * Math.max(Math.sqrt(scale), 0.92), 17, 15);
        Box room = new Box(150, 40, width, height);
        for (int guests : GUESTS) {
            for (int servers : SERVERS) {
                DiningPlan plan = DiningPlan.of(room, guests, servers, metrics);
                String what = guests + " guests, " + servers + " servers, " + room;
                List<Disc> faces = guests(plan, room, what);
                for (int instant = 0; servers > 0 && instant < INSTANTS; instant++) {
                    check(plan, faces, servers, guests, metrics, what);
                }
            }
        }
    }

    /** The faces at the tables: apart, and in the room. */
    private static List<Disc> guests(DiningPlan plan, Box room, String what) {
        TableRows tables = plan.tables();
        List<Disc> faces = new ArrayList<>();
        double left = room.right();
        double right = room.x();
        for (int seat = 0; seat < tables.count(); seat++) {
            Disc face = new Disc(tables.guest(seat), TableRows.GUEST * tables.scale() / 2);
            inside(room, face, what);
            for (Disc other : faces) {
                assertThat(face.gapTo(other)).as(what).isGreaterThan(0);
            }
            faces.add(face);
            left = Math.min(left, tables.table(seat).x());
            right = Math.max(right, tables.table(seat).right());
        }
        if (tables.crowded()) {
            assertThat(plan.crowd().width() * plan.crowd().height())
                    .as(what)
                    .isGreaterThan(0.3 * room.width() * room.height());
        } else {
            assertThat(right - left).as(what).isGreaterThan(0.4 * room.width());
        }
        return faces;
    }

    private void check(
            DiningPlan plan,
            List<Disc> faces,
            int servers,
            int guests,
            Metrics metrics,
            String what) {
        List<Body> bodies = new ArrayList<>();
        for (int i = 0; i < servers; i++) {
            Point at = plan.ways().way(place(plan, i, guests), place(plan, i, guests)).at(part());
            bodies.add(plan.ways().body(at, plan.servers().ring() / 2));
        }
        List<Disc> rings = Elbowroom.of(bodies);
        List<CaptionSpace.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < servers; i++) {
            boolean among = plan.ways().amongTables(bodies.get(i).wanted());
            wishes.add(
                    new CaptionSpace.Wish(
                            plan.servers().detail(),
                            plan.caption(among, metrics),
                            0,
                            bodies.get(i).within()));
        }
        List<CaptionSpace> lines =
                CaptionSpace.of(rings, wishes, faces, metrics.em() * 3.6, metrics);
        List<Box> said = new ArrayList<>();
        for (int i = 0; i < servers; i++) {
            Disc ring = rings.get(i);
            for (int j = 0; j < i; j++) {
                assertThat(ring.gapTo(rings.get(j))).as(what).isGreaterThanOrEqualTo(0);
            }
            for (Disc face : faces) {
                assertThat(ring.gapTo(face)).as(what + " " + ring + face).isGreaterThan(-1.5);
            }
            inside(plan.area(), ring, what);
            CaptionSpace line = lines.get(i);
            if (line.detail() != Detail.BARE) {
                said.add(CaptionSpace.place(ring, line.detail(), line.width(), 0, metrics));
            }
        }
        for (int i = 0; i < said.size(); i++) {
            Box line = said.get(i);
            assertThat(line.bottom()).as(what).isLessThanOrEqualTo(plan.area().bottom() + 2);
            assertThat(said.subList(0, i)).noneMatch(it -> overlap(it, line));
            assertThat(faces).as(what + line).noneMatch(it -> covers(line, it));
            assertThat(rings).as(what + line).noneMatch(it -> covers(line, it));
        }
    }

    private Point place(DiningPlan plan, int server, int guests) {
        int seats = Math.max(guests, 1);
        return switch (random.nextInt(4)) {
            case 0 -> plan.stand(Place.DOOR, server);
            case 1 -> plan.stand(Place.PASS, server);
            default ->
                    plan.tables().crowded()
                            ? plan.belowCrowd(
                                    plan.crowd().x() + random.nextDouble() * plan.crowd().width())
                            : plan.atTable(random.nextInt(seats));
        };
    }

    private double part() {
        return Math.clamp(random.nextDouble(-0.5, 1.5), 0, 1);
    }

    private static void inside(Box room, Disc disc, String what) {
        Point at = disc.center();
        double edge = Elbowroom.clearance(room, at.x(), at.y());
        assertThat(edge - disc.radius()).as(what + " " + disc).isGreaterThan(-2);
    }

    private static boolean covers(Box lines, Disc disc) {
        double dx =
                Math.max(
                        Math.max(lines.x() - disc.center().x(), disc.center().x() - lines.right()),
                        0);
        double dy =
                Math.max(
                        Math.max(lines.y() - disc.center().y(), disc.center().y() - lines.bottom()),
                        0);
        return Math.hypot(dx, dy) < disc.radius() - 1;
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.right() - 1
                && b.x() < a.right() - 1
                && a.y() < b.bottom() - 1
                && b.y() < a.bottom() - 1;
    }
}
