package brigade.ui.inspector;

import brigade.trace.waits.Reason;
import brigade.trace.waits.WaitFacts;
import brigade.trace.waits.WaitRules;
import brigade.ui.page.Units;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * Says in plain words why a thread waits, or what it does while it does not: finds the reason by
 * {@link WaitRules} and the text for it, which may be one that the source has of its own. Knows no
 * toolkit.
 */
final class WhyItWaits {

    private static final String PREFIX = "why.";

    private final SourceWords wording;
    private final Units units;
    private final SentenceValues values;

    WhyItWaits(SourceWords wording, Units units) {
        this.wording = wording;
        this.units = units;
        values = new SentenceValues(wording, units);
    }

    Why explain(WaitFacts facts) {
        List<Reason> reasons = WaitRules.of(facts);
        Object[] all = values.of(facts);
        for (Reason reason : reasons) {
            String own = wording.own(key(reason), facts.state());
            if (own != null) {
                boolean rests = reason == Reason.IDLE; // of whom there is something to tell then
                return why(facts, reason.waits() && !rests, reason, own, all);
            }
        }
        for (Reason reason : reasons) {
            String key = units.key(key(reason), wording.texts());
            if (wording.texts().has(key)) {
                return why(facts, reason.waits(), reason, key, all);
            }
        }
        throw new IllegalStateException("no text says " + reasons);
    }

    private Why why(WaitFacts facts, boolean waits, Reason reason, String key, Object[] all) {
        String text = wording.texts().of(key, all);
        String more = more(facts, reason, key.equals(key(reason)));
        return new Why(
                waits,
                more == null ? text : text + " " + wording.texts().of(more, all),
                reason,
                facts.state());
    }

    /** What there is to add: who is behind it, or who could help. */
    private static @Nullable String more(WaitFacts facts, Reason reason, boolean general) {
        return switch (reason) {
            case HELD, JOINS -> facts.chain().goesOn() ? "why.chain" : null;
            case EMPTY, FULL -> general && facts.helpers().present() > 0 ? "why.helpers" : null;
            default -> null;
        };
    }

    private static String key(Reason reason) {
        return PREFIX + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
