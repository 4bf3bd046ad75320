package brigade.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brigade.Eventually;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

class DatabaseTest {
    @TempDir private Path folder;

    private final Set<Thread> before = Thread.getAllStackTraces().keySet();
    private Database database;

    @BeforeEach
    void open() {
        database = new Database(folder, 2);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothingIsMadeBeforeSomebodyAsks() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aQueryLooksAtTheSalesItIsAskedFor() throws Exception {
        try (Session session = database.open()) {
            assertThat(session.bestSellers(0, Database.ROWS)).isEqualTo(Database.ROWS);
            assertThat(session.bestSellers(99_000, 500)).isEqualTo(500);
            assertThat(session.bestSellers(99_900, 500)).isEqualTo(100);
        }
    }

    @Test
    void whoFindsNoConnectionWaitsForOne() throws Exception {
        Session first = database.open();
        Session second = database.open();
        AtomicReference<Session> third = new AtomicReference<>();
        Thread waiting = Thread.ofPlatform().start(() -> third.set(opened()));
        Eventually.holds("it waits", () -> waiting.getState() == Thread.State.WAITING);
        first.close();
        waiting.join();
        third.get().close();

        database.connections(1);
        Thread again = Thread.ofPlatform().start(() -> third.set(opened()));
        Eventually.holds("it waits", () -> again.getState() == Thread.State.WAITING);
        database.connections(2);
        again.join();
        third.get().close();
        second.close();
    }

    @Test
    void closedUnderwayItFailsThoseInItAndOpensForTheNext() throws Exception {
        Session bystander = database.open();
        try (Session closer = database.open()) {
            closer.closeDatabase();
            assertThatThrownBy(() -> closer.bestSellers(0, 10))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("the database did not answer the query");
        }
        assertThatThrownBy(() -> bystander.bestSellers(0, 10)).isInstanceOf(IOException.class);
        bystander.close();
        for (int i = 0; i < 5; i++) {
            try (Session next = database.open();
                    Session other = database.open()) {
                assertThat(next.bestSellers(0, 10)).isEqualTo(10);
                assertThat(other.bestSellers(0, 10)).isEqualTo(10);
            }
        }
    }

    @Test
    void othersFindItByItsAddress() throws Exception {
        DatabaseAddress address = database.address();
        try (Session session = address.open()) {
            assertThat(session.bestSellers(5, 10)).isEqualTo(10);
            session.closeDatabase();
        }
        try (Session here = database.open();
                Session there = database.address().open()) {
            assertThat(here.bestSellers(5, 10)).isEqualTo(10);
            assertThat(there.bestSellers(5, 10)).isEqualTo(10);
        }
        DatabaseAddress guessed = new DatabaseAddress(address.url(), address.user(), "");
        assertThatThrownBy(guessed::open).isInstanceOf(IOException.class);
    }

    @Test
    void closedForGoodNothingIsLeft() throws Exception {
        Session inUse = database.open();
        database.address().open().close();
        database.close();
        inUse.close();
        assertThatThrownBy(database::open).hasMessageContaining("closed for good");
        assertNoThreadIsLeft();
    }

    @Test
    void closedForGoodNothingIsLeftOfWhatOnlyOthersHaveAskedFor() throws Exception {
        database.address().open().close();
        database.close();
        assertNoThreadIsLeft();
    }

    private void assertNoThreadIsLeft() {
        Eventually.holds(
                "no thread of it is left",
                () ->
                        Thread.getAllStackTraces().keySet().stream()
                                .filter(thread -> !before.contains(thread))
                                .noneMatch(thread -> thread.getName().matches(".*(H2|MVStore).*")));
    }

    private Session opened() {
        try {
            return database.open();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
