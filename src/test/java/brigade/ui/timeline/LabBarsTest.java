package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lab.Freedom;
import brigade.lab.Lab;
import brigade.lab.LabClient;
import brigade.lab.LabProgram;
import brigade.lab.Labs;
import brigade.trace.Lane;
import brigade.trace.Term;
import brigade.trace.Trace;
import brigade.ui.page.Texts;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What the bars of a lab's run are called. */
class LabBarsTest {

    @Test
    void theyAreInThePersonsLanguage() throws IOException {
        Lab lab = Labs.shipped().find("transfer").orElseThrow();
        LabProgram program = LabProgram.of(lab, lab.variants().getFirst());
        try (LabClient client = new LabClient()) {
            Trace trace = client.trace(program, "AB", Freedom.NONE, "");
            assertThat(bars(trace, Locale.GERMAN))
                    .contains("könnte weiter", "wartet auf ada")
                    .noneMatch(it -> it.contains(":") || it.contains("joins"));
            assertThat(bars(trace, Locale.ENGLISH)).contains("could go on", "joins ada");
            for (Term each : trace.vocabulary().terms()) {
                String word = each.label().substring(0, Math.max(1, each.label().length() - 1));
                assertThat(new Texts(Locale.GERMAN).has("bar.lab." + word) || !each.key().isEmpty())
                        .as(each.label())
                        .isTrue();
            }
        }
    }

    private static Set<String> bars(Trace trace, Locale language) {
        BarWords words = new BarWords(trace, new Texts(language), true);
        Set<String> bars = new TreeSet<>();
        for (Lane lane : trace.lanes()) {
            trace.spans(lane, 0, Long.MAX_VALUE, span -> bars.add(words.word(span.label())));
        }
        return bars;
    }
}
