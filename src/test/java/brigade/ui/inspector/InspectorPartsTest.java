package brigade.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.Vocabulary;
import brigade.trace.source.GivenSource;
import brigade.ui.observe.staff.Dumped;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class InspectorPartsTest {

    private static boolean proven(Trace trace, boolean growing) {
        GivenSource source = new GivenSource("it", trace, growing);
        return InspectorParts.provenOf(TraceSession.of(source, new Texts(Locale.ENGLISH)));
    }

    @Test
    void whatWasProvenOfBrigadeIsNotSaidOfAnotherProgram() {
        Trace own = Recorder.ofPast(1 << 20, Vocabulary.NONE).trace();
        Trace foreign = new Dumped().at(0).runs(1, "main").at(2).runs(1, "main").trace();

        assertThat(proven(own, true)).isTrue();
        assertThat(proven(own, false)).as("a file").isFalse();
        assertThat(proven(foreign, true)).as("a JVM that is watched").isFalse();
    }
}
