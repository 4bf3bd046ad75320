package brigade.bench;

import java.util.List;

/**
 * One recorded event against one bare {@code nanoTime()}, and against an event of the JDK's flight
 * recorder.
 */
final class RecordedEvent implements Experiment {

    @Override
    public List<Bar> run() throws Exception {
        Jmh jmh = Jmh.run(RecordingBenchmark.class);
        double bare = jmh.of("bareNanoTime").nanos();
        Jmh.Figures event = jmh.of("recordedEvent");
        double jfr = jmh.of("jfrEvent").nanos();
        return List.of(
                Bar.atMostTimes(
                        1.25, "one recorded event by one nanoTime()", event.nanos(), "ns", bare),
                Bar.seen("one JFR event by one nanoTime()", jfr, "ns", bare),
                Bar.atMost(0.1, "allocated by one recorded event", event.bytes(), "B"));
    }
}
