package brigade.ui.observe;

import brigade.observe.live.JvmEntry;
import brigade.observe.live.Obstacle;
import brigade.ui.page.Texts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A JVM of this machine as a row of the list. */
final class JvmRow {

    private static final Duration DAY = Duration.ofDays(1);

    private JvmRow() {}

    /**
     * Says what it is, and whether it can be observed.
     *
     * @param onObserve attaches to it
     */
    static ProgramRow of(JvmEntry entry, Texts texts, Runnable onObserve) {
        ProgramRow row =
                new ProgramRow(
                        entry.name(),
                        facts(entry, texts, Instant.now(), ZoneId.systemDefault()),
                        texts.of("observe.attach"),
                        onObserve);
        Obstacle obstacle = entry.obstacle();
        if (obstacle == null) {
            row.button()
                    .setAccessibleText(
                            texts.of(
                                    "observe.attach.to", entry.name(), Long.toString(entry.pid())));
        } else {
            row.refuse(texts.of("observe.obstacle", obstacle.in(texts.locale())));
        }
        return row;
    }

    static String facts(JvmEntry entry, Texts texts, Instant now, ZoneId zone) {
        String pid = Long.toString(entry.pid());
        Instant since = entry.since();
        String version =
                entry.version().isEmpty() ? texts.of("observe.jdk.unknown") : entry.version();
        return since == null
                ? texts.of("observe.jvm", pid, version)
                : texts.of("observe.jvm.since", pid, version, time(since, texts, now, zone));
    }

    private static String time(Instant since, Texts texts, Instant now, ZoneId zone) {
        boolean today = Duration.between(since, now).compareTo(DAY) < 0;
        DateTimeFormatter format =
                today
                        ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        return format.withLocale(texts.locale()).format(since.atZone(zone));
    }
}
