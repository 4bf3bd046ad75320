package brigade.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.about.Build;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class AboutFactsTest {

    @Test
    void tellsWhatRunsAndWhereItsFilesAre() {
        Map<String, String> facts =
                AboutFacts.of(
                        new Build("0.1.0", "abc1234", true),
                        new AppFolders(Path.of("config"), Path.of("state")),
                        name -> "<" + name + ">");

        assertThat(facts)
                .containsEntry("about.version", "0.1.0")
                .containsEntry("about.commit", "abc1234 and changes")
                .containsEntry("about.javafx", "<javafx.runtime.version>")
                .containsEntry("about.log", "state");
        assertThat(AboutFacts.text(facts, key -> key.substring("about.".length())))
                .startsWith("Brigade\nversion: 0.1.0\ncommit: abc1234 and changes\n")
                .contains("runtime: Java <java.runtime.version>, <java.vm.vendor>\n");
    }
}
