package brigade.ui.inspector;

import brigade.trace.Activity;
import brigade.trace.LaneKind;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;

/** Writes a thread's card. Knows no toolkit. */
public final class ThreadWords {

    private final Texts texts;
    private final Units units;
    private final WhyItWaits why;

    public ThreadWords(Texts texts, Units units) {
        this.texts = texts;
        this.units = units;
        this.why = new WhyItWaits(texts, units);
    }

    /**
     * @param sample what the JVM says, or null: it says nothing of the past and of threads that
     *     have ended
     */
    ThreadCard of(
            LaneFacts facts,
            Around around,
            @Nullable ThreadSample sample,
            Optional<SourceExcerpt> source) {
        String none = texts.of("none");
        return new ThreadCard(
                facts.lane().name(),
                facts.activity(),
                pill(facts),
                facts.lane().threadId() == 0
                        ? kind(facts)
                        : texts.of(
                                "fact.thread.id",
                                kind(facts),
                                Long.toString(facts.lane().threadId())),
                sample == null ? none : texts.of("fact.state.sampled", sample.state().name()),
                waitingFor(facts, none),
                doing(facts, none),
                share(facts, sample),
                why.explain(facts, around),
                source);
    }

    /** The activity in capitals, as the JVM writes its states, and how long it has lasted. */
    private String pill(LaneFacts facts) {
        if (!facts.alive()) {
            return texts.of("activity.ended");
        }
        if (facts.lane().kind() == LaneKind.UI && !facts.label().equals("sum")) {
            // Its frames are too short to be watched one by one: what counts is how much of its
            // time they take.
            return texts.of(
                    "activity.share", upper("activity.running"), units.percent(facts.running()));
        }
        String activity = upper("activity." + facts.activity().name().toLowerCase(Locale.ROOT));
        return texts.of("activity.share", activity, units.ticking(facts.elapsed()));
    }

    private String upper(String key) {
        return texts.of(key).toUpperCase(texts.locale());
    }

    private String kind(LaneFacts facts) {
        return texts.of("kind." + facts.lane().kind().name().toLowerCase(Locale.ROOT));
    }

    private String waitingFor(LaneFacts facts, String none) {
        return switch (facts.activity()) {
            case BLOCKED -> {
                String thing = texts.orElse("waiting." + key(facts.label()), facts.label());
                var holder = facts.holder();
                yield holder == null
                        ? thing
                        : texts.of(
                                "fact.held", thing, holder.name(), units.ticking(facts.heldFor()));
            }
            case WAITING -> texts.orElse("waiting." + key(facts.label()), facts.label());
            case SLEEPING -> {
                String what = texts.orElse("waiting." + key(facts.label()), facts.label());
                yield facts.planned() < 0
                        ? what
                        : texts.of(
                                "fact.left",
                                what,
                                units.ticking(Math.max(0, facts.planned() - facts.elapsed())));
            }
            default -> none;
        };
    }

    private String doing(LaneFacts facts, String none) {
        String what =
                facts.activity() == Activity.IDLE || facts.label().isEmpty()
                        ? ""
                        : texts.orElse("doing." + key(facts.label()), facts.label());
        if (facts.permille() >= 0) {
            what = texts.of("fact.part", what, units.percent(facts.permille() / 1000.0));
        }
        if (facts.order() > 0 && facts.lane().kind() != LaneKind.UI) {
            return texts.of("fact.order", Integer.toString(facts.order()), what);
        }
        return what.isEmpty() ? none : what;
    }

    private String share(LaneFacts facts, @Nullable ThreadSample sample) {
        String recorded = texts.of("fact.share.recorded", units.percent(facts.running()));
        return sample == null || sample.cpu() < 0
                ? recorded
                : texts.of("fact.share.sampled", recorded, units.percent(sample.cpu()));
    }

    private static String key(String label) {
        return label.replace(' ', '-');
    }
}
