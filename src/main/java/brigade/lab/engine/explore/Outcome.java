package brigade.lab.engine.explore;

import brigade.lab.engine.run.Run;
import brigade.lab.engine.run.Strand;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a run ends.
 *
 * @param text what was printed, what was thrown, or who waits for whom
 */
public record Outcome(Kind kind, String text) {

    /** The kinds, as they are written. */
    public enum Kind {
        PRINTS,
        EXCEPTION,
        DEADLOCK,
        LIVELOCK
    }

    /** Of a run in which nothing can happen any more. */
    static Outcome of(Run run) {
        if (!run.ended()) {
            return new Outcome(Kind.DEADLOCK, WaitRing.of(run));
        }
        Optional<Throwable> failure =
                run.strands().stream().map(Strand::failure).flatMap(Stream::ofNullable).findFirst();
        return failure.map(it -> new Outcome(Kind.EXCEPTION, text(it)))
                .orElseGet(() -> new Outcome(Kind.PRINTS, run.output().strip()));
    }

    /** What an exception says, in one line. */
    public static String text(Throwable failure) {
        String message = failure.getMessage();
        String name = failure.getClass().getSimpleName();
        return message == null ? name : name + ": " + message.lines().findFirst().orElse("");
    }
}
