package brigade.ui.observe.staff;

import static brigade.ui.observe.staff.Dumped.SECOND;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.observe.thread.JvmVocabulary;
import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.ui.observe.staff.ThreadPose.Deed;

import org.junit.jupiter.api.Test;

import java.util.List;

class PoolsReaderTest {

    private static StaffMoment at(Trace trace, long seconds) {
        return new PoolsReader(trace).at(trace.start() + seconds * SECOND, 0);
    }

    private static Dumped ring(Dumped dumped) {
        return dumped.blocked(12, "http-12", "Stock", "Ledger")
                .blocked(31, "http-31", "Ledger", "Stock");
    }

    private static List<String> names(List<ThreadPose> poses) {
        return poses.stream().map(ThreadPose::name).toList();
    }

    @Test
    void aPoolIsARoomAndThreadsOfTheirOwnShareOne() {
        Trace trace =
                new Dumped()
                        .at(0)
                        .runs(1, "http-1")
                        .runs(2, "http-2")
                        .runs(3, "main")
                        .runs(4, "Reference Handler")
                        .trace();

        List<PoolRoom> rooms = at(trace, 0).rooms();

        assertThat(rooms)
                .extracting(it -> it.sort() + " " + it.pool() + " " + it.size())
                .containsExactly("POOL http- 2", "ALONE  1", "JVM JVM 1");
        assertThat(names(rooms.get(0).people())).containsExactly("http-1", "http-2");
        assertThat(rooms.get(2).people()).as("the JVM's own are a crowd").isEmpty();
    }

    @Test
    void manyAtTheSameAreACrowdAndTheOthersAreDrawn() {
        Dumped dumped = new Dumped().at(0);
        for (int i = 1; i <= 31; i++) {
            dumped.parked(i, "http-" + i, LaneKind.PLATFORM, "Connections");
        }
        Trace trace = dumped.runs(32, "http-32").runs(33, "http-33").trace();

        PoolRoom room = at(trace, 0).rooms().getFirst();

        assertThat(names(room.people())).containsExactly("http-32", "http-33");
        assertThat(room.crowds().getFirst().size()).isEqualTo(31);
        assertThat(room.crowds().getFirst().doing().about()).isEqualTo("Connections");
        assertThat(room.count(Activity.WAITING)).isEqualTo(31);
        assertThat(room.count(Activity.RUNNING)).isEqualTo(2);
    }

    @Test
    void whoIsSelectedIsDrawnWhateverItDoes() {
        Dumped dumped = new Dumped().at(0);
        for (int i = 1; i <= 40; i++) {
            dumped.parked(i, "http-" + i, LaneKind.PLATFORM, "Connections");
        }
        Trace trace = dumped.trace();
        int last = trace.lanes().getLast().id();

        PoolRoom room = new PoolsReader(trace).at(trace.start(), last).rooms().getFirst();

        assertThat(names(room.people())).containsExactly("http-40");
    }

    @Test
    void aWaitThatThreeDumpsShowBeganWithTheFirst() {
        Trace trace = ring(ring(ring(new Dumped().at(0)).at(2)).at(4)).trace();

        ThreadPose pose = at(trace, 4).rooms().getFirst().people().getFirst();

        assertThat(pose.doing().deed()).isEqualTo(Deed.BLOCKED);
        assertThat(pose.doing().about()).isEqualTo("Stock");
        assertThat(pose.since()).isEqualTo(trace.start());
        assertThat(at(trace, 1).rooms().getFirst().people().getFirst().since())
                .isEqualTo(trace.start());
    }

    @Test
    void aRingIsConfirmedByTheSecondDump() {
        Trace once = ring(new Dumped().at(0)).trace();
        Trace twice = ring(ring(new Dumped().at(0).runs(7, "main").at(2)).at(4)).trace();

        assertThat(at(once, 0).rings()).singleElement().matches(it -> !it.confirmed());
        assertThat(at(twice, 0).rings()).isEmpty();
        StuckRing ring = at(twice, 4).rings().getFirst();
        assertThat(ring.confirmed()).isTrue();
        assertThat(ring.since()).isEqualTo(twice.start() + 2 * SECOND);
        assertThat(names(ring.members())).containsExactly("http-12", "http-31");
        assertThat(at(twice, 4).rooms().getFirst().stuck()).isEqualTo(2);
    }

