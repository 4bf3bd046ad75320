package brigade.lesson;

import brigade.lesson.LessonWords.Allowed;
import brigade.lesson.LessonWords.Unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A page that a test moves by hand. */
final class FakeHost implements LessonHost {

    static final LessonWords WORDS =
            new LessonWords(
                    "kitchen",
                    Map.of(
                            "cooks", new Allowed.Range(1, 32),
                            "model", new Allowed.Words(Set.of("pool", "single"))),
                    Set.of("crowd"),
                    Set.of("door", "till"),
                    Map.of(
                            "served", Unit.COUNT,
                            "longest", Unit.MILLIS,
                            "busy", Unit.PERCENT),
                    new Names());

    private static final class Names implements FigureNames {
        @Override
        public String name(String figure, Locale locale) {
            return figure;
        }

        @Override
        public String clause(String figure, double value, String written, Locale locale) {
            return written + " " + figure;
        }
    }

    final List<StageOrder> orders = new ArrayList<>();
    final Map<String, Double> figures = new HashMap<>();
    long now;

    @Override
    public LessonWords words() {
        return WORDS;
    }

    @Override
    public void carryOut(StageOrder order) {
        orders.add(order);
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public double figure(String name, long since, long t) {
        return figures.getOrDefault(name, Double.NaN);
    }
}
