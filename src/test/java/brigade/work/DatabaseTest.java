package brigade.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import brigade.Eventually;
import brigade.OwnThreads;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

@ExtendWith(OwnThreads.class)
class DatabaseTest {
    @TempDir private Path folder;

    private final ResizableSemaphore gate = new ResizableSemaphore(2);
    private Database database;

    @BeforeEach
    void open() {
        database = new Database(folder, gate, () -> {});
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
        try (Session session = database.open(() -> {})) {
            assertThat(session.bestSellers(0, Database.ROWS)).isEqualTo(Database.ROWS);
            assertThat(session.bestSellers(99_000, 500)).isEqualTo(500);
            assertThat(session.bestSellers(99_900, 500)).isEqualTo(100);
        }
    }

    @Test
    void whoFindsNoConnectionWaitsForOne() throws Exception {
        Session first = database.open(() -> {});
        Session second = database.open(() -> {});
        AtomicReference<Session> third = new AtomicReference<>();
        Thread waiting = Thread.ofPlatform().start(() -> third.set(opened()));
        Eventually.holds("it waits", () -> waiting.getState() == Thread.State.WAITING);
        first.close();
        waiting.join();
        third.get().close();

        gate.most(1);
        Thread again = Thread.ofPlatform().start(() -> third.set(opened()));
        Eventually.holds("it waits", () -> again.getState() == Thread.State.WAITING);
        gate.most(2);
        again.join();
        third.get().close();
        second.close();
    }

    @Test
    void closedUnderwayItFailsThoseInItAndOpensForTheNext() throws Exception {
        Session bystander = database.open(() -> {});
        try (Session closer = database.open(() -> {})) {
            closer.closeDatabase();
            assertThatThrownBy(() -> closer.bestSellers(0, 10))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("the database did not answer the query");
        }
        assertThatThrownBy(() -> bystander.bestSellers(0, 10)).isInstanceOf(IOException.class);
        bystander.close();
        for (int i = 0; i < 5; i++) {
            try (Session next = database.open(() -> {});
                    Session other = database.open(() -> {})) {
                assertThat(next.bestSellers(0, 10)).isEqualTo(10);
                assertThat(other.bestSellers(0, 10)).isEqualTo(10);
            }
        }
    }

    /** What is kept for seconds is garbage of the old generation when it goes. */
    @Test
    void whatItHasReadIsForgottenNowAndThen() throws Exception {
        DatabaseAddress address = database.address();
        try (Connection other =
                DriverManager.getConnection(address.url(), address.user(), address.password())) {
            for (int i = 1; i < Database.SESSIONS_UNTIL_FORGOTTEN; i++) {
                database.open(() -> {}).close();
            }
            try (Session looks = address.open()) {
                looks.bestSellers(0, 500);
                int read = readFromFile(other);
                looks.bestSellers(0, 500);
                assertThat(readFromFile(other)).as("remembered").isEqualTo(read);
                database.open(() -> {}).close();
                looks.bestSellers(0, 500);
                assertThat(readFromFile(other)).as("forgotten").isGreaterThan(read);
            }
        }
    }

    /** How often the database has read from its file. */
    private static int readFromFile(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer =
                        statement.executeQuery(
                                """
                                SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS
                                WHERE SETTING_NAME = 'info.FILE_READ'
                                """)) {
            assertThat(answer.next()).isTrue();
            return answer.getInt(1);
        }
    }

    @Test
    void othersFindItByItsAddress() throws Exception {
        DatabaseAddress address = database.address();
        try (Session session = address.open()) {
            assertThat(session.bestSellers(5, 10)).isEqualTo(10);
            session.closeDatabase();
        }
        try (Session here = database.open(() -> {});
                Session there = database.address().open()) {
            assertThat(here.bestSellers(5, 10)).isEqualTo(10);
            assertThat(there.bestSellers(5, 10)).isEqualTo(10);
        }
        DatabaseAddress guessed = new DatabaseAddress(address.url(), address.user(), "");
        assertThatThrownBy(guessed::open).isInstanceOf(IOException.class);
    }

    /** Who asks waits, and is not in the driver. */
    @Test
    void aSessionFromElsewhereHasAThreadOfItsOwnUntilItIsClosed() throws Exception {
        try (Session session = database.address().open()) {
            assertThat(drivers()).hasSize(1);
            assertThat(session.bestSellers(5, 10)).isEqualTo(10);
        }
        Eventually.holds("its thread is gone", () -> drivers().isEmpty());
    }

    private static List<Thread> drivers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("database driver"))
                .toList();
    }

    /** The port is open to all users of this machine. */
    @Test
    void throughItsPortNobodyGetsToAnotherDatabase(@TempDir Path home) throws Exception {
        String other = home.resolve("diary").toString();
        try (Connection made = DriverManager.getConnection("jdbc:h2:file:" + other, "sa", "sa");
                Statement statement = made.createStatement()) {
            statement.execute("CREATE TABLE secret(id INT)");
        }
        DatabaseAddress address = database.address();
        String server = address.url().substring(0, address.url().lastIndexOf('/') + 1);
        String port = server.replaceAll("\\D*127\\.0\\.0\\.1:(\\d+)/", "$1");
        String own = folder.resolve("sales").toString();
        for (String guess :
                List.of(
                        other,
                        own,
                        "sales",
                        "../" + home.getFileName() + "/diary",
                        "mem:management_db_" + port,
                        "mem:any",
                        "zip:" + other + ".mv.db!/x",
                        "")) {
            assertRefused(server + guess, "sa", "sa");
            assertRefused(server + guess, "", "");
            assertRefused(server + guess, address.user(), address.password());
        }
        assertRefused(address.url(), "sa", "sa");
        try (Session session = address.open()) {
            assertThat(session.bestSellers(5, 10)).isEqualTo(10);
        }
    }

    private static void assertRefused(String url, String user, String password) {
        assertThatThrownBy(() -> DriverManager.getConnection(url, user, password).close())
                .as(url)
                .isInstanceOf(SQLException.class);
    }

    @Test
    void whoClosesItWhileItIsFilledDoesNotWaitForThat(@TempDir Path other) {
        Database endless = new Database(other, gate, () -> {}, Integer.MAX_VALUE / 2);
        AtomicReference<Throwable> told = new AtomicReference<>();
        Thread asking =
                Thread.ofPlatform()
                        .start(() -> {
                            try {
                                endless.open(() -> {}).close();
                            } catch (IOException | InterruptedException e) {
                                told.set(e);
                            }
                        });
        Eventually.holds(
                "it is being filled", () -> other.resolve("sales.mv.db").toFile().exists());
        assertTimeoutPreemptively(Duration.ofSeconds(20), endless::close);
        Eventually.holds("who asked is told", () -> !asking.isAlive());
        assertThat(told.get()).hasMessageContaining("closed for good");
    }

    @Test
    void closedForGoodNothingIsLeft() throws Exception {
        Session inUse = database.open(() -> {});
        database.address().open().close();
        database.close();
        inUse.close();
        assertThatThrownBy(() -> database.open(() -> {})).hasMessageContaining("closed for good");
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
                        OwnThreads.alive().stream()
                                .noneMatch(name -> name.matches(".*(H2|MVStore|database).*")));
    }

    private Session opened() {
        try {
            return database.open(() -> {});
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
