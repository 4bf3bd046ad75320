package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.lesson.Lesson;
import brigade.lesson.LessonStep;
import brigade.observe.ChainLink;
import brigade.observe.Observation;
import brigade.observe.RingLink;
import brigade.observe.Spent;
import brigade.observe.ThreadSeconds;
import brigade.observe.live.JvmEntry;
import brigade.observe.live.LiveJvm;
import brigade.observe.live.Obstacle;
import brigade.trace.Activity;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What {@code observe} says on the terminal. */
final class ObserveWords {

    private static final int MOST_CHAINS = 5;

    /** Shorter waits would be told as 0.0 seconds. */
    private static final long TOLD = 50_000_000;

    private ObserveWords() {}

    static String list(List<JvmEntry> jvms) {
        StringBuilder text = new StringBuilder();
        for (JvmEntry jvm : jvms) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%8d  %s  JDK %s%s%n",
                            jvm.pid(),
                            jvm.name(),
                            jvm.version().isEmpty() ? "?" : jvm.version(),
                            since(jvm)));
            Obstacle obstacle = jvm.obstacle();
            if (obstacle != null) {
                text.append("          ")
                        .append(obstacle.in(Locale.ENGLISH))
                        .append(System.lineSeparator());
            }
        }
        return jvms.isEmpty()
                ? "There is no other JVM on this machine." + System.lineSeparator()
                : text.toString();
    }

    /** Why it is no longer watched, if so. */
    static Optional<String> ended(LiveJvm jvm) {
        return Optional.ofNullable(jvm.ended())
                .map(why -> "No longer watched: " + why.in(Locale.ENGLISH) + ".");
    }

    private static String since(JvmEntry jvm) {
        Instant since = jvm.since();
        return since == null
                ? ""
                : ", for " + FigureFormat.seconds(Duration.between(since, Instant.now()));
    }

    /** What there is to find, step by step. */
    static String lesson(Lesson lesson, Locale locale) {
        StringBuilder text = new StringBuilder();
        text.append(lesson.title().in(locale)).append(System.lineSeparator());
        int number = 1;
        for (LessonStep step : lesson.steps().toList()) {
            text.append("  ")
                    .append(number++)
                    .append(". ")
                    .append(step.says().title().in(locale))
                    .append(' ')
                    .append(step.says().text().in(locale))
                    .append(System.lineSeparator());
        }
        return text.append(System.lineSeparator()).toString();
    }

    static String summary(Observation observed, List<ThreadSeconds> threads) {
        StringBuilder text = new StringBuilder();
        for (List<RingLink> ring : observed.deadlocks()) {
            text.append(ring(ring)).append(System.lineSeparator());
        }
        boolean instant =
                observed.isInstant()
                        && threads.stream().allMatch(thread -> thread.nanos().size() <= 1);
        Map<String, Map<Spent, Double>> groups = new TreeMap<>();
        Map<String, Integer> sizes = new TreeMap<>();
        for (ThreadSeconds thread : threads) {
            String group = thread.lane().group();
            sizes.merge(group, 1, Integer::sum);
            Map<Spent, Double> sums =
                    groups.computeIfAbsent(group, _ -> new EnumMap<>(Spent.class));
            for (Spent into : Spent.values()) {
                sums.merge(into, amount(thread, into, instant), Double::sum);
            }
        }
        text.append(
                String.format(
                        Locale.ROOT,
                        "%-34s %7s",
                        instant ? "threads by group" : "seconds by group",
                        "threads"));
        for (Spent into : Spent.values()) {
            text.append(String.format(Locale.ROOT, " %9s", into.word()));
        }
        text.append(System.lineSeparator());
        groups.forEach((name, sums) -> {
            text.append(String.format(Locale.ROOT, "%-34s %7d", shortened(name), sizes.get(name)));
            sums.values()
                    .forEach(it ->
                            text.append(
                                    String.format(Locale.ROOT, instant ? " %9.0f" : " %9.1f", it)));
            text.append(System.lineSeparator());
        });
        observed.chains().stream()
                .limit(MOST_CHAINS)
                .forEach(chain -> text.append(chain(chain)).append(System.lineSeparator()));
        text.append(
                String.format(
                        Locale.ROOT,
                        "%s events, %d late, %d lost%n",
                        FigureFormat.count(observed.counts().events()),
                        observed.counts().late(),
                        observed.counts().lost()));
        return text.toString();
    }

    /** Seconds, or of an instant 1 where the thread is at that. */
    private static double amount(ThreadSeconds thread, Spent into, boolean instant) {
        double seconds = thread.seconds(into);
        return instant ? Math.ceil(seconds) : seconds;
    }

    private static String shortened(String name) {
        return name.length() <= 34 ? name : name.substring(0, 33) + "~";
    }

    private static String ring(List<RingLink> ring) {
        StringBuilder text = new StringBuilder("Deadlock: ");
        for (RingLink link : ring) {
            text.append(link.thread())
                    .append(" waits for ")
                    .append(link.waitsFor())
                    .append(", held by ")
                    .append(link.heldBy())
                    .append("; ");
        }
        text.setLength(text.length() - 2);
        return text.append('.').toString();
    }

    private static String chain(List<ChainLink> chain) {
        StringBuilder text = new StringBuilder("Waits: ");
        for (ChainLink link : chain) {
            String doing = link.doing().isEmpty() ? word(link.activity()) : link.doing();
            text.append(link.thread()).append(" (").append(doing);
            if (link.nanos() >= TOLD) {
                text.append(String.format(Locale.ROOT, ", %.1f s", link.nanos() / 1e9));
            }
            text.append(") < ");
        }
        text.setLength(text.length() - 3);
        return text.toString();
    }

    private static String word(Activity activity) {
        return activity.name().toLowerCase(Locale.ROOT);
    }
}
