package brigade.measure.proof;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.Mix;
import brigade.server.Model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

class LastProofTest {

    private static final Instant FIRST = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-03-02T10:00:00Z");

    @TempDir Path folder;

    @Test
    void nothingIsKnownBeforeTheFirst() {
        assertThat(new LastProof(folder.resolve("none")).read()).isEmpty();
    }

    @Test
    void theWorstOfAllIsTold() throws IOException {
        LastProof last = new LastProof(folder.resolve("state"));
        last.keep(
                FIRST,
                Mix.HOUSE_MENU,
                List.of(
                        proof(Model.THREAD_POOL, 0.998, 0.997, 1),
                        proof(Model.VIRTUAL_THREADS, 1, 0.6, 0)));
        last.keep(SECOND, Mix.LUNCH_RUSH, List.of(proof(Model.THREAD_POOL, 0.999, 0.996, 3)));

        LastProof.Summary summary = last.read().orElseThrow();

        assertThat(summary.newest()).isEqualTo(SECOND);
        assertThat(summary.machine()).contains("Java");
        assertThat(summary.runs()).isEqualTo(3);
        assertThat(summary.confirmed()).isEqualTo(0.998);
        assertThat(summary.confirmedByJfr()).isEqualTo(0.996);
        assertThat(summary.falseShare()).isEqualTo(0.003);
    }

    @Test
    void aNewerRunTakesThePlaceOfTheOneBefore() throws IOException {
        LastProof last = new LastProof(folder);
        last.keep(FIRST, Mix.HOUSE_MENU, List.of(proof(Model.THREAD_POOL, 0.5, 0.5, 500)));
        last.keep(SECOND, Mix.HOUSE_MENU, List.of(proof(Model.THREAD_POOL, 0.999, 0.998, 0)));

        assertThat(last.read().orElseThrow().runs()).isEqualTo(1);
        assertThat(last.read().orElseThrow().confirmed()).isEqualTo(0.999);
    }

    @Test
    void whatIsKnownOfAnotherMachineIsForgotten() throws IOException {
        Path file = folder.resolve("proof.properties");
        Files.writeString(
                file,
                "machine=another one\nrun.thread-pool.upload-day=2026-03-01T10:00:00Z 0.1 0.1 1\n");
        LastProof last = new LastProof(folder);

        assertThat(last.read().orElseThrow().confirmed()).isEqualTo(0.1);

        last.keep(SECOND, Mix.HOUSE_MENU, List.of(proof(Model.THREAD_POOL, 0.999, 0.998, 0)));

        assertThat(last.read().orElseThrow().runs()).isEqualTo(1);
    }

    @Test
    void aDamagedFileIsNoProof() throws IOException {
        Files.writeString(folder.resolve("proof.properties"), "run.thread-pool.x=yesterday 1\n");

        assertThat(new LastProof(folder).read()).isEmpty();
    }

    private static ModelProof proof(
            Model model, double confirmed, double confirmedByJfr, double falseMillis) {
        return new ModelProof(
                model,
                new ModelProof.Confirmed(100, confirmed),
                new ModelProof.Confirmed(100, confirmedByJfr),
                List.of(),
                new ModelProof.Running(falseMillis, 1_000, 0, 0),
                List.of());
    }
}
