package brigade.ui.lab.seat;

import brigade.ui.lab.model.Insight;
import brigade.ui.lab.model.LabMoment;
import brigade.ui.lab.model.LabThreadState;
import brigade.ui.page.Texts;

import java.util.List;
import java.util.Locale;

/** What threads do and wait for, in words. */
record SeatWords(Texts texts) {

    /** The keys that step so many threads: "1 or 2", "1 to 4". */
    String keys(int threads) {
        return switch (threads) {
            case 0, 1 -> texts.of("labs.keys.one");
            case 2 -> texts.of("labs.keys.two");
            default -> texts.of("labs.keys.many", Math.min(threads, SeatPart.MOST_KEYS));
        };
    }

    /** A step that was made: "read 0", "wrote 1". */
    String made(LabMoment.MadeStep step) {
        String action = key(step.action());
        return step.value().isEmpty()
                ? texts.of("labs.made." + action, step.variable())
                : texts.of("labs.made.value." + action, step.variable(), brief(step.value()));
    }

    /** What comes next: "reads coins", "writes 1". */
    String next(LabThreadState thread) {
        if (thread.ended()) {
            return texts.of("labs.next.ended");
        }
        String action = key(thread.action());
        String value = thread.target().value();
        return value.isEmpty() || !thread.action().equals("WRITE")
                ? texts.of("labs.next." + action, thread.variable())
                : texts.of("labs.next.value." + action, thread.variable(), brief(value));
    }

    /** Whether it can go on, and if not, why. */
    String can(LabThreadState thread, LabMoment at) {
        if (thread.ended()) {
            return texts.of("labs.can.ended");
        }
        if (!at.choicesOf(thread.letter()).isEmpty() && thread.free()) {
            return texts.of("labs.can.step");
        }
        String holder = thread.holder().isEmpty() ? "" : at.nameOf(thread.holder());
        return switch (thread.action()) {
            case "LOCK" ->
                    holder.isEmpty()
                            ? texts.of("labs.can.lock", thread.variable())
                            : texts.of("labs.can.held", thread.variable(), holder);
            case "RELOCK" ->
                    holder.isEmpty()
                            ? texts.of("labs.can.notify", thread.variable())
                            : texts.of("labs.can.held", thread.variable(), holder);
            case "JOIN" -> texts.of("labs.can.join", thread.variable());
            case "SLEEP" -> texts.of("labs.can.sleep");
            case "PARK" -> texts.of("labs.can.park");
            default ->
                    holder.isEmpty()
                            ? texts.of("labs.can.await", thread.variable())
                            : texts.of("labs.can.held", thread.variable(), holder);
        };
    }

    /** The same where there is little room, beside a picture of who holds the lock. */
    String canBriefly(LabThreadState thread, LabMoment at) {
        boolean stuck = !thread.ended() && at.choicesOf(thread.letter()).isEmpty();
        return stuck && !thread.holder().isEmpty()
                ? texts.of("labs.can.lock", thread.variable())
                : can(thread, at);
    }

    /** A choice of a thread among several: whom it notifies, or that it wakes up by itself. */
    String choice(String token, LabThreadState thread, LabMoment at) {
        if (Character.isLowerCase(token.charAt(0))) {
            return texts.of("labs.choice.wake", thread.name());
        }
        if (token.length() == 1) {
            return next(thread);
        }
        int which = token.charAt(1) - '1';
        List<String> waiting =
                at.locks().stream()
                        .filter(it -> it.name().equals(thread.variable()))
                        .flatMap(it -> it.waits().stream())
                        .toList();
        String whom = which < waiting.size() ? at.nameOf(waiting.get(which)) : token;
        return texts.of("labs.choice.notify", whom);
    }

    /** What somebody who looks closely sees. */
    String of(Insight insight) {
        List<String> who = insight.who();
        return switch (insight.kind()) {
            case BOTH_HAVE_READ ->
                    texts.of(
                            who.size() == 2 ? "labs.insight.both" : "labs.insight.several",
                            insight.variable(),
                            brief(insight.value()));
            case STALE ->
                    texts.of(
                            "labs.insight.stale",
                            who.getFirst(),
                            brief(insight.value()),
                            who.getLast(),
                            insight.variable());
            case RING -> texts.of("labs.insight.ring", String.join(" → ", who), who.getFirst());
        };
    }

    /** Why a command did nothing. */
    String problem(String why, LabMoment at) {
        if (why.equals("over") || why.equals("choice") || why.equals("nobody")) {
            return texts.of("labs.problem." + why);
        }
        if (why.startsWith("cannot ")) {
            String letter = why.substring("cannot ".length());
            return at.thread(letter)
                    .map(it -> texts.of("labs.problem.cannot", it.name(), can(it, at)))
                    .orElse(why);
        }
        return why;
    }

    /** A value that fits into a bar. */
    static String brief(String value) {
        int bracket = value.indexOf(" (");
        String brief = bracket > 0 ? value.substring(0, bracket) : value;
        return brief.length() > 18 ? brief.substring(0, 17) + "…" : brief;
    }

    private static String key(String action) {
        return action.toLowerCase(Locale.ROOT);
    }
}
