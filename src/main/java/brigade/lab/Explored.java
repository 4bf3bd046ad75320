package brigade.lab;

import brigade.lab.wire.Message;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is known of all schedules of a program.
 *
 * @param complete whether every state has been reached; otherwise nothing is proven
 * @param schedules how many there are; null where they are endless, or not all are known
 * @param stepsMax of the longest schedule
 * @param race two accesses that nothing orders, in words; empty where there are none
 * @param raceSchedule a shortest one to where both come next
 * @param starvation who is passed over for ever by an unfair scheduler, in words; empty
 * @param free what of the JDK it uses that Brigade does not step
 */
public record Explored(
        boolean complete,
        long states,
        @Nullable BigInteger schedules,
        long stepsMax,
        long threads,
        String race,
        String raceSchedule,
        String starvation,
        List<String> free,
        List<Result> outcomes,
        long runs,
        double seconds) {

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

    static Explored of(Message answer, LabProgram program) {
        BigInteger all = count(answer);
        List<Result> outcomes =
                answer.messages("outcomes").stream()
                        .map(it -> result(it, program, all))
                        .toList();
        return new Explored(
                answer.flag("complete"),
                answer.number("states"),
                all,
                answer.number("stepsMax"),
                answer.number("threads"),
                answer.textOr("race", ""),
                answer.textOr("raceSchedule", ""),
                answer.textOr("starvation", ""),
                answer.texts("free"),
                outcomes,
                answer.number("runs"),
                answer.real("seconds"));
    }

    private static @Nullable BigInteger count(Message message) {
        return message.has("schedules") ? new BigInteger(message.text("schedules")) : null;
    }

    private static Result result(Message message, LabProgram program, @Nullable BigInteger all) {
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
        return complete && race.isEmpty();
    }

    /** Whether nothing can go wrong: the result holds in the Java memory model (JLS 17.4.5). */
    public boolean proven() {
        return raceFree() && free.isEmpty() && outcomes.stream().noneMatch(Result::bad);
    }

    /** The bad outcome with the shortest schedule. */
    public Optional<Result> worst() {
        return outcomes.stream()
                .filter(Result::bad)
                .min(Comparator.comparingInt(it -> it.schedule().length()));
    }
}
