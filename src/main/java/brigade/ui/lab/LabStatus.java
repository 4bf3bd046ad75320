package brigade.ui.lab;

import brigade.lab.Lab;
import brigade.lab.MarkedSource;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.KeyHint;
import brigade.ui.lab.seat.SeatPart;
import brigade.ui.page.PagePart;
import brigade.ui.page.Texts;
import brigade.ui.window.StatusLine;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The line under the labs: what the lab at hand is, and which keys it knows. UI thread only. */
final class LabStatus {
    private final Texts texts;
    private final StatusLine line = new StatusLine();
    private @Nullable Keys keys;

    /** Which keys work: those of a step, and of the threads that can be stepped by them. */
    private record Keys(LabStep step, int threads) {
        static Keys of(LabSession session) {
            boolean steps = session.step() == LabStep.BE_SCHEDULER && session.errors().isEmpty();
            int threads = steps ? session.seat().moment().columns().size() : 0;
            return new Keys(session.step(), Math.min(threads, SeatPart.MOST_KEYS));
        }

        /** The digits, as far as they fit. */
        String digits() {
            return threads > 2 ? "1 – " + threads : threads == 2 ? "1 2" : "1";
        }
    }

    LabStatus(Texts texts) {
        this.texts = texts;
        line.say(texts.of("labs.status.soon"));
    }

    PagePart part() {
        return line.part();
    }

    void show(LabSession session) {
        boolean memory = session.lab().filter(it -> it.model() == Lab.Model.MEMORY).isPresent();
        line.say(texts.of(memory ? "labs.status.memory" : "labs.status", file(session)));
        Keys now = Keys.of(session);
        if (!now.equals(keys)) {
            keys = now;
            line.keys(hints(now));
        }
    }

    private static String file(LabSession session) {
        return session.lab().isPresent()
                ? MarkedSource.of(session.source()).fileName()
                : session.program().name();
    }

    private List<Region> hints(Keys known) {
        List<Region> hints = new ArrayList<>();
        if (known.threads > 0) {
            hints.add(new KeyHint(texts, "labs.key.step", known.digits()));
            hints.add(new KeyHint(texts, "labs.key.back"));
        }
        hints.add(new KeyHint(texts, "labs.key.free"));
        hints.add(new KeyHint(texts, "labs.key.graph"));
        hints.add(new KeyHint(texts, "labs.key.list"));
        return hints;
    }
}
