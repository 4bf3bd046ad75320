package brigade.ui.observe.staff;

import static brigade.ui.observe.staff.Dumped.SECOND;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.LaneKind;
import brigade.trace.Trace;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class StaffSentencesTest {

    private static StaffSentences in(Locale locale, Trace trace) {
        Texts texts = new Texts(locale);
        return new StaffSentences(texts, new Units(texts, trace.clock()));
    }

    private static Trace shop() {
        Dumped dumped = new Dumped();
        for (int second : new int[] {0, 4}) {
            dumped.at(second);
            dumped.blocked(1, "http-1", "Stock", "Ledger").blocked(2, "http-2", "Ledger", "Stock");
            for (int i = 3; i <= 33; i++) {
                dumped.parked(i, "http-" + i, LaneKind.PLATFORM, "Connections");
            }
            dumped.runs(34, "http-34");
        }
        return dumped.trace();
    }

    @Test
    void aRoomSaysWhatItsThreadsDoAndLeavesOutTheRarestWhereThereIsLessRoom() {
        Trace trace = shop();
        PoolRoom room = new PoolsReader(trace).at(trace.start(), 0).rooms().getFirst();

        List<String> said = in(Locale.ENGLISH, trace).sentence(room);

        assertThat(said.getFirst())
                .isEqualTo("34 threads · 2 in a ring · 1 running · 31 wait for Connections");
        assertThat(said.getLast()).isEqualTo("34 threads");
        assertThat(in(Locale.GERMAN, trace).sentence(room).getFirst())
                .isEqualTo("34 Threads · 2 im Kreis · 1 läuft · 31 warten auf Connections");
    }

    @Test
    void aThreadSaysWhatItWaitsForAndForHowLong() {
        Trace trace = shop();
        long t = trace.start() + 3 * SECOND;
        StaffMoment moment = new PoolsReader(trace).at(t, 0);
        ThreadPose stuck = moment.rings().getFirst().members().getFirst();
        ThreadCrowd waiting = moment.rooms().getFirst().crowds().getFirst();
        StaffSentences words = in(Locale.ENGLISH, trace);

        assertThat(words.line(stuck, t)).contains("wants Stock, 3.00 s", "blocked 3.00 s");
        assertThat(words.crowd(waiting, t).getFirst())
                .isEqualTo("31 wait for Connections, the longest 3.00 s");
        assertThat(words.spoken(stuck, "http-2", t))
                .isEqualTo("http-1, platform, wants Stock, 3.00 s, held by http-2");
    }

    @Test
    void aLockSaysInOneLineWhatItIsAndWhoHasIt() {
        Trace trace = shop();
        ContestedLock lock = new ContestedLock("Shop.Stock", 1, 2, "http-2", 1, 0, true);

        assertThat(in(Locale.ENGLISH, trace).lockBriefly(lock)).isEqualTo("Stock · http-2");
    }

    @Test
    void ofOneItSaysOne() {
        Trace trace = new Dumped().at(0).runs(1, "main").trace();
        PoolRoom room = new PoolsReader(trace).at(trace.start(), 0).rooms().getFirst();

        assertThat(in(Locale.ENGLISH, trace).sentence(room).getFirst())
                .isEqualTo("1 thread · 1 running");
        assertThat(in(Locale.GERMAN, trace).sentence(room).getFirst())
                .isEqualTo("1 Thread · 1 läuft");
        assertThat(in(Locale.GERMAN, trace).name(room)).isEqualTo("Jeder für sich");
    }
}
