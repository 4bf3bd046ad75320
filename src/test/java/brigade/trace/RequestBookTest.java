package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantVocabulary;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

class RequestBookTest {

    private static final long MS = 1_000_000;

    private final Recorder recorder = Recorder.ofPast(64 << 20, RestaurantVocabulary.ALL);
    private final Trace trace = recorder.trace();
    private final RequestBook book = trace.requests();

    // The server's lane is indexed first: stages are seen before the arrival of their order.
    private final Lane server = recorder.laneAt(0, "server-1", "server", LaneKind.PLATFORM);
    private final Lane guests = recorder.laneAt(0, "guests", "guests", LaneKind.PLATFORM);

    @Test
    void anOrderIsInTheNewestStageItHasReached() {
        guests.markAt(10 * MS, OrderStage.PLACED, 0, 1, 2000);
        server.markAt(20 * MS, OrderStage.TAKEN, 0, 1, 4);
        server.markAt(30 * MS, OrderStage.HUNG, 0, 1, 0);
        server.markAt(90 * MS, OrderStage.PAID, 0, 1, 1250);
        trace.advance();

        assertThat(book.state(1, 9 * MS)).isNull();
        RequestState placed = book.state(1, 15 * MS);
        assertThat(placed).isNotNull();
        assertThat(placed.stage()).isEqualTo(OrderStage.PLACED);
        assertThat(placed.place()).isEqualTo(-1);
        assertThat(placed.intended()).isBetween(8 * MS - 1024, 8 * MS);
        assertThat(book.state(1, 20 * MS))
                .extracting(RequestState::stage, RequestState::place)
                .containsExactly(OrderStage.TAKEN, 4);
        assertThat(book.state(1, 89 * MS))
                .extracting(RequestState::stage)
                .isEqualTo(OrderStage.HUNG);
        assertThat(book.state(1, 90 * MS))
                .extracting(RequestState::stage)
                .isEqualTo(OrderStage.PAID);
        assertThat(book.at(1, OrderStage.HUNG)).isBetween(30 * MS - 1024, 30 * MS);
        assertThat(book.at(1, OrderStage.FIRED)).isEqualTo(RequestBook.NEVER);
        assertThat(book.at(1, OrderStage.FAILED)).isEqualTo(RequestBook.NEVER);
    }

    @Test
    void latenciesOfAStretchAreThoseOfItsParts() {
        for (int order = 1; order <= 600; order++) {
            guests.markAt(order * MS, OrderStage.PLACED, 0, order, order % 7 * 100);
        }
        for (int order = 1; order <= 600; order++) {
            Mark end = order % 5 == 0 ? OrderStage.FAILED : OrderStage.PAID;
            server.markAt(1000 * MS + order * MS, end, 0, order, 100);
        }
        trace.advance();

        List<Long> whole = latencies(0, 2000 * MS);
        List<Long> parts = latencies(0, 1100 * MS);
        parts.addAll(latencies(1100 * MS, 1400 * MS));
        parts.addAll(latencies(1400 * MS, 2000 * MS));

        assertThat(whole).hasSize(480).isEqualTo(parts);
        assertThat(whole.getFirst()).isBetween(1000 * MS + 98_000, 1000 * MS + 102_000);
    }

    private List<Long> latencies(long t0, long t1) {
        List<Long> nanos = new ArrayList<>();
        book.latencies(t0, t1, nanos::add);
        return nanos;
    }

    @Test
    void totalsBalanceAtEveryInstant() {
        for (int order = 1; order <= 2000; order++) {
            guests.markAt(order * MS, OrderStage.PLACED, 0, order, 0);
        }
        for (int order = 1; order <= 2000; order++) {
            Mark end =
                    List.of(
                                    OrderStage.PAID,
                                    OrderStage.PAID,
                                    OrderStage.FAILED,
                                    OrderStage.LEFT,
                                    OrderStage.TURNED_AWAY)
                            .get(order % 5);
            if (order % 7 != 0) {
                server.markAt(order * MS + 40 * MS, end, 0, order, 100);
            }
        }
        trace.advance();
        for (long t = 0; t < 2100 * MS; t += 13 * MS) {
            Totals totals = book.totals(t);
            List<RequestState> present = new ArrayList<>();
            book.present(t, present::add);
            assertThat(totals.inFlight()).isEqualTo(present.size());
            assertThat(totals.arrived())
                    .isEqualTo(
                            totals.served()
                                    + totals.failed()
                                    + totals.rejected()
                                    + totals.inFlight());
            assertThat(totals.arrived()).isEqualTo(Math.min(2000, t / MS));
            assertThat(totals.amount()).isEqualTo(100 * totals.served());
        }
    }

