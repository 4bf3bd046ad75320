package brigade.lab.engine;

import brigade.lab.engine.explore.Exploration;
import brigade.lab.engine.explore.Outcome;
import brigade.lab.engine.explore.Race;
import brigade.lab.engine.run.Site;
import brigade.lab.wire.Message;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.Locale;

/** An exploration as the app gets it. */
final class ExplorationMessage {
    private ExplorationMessage() {}

    static Message of(Exploration result) {
        Message message =
                Answers.done()
                        .with("complete", result.complete())
                        .with("states", (long) result.states())
                        .with("schedules", text(result.schedules()))
                        .with("stepsMax", (long) result.stepsMax())
                        .with("threads", (long) result.threads())
                        .with("starvation", result.starvation())
                        .with("runs", result.runs())
                        .with("seconds", result.seconds());
        Race race = result.race();
        if (race != null) {
            message.with("race", race(race)).with("raceSchedule", result.raceSchedule());
        }
        return message.with(
                "outcomes",
                result.outcomes().stream()
                        .map(it ->
                                outcome(it.outcome())
                                        .with("schedules", text(it.schedules()))
                                        .with("schedule", it.schedule()))
                        .toList());
    }

    static Message outcome(Outcome outcome) {
        return new Message()
                .with("kind", outcome.kind().name().toLowerCase(Locale.ROOT))
                .with("text", outcome.text());
    }

    private static @Nullable String text(@Nullable BigInteger count) {
        return count == null ? null : count.toString();
    }

    private static String race(Race race) {
        return access(race.firstThread(), race.firstWrites(), race.first())
                + " while "
                + access(race.secondThread(), race.secondWrites(), race.second());
    }

    private static String access(char thread, boolean writes, Site site) {
        return thread
                + (writes ? " writes " : " reads ")
                + site.variable()
                + " (line "
                + site.line()
                + ")";
    }
}
