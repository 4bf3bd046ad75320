package brigade.server.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brigade.restaurant.vocabulary.Place;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.NobodyServes;
import brigade.server.TestHouse;
import brigade.trace.Activity;
import brigade.trace.Mark;
import brigade.trace.Recorder;
import brigade.work.Backend;
import brigade.work.Body;
import brigade.work.Session;
import brigade.work.Upload;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class UploadingTest {
    private final Recorder labels = Recorder.off();
    private final List<String> told = new ArrayList<>();

    /** The call of the client is written to a socket. */
    @Test
    void whoCallsTheClientIsInIo() {
        Recipe recipe =
                new Uploading(
                        new CalledBackend(), new FaultInjector(), () -> TestHouse.QUICK, labels);

        assertThatThrownBy(() -> recipe.cook(NobodyServes.order(1), new Told()))
                .hasMessage("no client");
        assertThat(told)
                .last()
                .isEqualTo(Activity.IO + " " + RestaurantTerm.RECEIVE.label() + ", called");
    }

    private final class Told extends Person {
        Told() {
            super(Place.DOOR);
        }

        @Override
        public int laneId() {
            return 0;
        }

        @Override
        public void begin(Activity activity, int label, int order, int arg) {
            told.add(activity + " " + labels.trace().label(label));
        }

        @Override
        public void mark(Mark mark, int order, int arg) {}
    }

    /** Its clients do not answer. */
    private final class CalledBackend implements Backend {
        @Override
        public boolean isSetUp(Part part) {
            return true;
        }

        @Override
        public void setUp(Part part) {}

        @Override
        public Session session(Runnable connecting) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Upload upload(int order, Body usual) throws IOException {
            told.add(told.removeLast() + ", called");
            throw new IOException("no client");
        }

        @Override
        public void fillDisk() {}

        @Override
        public void close() {}
    }
}