    @Test
    void whoWaitsForOneInARingIsNotInIt() {
        Trace trace = ring(new Dumped().at(0)).blocked(40, "http-40", "Stock").trace();

        StaffMoment moment = at(trace, 0);

        assertThat(names(moment.rings().getFirst().members()))
                .containsExactly("http-12", "http-31");
        assertThat(moment.locks())
                .extracting(it -> it.name() + " " + it.holderName() + " " + it.waiters())
                .containsExactly("Stock http-31 2", "Ledger http-12 1");
    }

    @Test
    void thoseOfARingStandSideBySide() {
        Trace trace =
                new Dumped()
                        .at(0)
                        .blocked(1, "http-1", "A", "B")
                        .runs(2, "http-2")
                        .blocked(3, "http-3", "B", "A")
                        .trace();

        assertThat(names(at(trace, 0).rooms().getFirst().people()))
                .containsExactly("http-1", "http-3", "http-2");
    }

    @Test
    void tenThousandThreadsAreReadAndFewDrawn() {
        Dumped dumped = new Dumped().at(0);
        for (int i = 1; i <= 10_000; i++) {
            dumped.parked(i, "", LaneKind.VIRTUAL, i % 2 == 0 ? "Semaphore" : "Latch");
        }

        StaffMoment moment = at(dumped.trace(), 0);

        assertThat(moment.threads()).isEqualTo(10_000);
        assertThat(moment.rooms()).singleElement().matches(it -> it.people().isEmpty());
        assertThat(moment.rooms().getFirst().crowds())
                .extracting(ThreadCrowd::size)
                .containsExactly(5_000, 5_000);
    }

    @Test
    void whoWaitsForTheSameHasItNot() {
        Recorder recorder = Recorder.ofPast(1 << 20, JvmVocabulary.ALL);
        int stock = recorder.label("blocked: Stock");
        Lane reads = recorder.laneAt(0, "reads", "w-", LaneKind.PLATFORM);
        Lane next = recorder.laneAt(0, "next", "w-", LaneKind.PLATFORM);
        Lane last = recorder.laneAt(0, "last", "w-", LaneKind.PLATFORM);
        reads.beginAt(0, Activity.IO, recorder.label("socket read"), 0, 0);
        next.beginAt(0, Activity.BLOCKED, stock, 0, Argument.lock(5, reads.id()));
        last.beginAt(0, Activity.BLOCKED, stock, 0, Argument.lock(5, next.id()));
        recorder.lastsUntil(2 * SECOND);
        recorder.trace().advance();

        StaffMoment moment = at(recorder.trace(), 1);

        assertThat(moment.rooms().getFirst().people())
                .extracting(it -> it.name() + " " + it.holder())
                .containsExactlyInAnyOrder("reads 0", "next " + reads.id(), "last " + reads.id());
        assertThat(moment.locks())
                .extracting(it -> it.holderName() + " " + it.waiters())
                .containsExactly("reads 2");
    }

    @Test
    void whereAllWaitForTheSameWhoHasItIsNotKnown() {
        Recorder recorder = Recorder.ofPast(1 << 20, JvmVocabulary.ALL);
        int stock = recorder.label("blocked: Stock");
        Lane one = recorder.laneAt(0, "one", "w-", LaneKind.PLATFORM);
        Lane two = recorder.laneAt(0, "two", "w-", LaneKind.PLATFORM);
        Lane three = recorder.laneAt(0, "three", "w-", LaneKind.PLATFORM);
        one.beginAt(0, Activity.BLOCKED, stock, 0, Argument.lock(5, two.id()));
        two.beginAt(0, Activity.BLOCKED, stock, 0, Argument.lock(5, one.id()));
        three.beginAt(0, Activity.BLOCKED, stock, 0, Argument.lock(5, three.id()));
        recorder.lastsUntil(2 * SECOND);
        recorder.trace().advance();

        StaffMoment moment = at(recorder.trace(), 1);

        assertThat(moment.rooms().getFirst().people())
                .extracting(it -> it.name() + " " + it.holder())
                .containsExactlyInAnyOrder("one 0", "two 0", "three 0");
        assertThat(moment.locks()).isEmpty();
    }
}
