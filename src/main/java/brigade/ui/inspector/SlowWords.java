package brigade.ui.inspector;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.waits.Cause;
import brigade.trace.waits.RequestTime;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import java.util.Locale;

/** Says where the time of an order went. Knows no toolkit. */
final class SlowWords {

    private final SourceWords wording;
    private final Texts texts;
    private final Units units;

    SlowWords(SourceWords wording, Units units) {
        this.wording = wording;
        texts = wording.texts();
        this.units = units;
    }

    /** What a part is called: in the queue of this stage. */
    String cause(Cause cause) {
        return switch (cause) {
            case Cause.Deed(Activity activity) -> wording.ofSource("slow." + word(activity));
            case Cause.Wait(var label, var term) -> wording.ofTerm("slow.wait", term, label);
            case Cause.Queue(var stage) ->
                    wording.ofSource("slow.queue", SourceWords.word(stage), wording.stage(stage));
            case Cause.Rest(var stage) -> wording.ofSource("slow.rest", SourceWords.word(stage));
            case Cause.Between() -> wording.ofSource("slow.between");
        };
    }

    /** The style class of its colour: the activity's word. */
    static String colour(Cause cause) {
        return word(cause.activity());
    }

    /** 1.9 s, of which 1.2 s in a queue: those who serve it were busy for 97 % of that. */
    String sentence(RequestTime slow) {
        String total =
                texts.of(slow.ended() ? "slow.total" : "slow.so-far", units.duration(slow.total()));
        RequestTime.Part most = slow.worst();
        if (most == null) {
            return texts.of("slow.nothing", total);
        }
        String reason = reason(slow, most);
        return texts.of(
                reason.isEmpty() ? "slow.sentence" : "slow.sentence.because",
                total,
                units.duration(most.nanos()),
                cause(most.cause()),
                reason);
    }

    private String reason(RequestTime slow, RequestTime.Part most) {
        Lane holder = slow.holder();
        if (most.cause().activity() == Activity.BLOCKED && holder != null) {
            return texts.of("slow.because.lock", holder.name());
        }
        boolean waited = most.cause().activity() == Activity.WAITING;
        if (waited && slow.busy() >= 0 && !slow.role().isEmpty()) {
            String busy = units.percent(Math.max(0, slow.busy()));
            return wording.ofSource("slow.because", slow.role(), busy, wording.role(slow.role()));
        }
        return "";
    }

    private static String word(Activity activity) {
        return activity.name().toLowerCase(Locale.ROOT);
    }
}
