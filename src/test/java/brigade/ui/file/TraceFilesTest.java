package brigade.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.observe.thread.JvmVocabulary;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.source.TraceSource;

import org.junit.jupiter.api.Test;

class TraceFilesTest {

    private record Named(String name, Trace trace) implements TraceSource {

        @Override
        public boolean growing() {
            return false;
        }

        @Override
        public void close() {}
    }

    private static String suggested(String name) {
        Recorder recorder = Recorder.ofPast(1 << 20, JvmVocabulary.ALL);
        return TraceFiles.suggested(new Named(name, recorder.trace()));
    }

    @Test
    void aTraceIsSavedUnderTheNameOfItsProgram() {
        assertThat(suggested("The four waiters")).isEqualTo("The-four-waiters");
        assertThat(suggested("shop.Main")).isEqualTo("shop.Main");
        assertThat(suggested("dump.txt.gz")).isEqualTo("dump");
        assertThat(suggested("a/b: c")).isEqualTo("a-b-c");
        assertThat(suggested("")).isEqualTo("trace");
        assertThat(suggested(JvmVocabulary.ALL.name())).isEqualTo("service");
    }
}
