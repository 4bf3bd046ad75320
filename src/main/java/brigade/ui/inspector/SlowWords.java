package brigade.ui.inspector;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import java.util.Locale;

/** Says where the time of an order went. Knows no toolkit. */
final class SlowWords {

    private final Texts texts;
    private final Units units;

    SlowWords(Texts texts, Units units) {
        this.texts = texts;
        this.units = units;
    }

    /** What a part is called: on the rail. */
    String kind(WhySlow.Kind kind) {
        return texts.of(key(kind));
    }

    /** The style class of its colour: the activity's word. */
    String colour(WhySlow.Kind kind) {
        return kind.activity().name().toLowerCase(Locale.ROOT);
    }

    /** 1.9 s, of which 1.2 s on the rail: the cooks were busy for 97 % of it. */
    String sentence(WhySlow slow) {
        String total =
                texts.of(slow.ended() ? "slow.total" : "slow.so-far", units.duration(slow.total()));
        WhySlow.Part most = slow.worst();
        if (most == null) {
            return texts.of("slow.nothing", total);
        }
        String reason = reason(slow, most);
        return texts.of(
                reason.isEmpty() ? "slow.sentence" : "slow.sentence.because",
                total,
                units.duration(most.nanos()),
                kind(most.kind()),
                reason);
    }

    private String reason(WhySlow slow, WhySlow.Part most) {
        Lane holder = slow.holder();
        if (most.kind() == WhySlow.Kind.LOCK && holder != null) {
            return texts.of("slow.because.lock", holder.name());
        }
        boolean waited = most.kind().activity() == Activity.WAITING;
        if (waited && slow.busy() >= 0 && !slow.role().isEmpty()) {
            return texts.of("slow.because." + slow.role(), units.percent(Math.max(0, slow.busy())));
        }
        return "";
    }

    private static String key(WhySlow.Kind kind) {
        return "slow." + kind.name().toLowerCase(Locale.ROOT);
    }
}
