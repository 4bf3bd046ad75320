package brigade.lab;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of a lab is a program like any other. */
class LabSourceTest {
    @TempDir private Path folder;

    @Test
    void javaAloneRunsIt() throws IOException, InterruptedException {
        Labs labs = Labs.shipped();
        Lab first = labs.all().getFirst();
        String text = labs.source(first, first.variant("synchronized").orElseThrow());
        Path file = folder.resolve(MarkedSource.of(text).fileName());
        Files.writeString(file, text);
        Process java =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                file.toString())
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String printed =
                new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(file).hasFileName("LostUpdate.java");
        assertThat(printed).isEqualTo("2");
        assertThat(java.waitFor()).isZero();
    }
}
