package brigade.lab.engine;

import brigade.lab.engine.explore.Exploration;
import brigade.lab.engine.explore.Outcome;
import brigade.lab.engine.explore.Race;
import brigade.lab.wire.LabMessage;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.Locale;

/** An exploration as the app gets it. */
final class ExplorationMessage {
    private ExplorationMessage() {}

    static LabMessage of(Exploration result) {
        LabMessage message =
                Answers.done()
                        .with("complete", result.complete())
                        .with("states", (long) result.size().states())
                        .with("schedules", text(result.size().schedules()))
                        .with("stepsMax", (long) result.size().stepsMax())
                        .with("threads", (long) result.size().threads())
                        .with("starvation", result.doubts().starvation())
                        .with("runs", result.effort().runs())
                        .with("seconds", result.effort().seconds());
        Race race = result.doubts().race();
        if (race != null) {
            message.with("race", race.toString())
                    .with("raceSchedule", result.doubts().raceSchedule());
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

    static LabMessage outcome(Outcome outcome) {
        return new LabMessage()
                .with("kind", outcome.kind().name().toLowerCase(Locale.ROOT))
                .with("text", outcome.text());
    }

    private static @Nullable String text(@Nullable BigInteger count) {
        return count == null ? null : count.toString();
    }
}
