package brigade.ui.lab;

import brigade.lab.Lab;
import brigade.lab.MarkedSource;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.KeyHint;
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
    private @Nullable LabStep keysOf;

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
        LabStep step = session.step();
        if (step != keysOf) {
            keysOf = step;
            line.keys(keys(step));
        }
    }

    private static String file(LabSession session) {
        return session.lab().isPresent()
                ? MarkedSource.of(session.source()).fileName()
                : session.program().name();
    }

    private List<Region> keys(LabStep step) {
        List<Region> keys = new ArrayList<>();
        if (step == LabStep.BE_SCHEDULER) {
            keys.add(new KeyHint(texts, "labs.key.step"));
            keys.add(new KeyHint(texts, "labs.key.back"));
        }
        keys.add(new KeyHint(texts, "labs.key.free"));
        keys.add(new KeyHint(texts, "labs.key.graph"));
        keys.add(new KeyHint(texts, "labs.key.list"));
        return keys;
    }
}
