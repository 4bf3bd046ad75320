package brigade.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A JDK that no longer knows an option, or knows it under a lock, runs Brigade all the same. */
class LaterJdkTest {

    /** What the build gives to Brigade wherever it starts. */
    private static final String GIVEN = System.getProperty("app.jvm.args", "");

    private record Ended(int code, String said) {}

    private static Ended run(List<String> options, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(more));
        command.add("-version");
        Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(java.waitFor(), said);
    }

    @Test
    void passesOverWhatItDoesNotKnow() throws Exception {
        assumeThat(GIVEN).as("run by Maven").isNotEmpty();
        List<String> given = Stream.of(GIVEN.split(" ")).filter(it -> it.startsWith("-X")).toList();

        Ended ended =
                run(
                        given,
                        "-XX:+NoSuchOption",
                        "-XX:NoSuchNumber=3",
                        "-XX:-ShowHiddenFrames", // diagnostic
                        "-XX:-UseFastUnorderedTimeStamps"); // experimental

        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).doesNotContainIgnoringCase("warning");
    }

    @Test
    void eachOfThemIsRefusedOtherwise() throws Exception {
        for (String option :
                List.of(
                        "-XX:+NoSuchOption",
                        "-XX:-ShowHiddenFrames",
                        "-XX:-UseFastUnorderedTimeStamps")) {
            assertThat(run(List.of(), option).code()).as(option).isNotZero();
        }
    }
}
