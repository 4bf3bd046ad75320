package brigade.lab;

import brigade.lab.wire.LabMessage;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known of all schedules of a program.
 *
 * @param complete whether every state has been reached; otherwise nothing is proven
 * @param seconds that it took
 */
public record Explored(
        boolean complete, Size size, Doubts doubts, List<Result> outcomes, double seconds) {

    /**
     * How large it is.
     *
     * @param schedules how many there are; null where they are endless, or not all are known
     * @param stepsMax of the longest schedule; of an endless one, of the longest way to a new state
     * @param threads that make steps
     * @param runs that were made to know this
     */
    public record Size(
            long states, @Nullable BigInteger schedules, long stepsMax, long threads, long runs) {}

    /**
     * What is wrong that no outcome shows.
     *
     * @param race two accesses that nothing orders, in words; empty where there are none
     * @param raceSchedule a shortest one to where both come next
     * @param starvation who is passed over for ever by an unfair scheduler, in words; empty
     * @param free what of the JDK it uses that Brigade does not step
     */
    public record Doubts(String race, String raceSchedule, String starvation, List<String> free) {}

    /**
     * An outcome.
     *
     * @param schedules that lead to it; null where they are endless, or not all are known
     * @param share of all schedules, as "4/6"; empty where it has none
     * @param schedule a shortest one
     */
    public record Result(
            OutcomeKind kind,
            String text,
            boolean bad,
            @Nullable BigInteger schedules,
            String share,
            String schedule) {}

    static Explored of(LabMessage answer, LabProgram program) {
        BigInteger all = count(answer);
        List<Result> outcomes =
                answer.messages("outcomes").stream().map(it -> result(it, program, all)).toList();
        return new Explored(
                answer.flag("complete"),
                new Size(
                        answer.number("states"),
                        all,
                        answer.number("stepsMax"),
                        answer.number("threads"),
                        answer.number("runs")),
                new Doubts(
                        answer.textOr("race", ""),
                        answer.textOr("raceSchedule", ""),
                        answer.textOr("starvation", ""),
                        answer.texts("free")),
                outcomes,
                answer.real("seconds"));
    }

    private static @Nullable BigInteger count(LabMessage message) {
        return message.has("schedules") ? new BigInteger(message.text("schedules")) : null;
    }

    private static Result result(LabMessage message, LabProgram program, @Nullable BigInteger all) {
        OutcomeKind kind = OutcomeKind.of(message.text("kind"));
        String text = message.text("text");
        BigInteger schedules = count(message);
        return new Result(
                kind,
                text,
                program.bad(kind, text),
                schedules,
                all == null || schedules == null ? "" : schedules + "/" + all,
                message.text("schedule"));
    }

    /** Whether no two accesses conflict that nothing orders; only of a complete one. */
    public boolean raceFree() {
        return complete && doubts.race().isEmpty();
    }

    /** Whether nothing can go wrong: the result holds in the Java memory model (JLS 17.4.5). */
    public boolean proven() {
        return raceFree() && doubts.free().isEmpty() && outcomes.stream().noneMatch(Result::bad);
    }

    /** The bad outcome with the shortest schedule. */
    public Optional<Result> worst() {
        return outcomes.stream()
                .filter(Result::bad)
                .min(Comparator.comparingInt(it -> it.schedule().length()));
    }
}
