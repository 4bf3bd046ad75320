package brigade.trace.file;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Counter;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Mark;
import brigade.trace.Recorder;
import brigade.trace.Site;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A trace of anything that may be recorded, at times that are often the same. */
final class RandomTrace {
    private static final List<Mark> MARKS =
            Stream.<Mark>concat(Stream.of(OrderStage.values()), Stream.of(CommonMark.values()))
                    .toList();

    private static final String[] TEXTS = {
        "", "", "chop", "running", "idle", "note", "paid", "sauté \"x\" \\ \n", "𝄞", "brigade_lane"
    };

    private final Random random;
    private final Recorder recorder = Recorder.ofPast(64 << 20, RestaurantVocabulary.ALL);
    private final long start;
    private boolean nests;

    private RandomTrace(long seed) {
        random = new Random(seed);
        start = random.nextBoolean() ? 0 : random.nextLong() >> 4;
    }

    static Recorder of(long seed) {
        return new RandomTrace(seed).recorded();
    }

    private Recorder recorded() {
        int lanes = random.nextInt(6);
        for (int i = 0; i < lanes; i++) {
            lane();
        }
        int counters = random.nextInt(3);
        for (int i = 0; i < counters; i++) {
            counter();
        }
        recorder.trace().advance();
        if (lanes > 0 && random.nextBoolean()) {
            recorder.lastsUntil(recorder.trace().end() + random.nextInt(50));
            recorder.trace().advance();
        }
        return recorder;
    }

    private void lane() {
        long t = start + random.nextInt(20);
        LaneKind kind = LaneKind.values()[random.nextInt(LaneKind.values().length)];
        Lane lane =
                random.nextInt(4) > 0
                        ? recorder.laneAt(t, text(), text(), kind)
                        : recorder.laneAt(
                                t,
                                100 + 10 * random.nextInt(1 << 20),
                                text(),
                                text(),
                                text(),
                                kind);
        int most = random.nextInt(4) == 0 ? 3000 : 12;
        int events = random.nextInt(most);
        nests = random.nextInt(3) == 0;
        for (int i = 0; i < events; i++) {
            t += step();
            event(lane, t);
        }
        if (random.nextBoolean()) {
            lane.closeAt(t + step());
        }
    }

    private void event(Lane lane, long t) {
        int label =
                random.nextInt(3) == 0
                        ? recorder.label(
                                text(), new Site("app.Store$1", "take", random.nextInt(99)))
                        : recorder.label(text());
        switch (random.nextInt(nests ? 8 : 5)) {
            case 0 -> lane.beginAt(t, activity(), known(), label, number(), number());
            case 1 -> lane.beginAt(t, activity(), label, number(), number());
            case 2 -> lane.endAt(t);
            case 3 -> lane.beginAt(t, Activity.IDLE, label, number(), number());
            case 5 -> lane.enterAt(t, Activity.RUNNING, known(), label, number(), number());
            case 6 -> lane.enterAt(t, Activity.IO, Known.RECORDED, label, 0, number());
            case 7 -> lane.leaveAt(t);
            default -> {
                lane.markAt(t, MARKS.get(random.nextInt(MARKS.size())), label, number(), number());
            }
        }
    }

    private Known known() {
        return Known.values()[random.nextInt(Known.values().length)];
    }

    private void counter() {
        Counter counter = recorder.counter(text(), text());
        long t = start - random.nextInt(20);
        int samples = random.nextInt(20);
        for (int i = 0; i < samples; i++) {
            t += step();
            counter.setAt(t, random.nextInt(4) == 0 ? random.nextLong() : random.nextInt(10));
        }
    }

    private Activity activity() {
        return Activity.values()[random.nextInt(Activity.values().length)];
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private int number() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt();
            case 1, 2 -> random.nextInt(9);
            default -> 0;
        };
    }

    private long step() {
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> 0;
            case 3 -> 1;
            case 4 -> random.nextInt(30);
            default -> random.nextInt(10_000_000);
        };
    }
}
