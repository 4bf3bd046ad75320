package brigade.ui.inspector;

import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.LaneKind;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.trace.waits.WaitFacts.Lasts;
import brigade.ui.page.CoreBound;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a thread's card. Knows no toolkit. */
final class ThreadWords {

    private final SourceWords wording;
    private final Texts texts;
    private final Units units;
    private final WhyItWaits why;
    private final String proven;

    /**
     * @param proven how true it is what threads have recorded, or empty
     */
    ThreadWords(SourceWords wording, Units units, String proven) {
        this.proven = proven;
        this.wording = wording;
        this.texts = wording.texts();
        this.units = units;
        this.why = new WhyItWaits(wording, units);
    }

    /**
     * @param sample what the JVM says, or null: it says nothing of the past and of threads that
     *     have ended
     */
    ThreadCard of(LaneFacts facts, @Nullable ThreadSample sample, Optional<SourceExcerpt> source) {
        String none = texts.of("none");
        return new ThreadCard(
                facts.lane().name(),
                new ThreadCard.Pill(facts.activity(), facts.known(), pill(facts)),
                new ThreadCard.Facts(
                        facts.lane().threadId() == 0
                                ? kind(facts)
                                : texts.of(
                                        "fact.thread.id",
                                        kind(facts),
                                        Long.toString(facts.lane().threadId())),
                        sample == null
                                ? none
                                : texts.of("fact.state.sampled", sample.state().name()),
                        waitingFor(facts, none),
                        doing(facts, none),
                        share(facts, sample),
                        facts.known() == Known.RECORDED ? proven : known("known.word.", facts)),
                why.explain(facts.waits()),
                source);
    }

    /**
     * The same card, with what lies around what the thread does.
     *
     * @param frames the outermost first
     */
    ThreadCard within(ThreadCard card, Trace trace, List<Span> frames) {
        String around = "";
        for (Span frame : frames) {
            String word = wording.done(trace.term(frame.label()), trace.label(frame.label()));
            around = around.isEmpty() ? word : texts.of("span.in", word, around);
        }
        return around.isEmpty()
                ? card
                : card.doing(texts.of("span.in", card.facts().doing(), around));
    }

    private String known(String prefix, LaneFacts facts) {
        String word = texts.of(prefix + facts.known().name().toLowerCase(Locale.ROOT));
        Span span = facts.state().span();
        return span == null
                ? word
                : CoreBound.of(span, facts.state().term(), texts, units)
                        .map(bound -> texts.of("known.with", word, bound))
                        .orElse(word);
    }

    /** The activity in capitals, as the JVM writes its states, and how long it has lasted. */
    private String pill(LaneFacts facts) {
        if (!facts.state().alive()) {
            return texts.of("activity.ended");
        }
        if (facts.lane().kind() == LaneKind.UI && !facts.label().equals("sum")) {
            // Its frames are too short to be watched one by one: what counts is how much of its
            // time they take.
            return texts.of(
                    "activity.share", upper("activity.running"), units.percent(facts.running()));
        }
        String activity = upper("activity." + facts.activity().name().toLowerCase(Locale.ROOT));
        return texts.of("activity.share", activity, units.ticking(facts.waits().lasts().elapsed()));
    }

    private String upper(String key) {
        return texts.of(units.key(key, texts)).toUpperCase(texts.locale());
    }

    private String kind(LaneFacts facts) {
        return texts.of("kind." + facts.lane().kind().name().toLowerCase(Locale.ROOT));
    }

    private String waitingFor(LaneFacts facts, String none) {
        Lasts lasts = facts.waits().lasts();
        String thing = wording.waitedFor(facts.state().term(), facts.label());
        return switch (facts.activity()) {
            case BLOCKED, WAITING -> {
                var holder = facts.waits().chain().holder();
                yield holder == null
                        ? thing
                        : texts.of(
                                "fact.held",
                                thing,
                                holder.lane().name(),
                                units.ticking(lasts.held()));
            }
            case SLEEPING ->
                    lasts.planned() < 0
                            ? thing
                            : texts.of(
                                    "fact.left",
                                    thing,
                                    units.ticking(Math.max(0, lasts.planned() - lasts.elapsed())));
            default -> none;
        };
    }

    private String doing(LaneFacts facts, String none) {
        String what =
                facts.activity() == Activity.IDLE || facts.label().isEmpty()
                        ? ""
                        : wording.done(facts.state().term(), facts.label());
        if (facts.permille() >= 0) {
            what = texts.of("fact.part", what, units.percent(facts.permille() / 1000.0));
        }
        int order = facts.state().request();
        if (order > 0 && facts.lane().kind() != LaneKind.UI) {
            return texts.of("fact.order", Integer.toString(order), what);
        }
        return what.isEmpty() ? none : what;
    }

    private String share(LaneFacts facts, @Nullable ThreadSample sample) {
        String recorded =
                texts.of(
                        units.key("fact.share.recorded"),
                        units.percent(facts.running()),
                        units.duration(facts.within()));
        String all =
                sample == null || sample.cpu() < 0
                        ? recorded
                        : texts.of("fact.share.sampled", recorded, units.percent(sample.cpu()));
        return facts.onCore() < 0
                ? all
                : texts.of("fact.on-core", all, units.duration(1_000L * facts.onCore()));
    }
}
