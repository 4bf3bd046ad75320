package brigade.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;

class PipeTellerTest {
    private static final int MORE_THAN_A_PIPE_HOLDS = 1_000;

    @Test
    void whoTellsDoesNotWaitForWhoListensAndAllIsHeardInOrder() throws IOException {
        PipedInputStream ear = new PipedInputStream(16);
        try (PipeTeller teller = PipeTeller.to(new PipedOutputStream(ear))) {
            for (int i = 0; i < MORE_THAN_A_PIPE_HOLDS; i++) {
                int word = i;
                teller.tell(out -> out.writeInt(word)); // nobody has listened yet
            }
        }

        try (DataInputStream in = new DataInputStream(ear)) {
            for (int i = 0; i < MORE_THAN_A_PIPE_HOLDS; i++) {
                assertThat(in.readInt()).isEqualTo(i);
            }
        }
    }
}
