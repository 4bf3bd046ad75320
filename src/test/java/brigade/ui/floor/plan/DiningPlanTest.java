package brigade.ui.floor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.Place;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

class DiningPlanTest {

    private static final Metrics METRICS = new Metrics(1, 13, 17, 15);
    private static final Box ROOM = new Box(0, 40, 360, 250);

    @Test
    void aFewSeatsAreSixTables() {
        TableRows tables = DiningPlan.of(ROOM, 3, 2, METRICS).tables();

        assertThat(tables.count()).isEqualTo(6);
        assertThat(tables.crowded()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 8, 12, 18, 24})
    void tablesAndCustomersStandApartInTheRoom(int seats) {
        TableRows tables = DiningPlan.of(ROOM, seats, 2, METRICS).tables();
        List<Box> taken = new ArrayList<>();
        for (int seat = 0; seat < tables.count(); seat++) {
            taken.add(tables.table(seat));
            Point guest = tables.guest(seat);
            double size = TableRows.GUEST * tables.scale();
            taken.add(new Box(guest.x() - size / 2, guest.y() - size / 2, size, size));
        }
        for (Box box : taken) {
            assertThat(box.x()).isGreaterThanOrEqualTo(ROOM.x());
            assertThat(box.right()).isLessThanOrEqualTo(ROOM.right());
            assertThat(box.y()).isGreaterThanOrEqualTo(ROOM.y() - 1);
            assertThat(box.bottom()).isLessThanOrEqualTo(ROOM.bottom() + 1);
            assertThat(taken).filteredOn(it -> !it.equals(box)).noneMatch(it -> overlap(it, box));
        }
    }

    @Test
    void tablesStayAsLongAsCustomersHaveAFace() {
        assertThat(DiningPlan.of(ROOM, 48, 2, METRICS).tables().crowded()).isFalse();
        assertThat(DiningPlan.of(ROOM, 35, 8, METRICS).tables().crowded()).isFalse();
        assertThat(DiningPlan.of(ROOM, 35, 32, METRICS).tables().crowded()).isFalse();
        assertThat(DiningPlan.of(ROOM, 200, 2, METRICS).tables().crowded()).isTrue();
    }

    /** The dining rooms of windows of 1000 × 700, 1366 × 768 and 1920 × 1080. */
    @ParameterizedTest
    @CsvSource({
        "222, 150, 0.8, 20, 12",
        "222, 150, 0.8, 35, 9.5",
        "360, 205, 0.85, 20, 17",
        "360, 205, 0.85, 33, 14",
        "360, 205, 0.85, 45, 12",
        "360, 205, 0.85, 60, 11",
        "540, 350, 1.35, 33, 18",
        "540, 350, 1.35, 60, 17",
        "540, 350, 1.35, 100, 11.5"
    })
    void halfFullTheRoomIsUsedForFacesNotForAisles(
            double width, double height, double scale, int guests, double face) {
        Metrics metrics = new Metrics(scale, 13 * Math.max(Math.sqrt(scale), 0.92), 17, 15);
        for (int servers : new int[] {1, 3, 8}) {
            TableRows tables =
                    DiningPlan.of(new Box(0, 40, width, height), guests, servers, metrics).tables();

            assertThat(tables.crowded()).isFalse();
            if (servers > 1) {
                assertThat(tables.scale() * TableRows.GUEST)
                        .as("%d", servers)
                        .isGreaterThanOrEqualTo(face);
            }
        }
    }

    @Test
    void aRoomThatHasNoSpaceYetHasAPlan() {
        for (Box room :
                new Box[] {
                    Box.NONE, new Box(0, 40, 0, 30), new Box(0, 40, 60, 0), new Box(0, 0, 3, 3)
                }) {
            for (int servers : new int[] {0, 1, 3, 32}) {
                for (int guests : new int[] {0, 1, 35, 2_000}) {
                    assertThat(DiningPlan.of(room, guests, servers, METRICS).aisles()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void whoIsAloneIsNeverSmall() {
        for (int guests : new int[] {3, 20, 35, 60}) {
            DiningPlan plan = DiningPlan.of(ROOM, guests, 1, METRICS);
            assertThat(plan.servers().ring()).isGreaterThanOrEqualTo(42);
            assertThat(plan.caption(true, METRICS)).isGreaterThan(METRICS.em() * 8);
        }
    }

    @Test
    void serversWaitAtTheSideTheyWaitFor() {
        DiningPlan plan = DiningPlan.of(ROOM, 6, 3, METRICS);

        for (int server = 0; server < 3; server++) {
            Point door = plan.stand(Place.DOOR, server);
            Point pass = plan.stand(Place.PASS, server);
            assertThat(door.x()).isLessThan(ROOM.width() * 0.2);
            assertThat(pass.x()).isGreaterThan(ROOM.width() * 0.8);
            assertThat(door.y()).isEqualTo(pass.y());
        }
        assertThat(plan.servers().left()).doesNotHaveDuplicates();
    }

    @Test
    void whoServesTwoTablesThatFaceEachOtherStandAside() {
        DiningPlan plan = DiningPlan.of(ROOM, 6, 2, METRICS);

        assertThat(plan.atTable(0).x()).isLessThan(plan.atTable(3).x());
        assertThat(plan.atTable(0).y()).isEqualTo(plan.atTable(3).y());
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 12, 20, 24})
    void nobodyWalksAcrossATable(int seats) {
        DiningPlan plan = DiningPlan.of(ROOM, seats, 3, METRICS);
        List<Point> places = new ArrayList<>();
        for (int server = 0; server < 3; server++) {
            places.add(plan.stand(Place.DOOR, server));
            places.add(plan.stand(Place.PASS, server));
        }
        for (int seat = 0; seat < plan.tables().count(); seat++) {
            places.add(plan.atTable(seat));
        }
        for (Point from : places) {
            for (Point to : places) {
                Route way = plan.ways().way(from, to);
                assertThat(way.at(0)).isEqualTo(from);
                assertThat(way.at(1)).isEqualTo(to);
                for (double part = 0; part <= 1; part += 1 / 64.0) {
                    Point at = way.at(part);
                    for (int seat = 0; seat < plan.tables().count(); seat++) {
                        Box table = plan.tables().table(seat);
                        assertThat(
                                        at.x() > table.x()
                                                && at.x() < table.right()
                                                && at.y() > table.y()
                                                && at.y() < table.bottom())
                                .as("from %s to %s at %s: table %s", from, to, at, table)
                                .isFalse();
                    }
                }
            }
        }
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.right() - 1
                && b.x() < a.right() - 1
                && a.y() < b.bottom() - 1
                && b.y() < a.bottom() - 1;
    }
}
