package brigade.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.Counts;
import brigade.server.Kind;
import brigade.server.Model;
import brigade.server.OrderFailure;
import brigade.server.WorkFailedException;
import brigade.trace.Recorder;
import brigade.trace.Trace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** What goes wrong in the work of one order is that order's alone. */
class RealWorkTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Recorder recorder = Recorder.start(32 << 20, RestaurantVocabulary.ALL);

    @TempDir private Path temporary;

    private String usualTemporary;
    private Restaurant restaurant;

    @BeforeEach
    void open() {
        usualTemporary = System.setProperty("java.io.tmpdir", temporary.toString());
        Settings settings =
                Settings.standard()
                        .withPace(Pace.FULL)
                        .withArrivals(false)
                        .withDoorCapacity(1000)
                        .withMix(only(Kind.USER_ACTION));
        restaurant = Restaurant.open(settings, recorder, 42);
    }

    @AfterEach
    void close() {
        restaurant.close();
        recorder.close();
        System.setProperty("java.io.tmpdir", usualTemporary);
        assertThat(temporary).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void eachKindIsServedByEachModel(Model model) {
        restaurant.apply(restaurant.settings().withModel(model));
        long served = 0;
        for (Kind kind : Kind.values()) {
            serve(kind, some());
            served += some();
            assertThat(counts().served()).as("%s", kind).isEqualTo(served);
            assertThat(restaurant.takings()).isEqualTo(counts().cents());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClientWhoHangsUpFailsItsOrderOnly(Model model) {
        restaurant.apply(restaurant.settings().withModel(model));
        restaurant.hangUp();
        assertOneFails(Kind.UPLOAD, "client gone", "the client hung up after ");
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskFailsOneOrderOnly(Model model) {
        restaurant.apply(restaurant.settings().withModel(model));
        restaurant.fillDisk();
        assertOneFails(
                Kind.UPLOAD, "disk full", "the upload cannot be written: No space left on device");
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatIsClosedIsOpenForTheNextOrder(Model model) {
        // One at a time is in the database: whoever is in it when it closes fails.
        restaurant.apply(
                restaurant.settings().withModel(model).withConnections(1).withProcesses(1));
        serve(Kind.DATABASE, 2);
        restaurant.closeDatabase();
        assertOneFails(Kind.DATABASE, "database closed", "the database did not answer the query: ");
    }

    @Test
    void aProcessThatIsKilledFailsItsOrderOnly() {
        restaurant.apply(
                restaurant
                        .settings()
                        .withModel(Model.PROCESS_PER_REQUEST)
                        .withMix(only(Kind.HEAVY_SUM))
                        .withPace(Pace.BRISK));
        restaurant.crowd(3);
        Eventually.holds("one is killed", restaurant::killProcess);
        Eventually.holds("its order fails", () -> counts().failed() == 1);
        assertThat(restaurant.ledger().failures())
                .singleElement()
                .extracting(OrderFailure::cause)
                .extracting(Throwable::getMessage)
                .asString()
                .startsWith("the process that served it has ended with exit code ");
        assertThat(restaurant.ledger().failures().getFirst().reason()).isEqualTo("process ended");
        assertThat(reasonsInTheTrace()).containsExactly(Map.entry("process ended", 1L));
        Eventually.holds("the others are served", () -> counts().served() == 2);
        serve(Kind.DISH, 1);
        assertThat(counts().served()).isEqualTo(3);
    }

    @Test
    void aMixOfAllIsServedWhileConnectionsAreFew() {
        restaurant.apply(
                restaurant.settings().withMix(Mix.LUNCH_RUSH).withConnections(1).withCooks(16));
        restaurant.crowd(500);
        Eventually.holds("all are served", () -> counts().served() == 500);
    }

    private Map<String, Long> reasonsInTheTrace() {
        Trace trace = recorder.trace();
        trace.advance();
        return trace.requests().totals(trace.end()).failures().entrySet().stream()
                .collect(Collectors.toMap(e -> trace.label(e.getKey()), Map.Entry::getValue));
    }

    private void assertOneFails(Kind kind, String reason, String message) {
        long served = counts().served();
        serve(kind, some());
        assertThat(counts().failed()).isEqualTo(1);
        assertThat(counts().served()).isEqualTo(served + some() - 1);
        assertThat(restaurant.ledger().failures())
                .singleElement()
                .extracting(OrderFailure::cause)
                .isInstanceOf(WorkFailedException.class)
                .extracting(Throwable::getMessage)
                .asString()
                .startsWith(message);
        assertThat(restaurant.ledger().failures().getFirst().reason()).isEqualTo(reason);
        assertThat(reasonsInTheTrace()).containsExactly(Map.entry(reason, 1L));
        serve(kind, 2);
        assertThat(counts().failed()).isEqualTo(1);
    }

    /** Processes take their time. */
    private int some() {
        return restaurant.settings().model() == Model.PROCESS_PER_REQUEST ? 3 : 20;
    }

    private void serve(Kind kind, int number) {
        long placed = counts().placed() + number;
        restaurant.apply(restaurant.settings().withMix(only(kind)));
        restaurant.crowd(number);
        Eventually.holds("they have come", () -> counts().placed() == placed);
        assertThat(restaurant.awaitServedOut(LONG)).isTrue();
        assertThat(counts()).matches(Counts::balanced);
    }

    private Counts counts() {
        return restaurant.ledger().counts();
    }

    private static Mix only(Kind kind) {
        return new Mix(1, 0, 0, 0, 0).with(kind, 1).with(Kind.DISH, kind == Kind.DISH ? 1 : 0);
    }
}
