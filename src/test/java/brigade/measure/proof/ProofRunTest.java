package brigade.measure.proof;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.Mix;
import brigade.server.Model;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** A restaurant for real, recorded twice. */
class ProofRunTest {

    @Test
    void traceAndRecordingTellTheSame() throws IOException {
        ProofSpec spec =
                new ProofSpec(List.of(Model.THREAD_POOL), Mix.HOUSE_MENU, Duration.ofMillis(1_500));

        ModelProof proof = new ProofRun(Model.THREAD_POOL, spec, "").run();

        // Bounds that a busy machine keeps, too: without matching clocks, threads or kinds nothing
        // at all would be covered.
        assertThat(proof.jfr().waits()).isGreaterThan(20);
        assertThat(proof.jfr().share()).isGreaterThan(0.9);
        assertThat(proof.trace().waits()).isGreaterThan(20);
        assertThat(proof.trace().share()).isGreaterThan(0.8);
        assertThat(proof.running().millis()).isPositive();
        assertThat(proof.running().falseMillis()).isLessThan(0.1 * proof.running().millis());
    }
}
