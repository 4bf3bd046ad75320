package brigade.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

class LogFileTest {
    @TempDir Path folder;

    private void write(int times) throws IOException {
        Handler log = LogFile.file(folder.resolve("a % b"));
        LogRecord record = new LogRecord(Level.SEVERE, "it went wrong");
        record.setLoggerName("kitchen");
        record.setThrown(new IllegalStateException("no pan"));
        for (int i = 0; i < times; i++) {
            log.publish(record);
        }
        log.close();
    }

    @Test
    void beginsWithWhatRunsAndKeepsTheStackTrace() throws IOException {
        write(1);
        assertThat(Files.readString(folder.resolve("a % b").resolve("brigade.0.log")))
                .containsPattern("Brigade \\d.*Java 2")
                .contains("SEVERE kitchen: it went wrong", "no pan", "LogFileTest.java");
    }

    @Test
    void goesOnInTheSameFile() throws IOException {
        write(1);
        write(1);
        assertThat(Files.readAllLines(folder.resolve("a % b").resolve("brigade.0.log")))
                .filteredOn(line -> line.contains("it went wrong"))
                .hasSize(2);
    }

    @Test
    void staysSmall() throws IOException {
        write(3000);
        try (Stream<Path> files = Files.list(folder.resolve("a % b"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(3).allSatisfy(file -> assertThat(file).isNotEmptyFile());
            long bytes = 0;
            for (Path file : all) {
                bytes += Files.size(file);
            }
            assertThat(bytes).isBetween(1L << 20, (3L << 19) + 30_000);
        }
    }
}