    @Test
    void latencyCountsFromTheIntendedArrival() {
        guests.markAt(10 * MS, OrderStage.PLACED, 0, 1, 5000);
        guests.markAt(10 * MS, OrderStage.PLACED, 0, 2, 0);
        server.markAt(20 * MS, OrderStage.PAID, 0, 1, 1);
        server.markAt(25 * MS, OrderStage.FAILED, 0, 2, 0);
        trace.advance();
        List<Long> latencies = new ArrayList<>();
        book.latencies(0, 100 * MS, latencies::add);
        assertThat(latencies).hasSize(1);
        assertThat(latencies.getFirst()).isBetween(15 * MS - 2000, 15 * MS + 2000);
        List<RequestState> ended = new ArrayList<>();
        book.ended(21 * MS, 100 * MS, ended::add);
        assertThat(ended)
                .extracting(RequestState::request, RequestState::stage)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, OrderStage.FAILED));
    }

    @Test
    void aStageCountsOnceAndAnEndAsOftenAsItComes() {
        guests.markAt(MS, OrderStage.PLACED, 0, 1, 0);
        guests.markAt(2 * MS, OrderStage.PLACED, 0, 1, 0);
        server.markAt(2 * MS, OrderStage.PAID, 0, 1, 100);
        server.markAt(3 * MS, OrderStage.FAILED, 0, 1, 0);
        trace.advance();
        assertThat(book.totals(10 * MS)).isEqualTo(new Totals(1, 1, 1, 0, 0, 100, Map.of(0, 1L)));
        assertThat(book.totals(10 * MS).balanced()).isFalse();
    }

    @Test
    void failuresAreCountedByTheLabelThatSaysWhy() {
        int disk = recorder.label("disk full");
        int client = recorder.label("client gone");
        for (int order = 1; order <= 300; order++) {
            guests.markAt(order * MS, OrderStage.PLACED, 0, order, 0);
            boolean failed = order % 3 != 0;
            int label = order % 3 == 1 ? disk : client;
            server.markAt(
                    (order + 1) * MS,
                    failed ? OrderStage.FAILED : OrderStage.PAID,
                    failed ? label : 0,
                    order,
                    failed ? 0 : 100);
        }
        trace.advance();

        assertThat(book.totals(4 * MS).failures()).isEqualTo(Map.of(disk, 1L, client, 1L));
        assertThat(book.totals(400 * MS).failures()).isEqualTo(Map.of(disk, 100L, client, 100L));
        assertThat(book.totals(400 * MS).amount()).isEqualTo(10_000);
        assertThat(book.reason(1)).isEqualTo(disk);
        assertThat(book.reason(2)).isEqualTo(client);
        assertThat(book.reason(3)).isZero();
        assertThat(book.reason(3000)).isZero();
    }

    /** Asked for at each instant as it comes, and once all has been recorded. */
    @Test
    void theNewestInstantIsSeenAsItIsSeenLater() {
        Random random = new Random(3);
        Mark[] stages = {
            OrderStage.TAKEN,
            OrderStage.HUNG,
            OrderStage.FIRED,
            OrderStage.PASSED,
            OrderStage.CARRIED,
            OrderStage.PAID
        };
        int[] reached = new int[700];
        List<List<RequestState>> present = new ArrayList<>();
        List<Totals> totals = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            int order = 1 + random.nextInt(reached.length);
            int next = reached[order - 1]++;
            if (next == 0) {
                guests.markAt(i * MS, OrderStage.PLACED, 0, order, 0);
            } else if (next <= stages.length) {
                server.markAt(i * MS, stages[next - 1], 0, order, 3);
            }
            recorder.lastsUntil(i * MS);
            trace.advance();
            present.add(present(i * MS));
            totals.add(book.totals(i * MS));
            assertThat(present(i * MS)).isEqualTo(present.getLast());
        }
        for (int i = 0; i < 2_000; i++) {
            assertThat(present(i * MS)).isEqualTo(present.get(i));
            assertThat(book.totals(i * MS)).isEqualTo(totals.get(i));
        }
    }

    private List<RequestState> present(long t) {
        List<RequestState> present = new ArrayList<>();
        book.present(t, present::add);
        return present;
    }

    @Test
    void anOrderMayComeAtTheBeginningOfAllTime() {
        server.markAt(0, OrderStage.PLACED, 0, 1, 0);
        guests.markAt(500 * MS, OrderStage.TAKEN, 0, 1, 2);
        trace.advance();
        assertThat(book.at(1, OrderStage.PLACED)).isZero();
        assertThat(book.state(1, 1)).extracting(RequestState::stage).isEqualTo(OrderStage.PLACED);
        assertThat(book.totals(500 * MS).inFlight()).isEqualTo(1);
    }
}
