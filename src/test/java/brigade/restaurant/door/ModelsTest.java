package brigade.restaurant.door;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.restaurant.Pace;
import brigade.restaurant.Settings;
import brigade.server.Counts;
import brigade.server.Ending;
import brigade.server.Kind;
import brigade.server.Model;
import brigade.trace.Lane;
import brigade.trace.LaneKind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Each model serves the clients at the door in its own way. */
class ModelsTest {
    private static final Settings ROOMY = Door.QUIET.withDoorCapacity(1_000);

    @SuppressWarnings("NullAway.Init") // opened by each test
    private Door door;

    @AfterEach
    void close() {
        door.close();
    }

    @ParameterizedTest
    @EnumSource
    void allAreServed(Model model) throws Exception {
        door = new Door(ROOMY.withModel(model), DoorLimits.standard());
        int clients = model == Model.PROCESS_PER_REQUEST ? 20 : 100; // processes take their time
        List<CompletableFuture<HttpResponse<String>>> sent = send(clients);
        assertThat(sent)
                .allMatch(answer -> answer.join().statusCode() == 200)
                .allMatch(answer -> answer.join().body().contains(ConstantName.of(model)));
        assertThat(door.restaurant.ledger().counts().served()).isEqualTo(clients);
    }

    @ParameterizedTest
    @CsvSource({"THREAD_PER_REQUEST, hand, PLATFORM", "VIRTUAL_THREADS, guest, VIRTUAL"})
    void theThreadThatReadsServes(Model model, String role, LaneKind kind) throws Exception {
        door = new Door(ROOMY.withModel(model), DoorLimits.standard());
        List<Thread> threads = new CopyOnWriteArrayList<>();
        door.restaurant
                .readers()
                .execute(() -> {
                    HeardCaller caller = new HeardCaller();
                    door.restaurant.order(Kind.DISH, System.nanoTime(), caller);
                    assertThat(caller.ending()).isEqualTo(Ending.PAID);
                    threads.add(caller.endedOn());
                    threads.add(Thread.currentThread());
                });
        Eventually.holds("it is back", () -> threads.size() == 2);
        assertThat(threads.getFirst()).isSameAs(threads.getLast());
        assertThat(threads.getFirst().isVirtual()).isEqualTo(kind == LaneKind.VIRTUAL);
        door.recorder.trace().advance();
        assertThat(door.recorder.trace().lanes())
                .filteredOn(lane -> lane.role().equals(role))
                .extracting(Lane::name)
                .containsExactly(role + "-1");
    }

    @Test
    void switchingLosesNobody() throws Exception {
        door = new Door(ROOMY, DoorLimits.standard());
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            for (Model model : Model.values()) {
                door.restaurant.apply(ROOMY.withModel(model));
                sent.addAll(send(3));
            }
        }
        assertThat(sent).allMatch(answer -> answer.join().statusCode() == 200);
        Counts counts = door.restaurant.ledger().counts();
        assertThat(counts.served()).isEqualTo(sent.size()).isEqualTo(counts.placed());
        Eventually.holds("one model is left", () -> door.restaurant.models() == 1);
        assertThat(send(1).getFirst().join().statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = Model.class,
            names = {"THREAD_PER_REQUEST", "VIRTUAL_THREADS"})
    void aCrowdThatIsTooLargeIsTurnedAway(Model model) throws Exception {
        door =
                new Door(
                        ROOMY.withModel(model).withCrowd(1).withPace(Pace.TEACHING),
                        DoorLimits.standard());
        CompletableFuture<HttpResponse<String>> first = send(1).getFirst();
        Eventually.holds("it is under way", () -> door.restaurant.seated() == 1);
        assertThat(send(1).getFirst().join().statusCode()).isEqualTo(503);
        assertThat(first).isNotDone();
    }

    private List<CompletableFuture<HttpResponse<String>>> send(int number) {
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            sent.add(door.sendAsync(door.post("/order")));
        }
        return sent;
    }
}
