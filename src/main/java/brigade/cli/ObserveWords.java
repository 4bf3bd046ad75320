package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.lesson.Lesson;
import brigade.lesson.LessonStep;
import brigade.observe.ChainLink;
import brigade.observe.GroupLoad;
import brigade.observe.Observation;
import brigade.observe.ObservedChanges;
import brigade.observe.RingLink;
import brigade.observe.Spent;
import brigade.observe.ThreadSeconds;
import brigade.observe.live.JvmEntry;
import brigade.observe.live.LiveJvm;
import brigade.observe.live.Obstacle;
import brigade.trace.Activity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        boolean instant = observed.countsThreads(threads);
        head(text, instant ? "threads by group" : "seconds by group");
        for (GroupLoad load : GroupLoad.of(observed, threads)) {
            text.append(
                    String.format(
                            Locale.ROOT, "%-34s %7d", shortened(load.group()), load.threads()));
            for (Spent into : Spent.values()) {
                text.append(
                        String.format(
                                Locale.ROOT, instant ? " %9.0f" : " %9.1f", load.amount(into)));
            }
            text.append(System.lineSeparator());
        }
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

    private static void head(StringBuilder text, String title) {
        text.append(String.format(Locale.ROOT, "%-34s %7s", title, "threads"));
        for (Spent into : Spent.values()) {
            text.append(String.format(Locale.ROOT, " %9s", into.word()));
        }
        text.append(System.lineSeparator());
    }

    /** What changed, a line for before and one for after of each group that did. */
    static String compared(ObservedChanges compared) {
        StringBuilder text = new StringBuilder();
        text.append(System.lineSeparator())
                .append(
                        String.format(
                                Locale.ROOT,
                                "From %s to %s: how many threads of each group were at it on"
                                        + " average, those that changed most first. Deadlocks: %d,"
                                        + " then %d.%n",
                                compared.before().source().name(),
                                compared.after().source().name(),
                                compared.before().deadlocks().size(),
                                compared.after().deadlocks().size()));
        head(text, "group");
        for (ObservedChanges.Change change : compared.groups()) {
            side(text, shortened(change.group()), change.before());
            side(text, "  then", change.after());
        }
        return text.toString();
    }

    private static void side(StringBuilder text, String name, ObservedChanges.Side side) {
        text.append(String.format(Locale.ROOT, "%-34s %7d", name, side.threads()));
        for (Spent into : Spent.values()) {
            text.append(String.format(Locale.ROOT, " %9.2f", side.mean(into)));
        }
        text.append(System.lineSeparator());
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
