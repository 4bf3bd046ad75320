package brigade.measure.report;

import static brigade.server.Model.EVENT_LOOP;
import static brigade.server.Model.PROCESS_PER_REQUEST;
import static brigade.server.Model.SINGLE_THREAD;
import static brigade.server.Model.THREAD_POOL;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.compare.Comparison;
import brigade.measure.compare.ModelFigures;
import brigade.measure.compare.OrderCounts;
import brigade.measure.compare.ResourceUse;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class FindingsTest {
    private static final OrderCounts FULL = new OrderCounts(1_000, 600, 0, 400);

    private final Phrases english = new Phrases(Locale.ENGLISH);
    private final ModelFigures pool = Runs.good(THREAD_POOL);
    private final ModelFigures single = Runs.good(SINGLE_THREAD);

    @Test
    void threeSentencesOfAModelThatServedWell() {
        assertThat(say(pool, pool))
                .containsExactly(
                        "Cooks, servers and cashiers shared the work over bounded queues, 12"
                                + " threads in all; the app grew by 20.0 MB.",
                        "At 200 orders/s it served well: half of the orders within 4.00 ms, 99 of"
                                + " 100 within 20.0 ms.",
                        "Nothing broke at 200 orders/s: the queues between the roles held what"
                                + " came, 50 orders at once.");
    }

    @Test
    void theQuickestOfSeveralIsCalledSo() {
        ModelFigures slower = Runs.latency(SINGLE_THREAD, 8, 40);
        assertThat(say(pool, pool, slower).get(1)).contains("nobody served better");
        assertThat(say(slower, pool, slower).get(1)).contains("it served well");
    }

    @Test
    void aFullDoorIsWhatBroke() {
        ModelFigures full = Runs.orders(SINGLE_THREAD, FULL, "");
        List<String> said = say(full, pool, full);
        assertThat(said.get(1)).startsWith("200 orders/s were too many for it: it served 60 %,");
        assertThat(said.get(2))
                .isEqualTo(
                        "What broke was the door: 40 % of the guests were turned away, and who got"
                                + " in took up to 40.0 ms.");
    }

    @Test
    void servedLateIsNotServedWell() {
        ModelFigures late = Runs.latency(SINGLE_THREAD, 900, 1_300);
        assertThat(say(late, pool, late).subList(1, 3))
                .containsExactly(
                        "At 200 orders/s it served everybody, but slowly: half of the orders within"
                                + " 900 ms, 99 of 100 within 1.30 s.",
                        "Everybody was served, but too late: one of a hundred orders took 1.30 s or"
                                + " longer.");
    }

    @Test
    void aFailureIsGraverThanAFullDoorAndNamesItsCause() {
        OrderCounts counts = new OrderCounts(1_000, 500, 1, 499);
        ModelFigures broken = Runs.orders(SINGLE_THREAD, counts, "OutOfMemoryError: thread");
        assertThat(say(broken, broken).get(2))
                .isEqualTo("One order failed, the first with OutOfMemoryError: thread.");
    }

    @Test
    void ordersThatNobodyFinishedAreNamed() {
        ModelFigures stuck = Runs.orders(SINGLE_THREAD, new OrderCounts(1_000, 990, 0, 0), "");
        assertThat(say(stuck, stuck).get(2)).startsWith("10 orders were still not served");
    }

    @Test
    void theGraverOfFullDoorAndUnfinishedIsSaid() {
        OrderCounts counts = new OrderCounts(1_000, 90, 0, 900);
        ModelFigures crowded = Runs.orders(PROCESS_PER_REQUEST, counts, "");
        assertThat(say(crowded, crowded).get(2)).startsWith("What broke was the door: 90 %");
    }

    @Test
    void userActionsBehindOthersAreWhatBroke() {
        ModelFigures behind = Runs.users(SINGLE_THREAD, 50);
        assertThat(say(behind, pool, behind).get(2))
                .isEqualTo(
                        "What broke were the user actions: one of a hundred took 50.0 ms or"
                                + " longer, 10.0 times as long as with the quickest model.");
        ModelFigures nearly = Runs.users(SINGLE_THREAD, 49);
        assertThat(say(nearly, pool, nearly).get(2)).startsWith("Nothing broke");
    }

    @Test
    void whatIsDearIsSaid() {
        ResourceUse much = new ResourceUse(10, 20e6, 10e6, 60, 50, 3, 4);
        ModelFigures dear = Runs.footprint(PROCESS_PER_REQUEST, much);
        assertThat(say(dear, pool, dear).get(2))
                .isEqualTo(
                        "Nothing broke, but it was dear: 10.0 s of processor time for 1,000"
                                + " orders, 5.00 times the least.");
    }

    @Test
    void theSweepSaysHowFarItWent() {
        Comparison run =
                Runs.swept(
                        List.of(
                                Runs.step(THREAD_POOL, 400, 900, 100),
                                Runs.step(THREAD_POOL, 800, 300, 60),
                                Runs.step(THREAD_POOL, 200, 30, 100)),
                        pool);
        assertThat(new Findings(run, english).of(pool))
                .contains(
                        "It served well up to 400 orders/s, where 99 of 100 orders still took no"
                                + " longer than 900 ms.",
                        "It broke at 800 orders/s, where only 60 % of the orders were served.");
    }

    @Test
    void aSweepWithoutAGoodStepSaysSo() {
        Comparison run = Runs.swept(List.of(Runs.step(THREAD_POOL, 10, 1_500, 100)), pool);
        assertThat(new Findings(run, english).of(pool))
                .contains(
                        "It served well at no load of the sweep, and not at 200 orders/s either.",
                        "It broke at 10 orders/s, where one of a hundred orders took 1.50 s or"
                                + " longer.");
    }

    @Test
    void asTheTextbookHasItNothingIsAdded() {
        ModelFigures behind = Runs.users(SINGLE_THREAD, 50);
        ModelFigures loop = Runs.good(EVENT_LOOP);
        assertThat(say(behind, pool, behind)).hasSize(3);
        assertThat(say(loop, pool, loop)).hasSize(3);
    }

    @Test
    void whereTheRunDiffersFromTheTextbookItSaysSo() {
        assertThat(say(single, pool, single).get(3))
                .startsWith("The textbook differs: behind one thread")
                .endsWith("here it was 1.00 times.");
        ModelFigures slowLoop = Runs.users(EVENT_LOOP, 25);
        assertThat(say(slowLoop, pool, slowLoop).get(3))
                .contains("a loop that never waits")
                .endsWith("here they took 5.00 times as long.");
        ModelFigures process = Runs.good(PROCESS_PER_REQUEST);
        assertThat(say(process, pool, process))
                .hasSize(5)
                .anyMatch(it -> it.contains("10 times the memory"));
    }

    @Test
    void aLightLoadExplainsIt() {
        ResourceUse few = new ResourceUse(2, 20e6, 1e6, 4, 4, 12, 0);
        ModelFigures idle = Runs.footprint(SINGLE_THREAD, few);
        assertThat(say(idle, pool, idle).get(4))
                .startsWith("The load was light, 4 orders in the house at most");
    }

    @Test
    void shortOrdersExplainIt() {
        ResourceUse brisk = new ResourceUse(0.4, 20e6, 1e6, 60, 50, 12, 0);
        ModelFigures full = Runs.footprint(SINGLE_THREAD, brisk);
        assertThat(say(full, pool, full).get(4))
                .isEqualTo(
                        "An order took 0.40 ms of processor time, so that one thread serves even"
                                + " the 50 who find room at the door within about 20.0 ms.");
    }

    @Test
    void aLongTailIsSaidWhereAPersonWouldNoticeIt() {
        ModelFigures noticed = Runs.latency(THREAD_POOL, 5, 100);
        assertThat(say(noticed, noticed).get(2)).contains("the tail is long", "20.0 times");
        ModelFigures unnoticed = Runs.latency(THREAD_POOL, 4, 99);
        assertThat(say(unnoticed, unnoticed).get(2)).startsWith("Nothing broke at");
    }

    @Test
    void aModelThatNobodyMeasuredIsNotComparedWith() {
        assertThat(say(single, single)).hasSize(3);
    }

    @Test
    void saysAllOfItInGermanToo() {
        ModelFigures full = Runs.orders(SINGLE_THREAD, FULL, "");
        assertThat(new Findings(Runs.of(full), new Phrases(Locale.GERMAN)).of(full))
                .anyMatch(it -> it.contains("40 % der Gäste"));
    }

    private List<String> say(ModelFigures of, ModelFigures... all) {
        return new Findings(Runs.of(all), english).of(of);
    }
}
