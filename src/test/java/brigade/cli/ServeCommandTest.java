package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.Mix;
import brigade.restaurant.Pace;
import brigade.restaurant.Settings;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.Model;
import brigade.trace.Lane;
import brigade.trace.file.Bookmark;
import brigade.trace.file.OpenedTrace;
import brigade.trace.file.Progress;
import brigade.trace.file.TraceFile;
import brigade.trace.file.Vocabularies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

class ServeCommandTest {

    private final CliFixture cli = new CliFixture();
    @TempDir Path folder;

    @Test
    void opensTheRestaurantThatWasAskedFor() {
        assertThat(
                        cli.run(
                                words(
                                        "serve --cooks 2 --servers 5 --cashiers 3 --customers 4"
                                                + " --pace brisk")))
                .isZero();
        assertThat(settings())
                .isEqualTo(
                        Settings.standard()
                                .withCooks(2)
                                .withServers(5)
                                .withCashiers(3)
                                .withCustomersPerSecond(4)
                                .withPace(Pace.BRISK));
        assertThat(cli.opened.getFirst().options.headless()).isTrue();
        assertThat(cli.out())
                .startsWith(
                        "Open: 2 cooks, 5 servers, 3 cashiers, 4.0 customers/s, thread-pool, brisk"
                                + " pace");
    }

    @Test
    void atFullPaceAsManyCustomersComeAsFit() {
        assertThat(cli.run(words("serve --seconds 5 --pace full"))).isZero();
        assertThat(settings().customers().perSecond()).isEqualTo(Settings.AS_MANY_AS_FIT);
        assertThat(cli.out())
                .contains("as many customers as fit, thread-pool, full pace")
                .contains("0 dropped");
    }

    @Test
    void takesTheModelAndTheMix() {
        assertThat(cli.run(words("serve --model thread-pool --mix user-action=2,dish=7"))).isZero();
        assertThat(settings().model()).isEqualTo(Model.THREAD_POOL);
        assertThat(settings().customers().mix()).isEqualTo(new Mix(7, 0, 0, 2, 0));
        cli.run(words("serve --model event-loop --mix lunch-rush"));
        assertThat(cli.out()).contains("Open: 1 loop, 4 workers, 0.8 customers/s, event-loop");
        assertThat(cli.opened.getLast().settings.customers().mix()).isEqualTo(Mix.LUNCH_RUSH);
    }

    @Test
    void opensTheDoorAndSaysWhere() {
        assertThat(cli.run(words("serve --seconds 1 --door"))).isZero();
        assertThat(cli.out()).containsPattern("Order at http://127.0.0.1:\\d+/order");
    }

    @Test
    void aTakenPortIsSaidInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThat(cli.run(words("serve --seconds 1 --door " + port))).isEqualTo(1);
            assertThat(cli.err()).contains("port " + port + " can't be had").hasLineCount(1);
        }
    }

    @Test
    void writesFiguresAndPicture() throws IOException {
        Path json = folder.resolve("figures.json");
        Path picture = folder.resolve("page.png");

        assertThat(
                        cli.run(
                                "serve",
                                "--seconds",
                                "5",
                                "--json",
                                json.toString(),
                                "--snapshot",
                                picture.toString()))
                .isZero();
        assertThat(picture).hasContent(FakeScreen.PICTURE);
        assertThat(Files.readString(json))
                .contains(
                        "\"model\" : \"thread-pool\"",
                        "\"placed\"",
                        "\"served\"",
                        "\"failed\"",
                        "\"turnedAway\"",
                        "\"inFlight\"")
                .contains(
                        "\"ordersPerSecond\"", "\"latencyMillis\"", "\"p50\"", "\"p99\"", "\"max\"")
                .contains("\"ui\"", "\"frames\"", "\"gapMillis\"", "\"bellMillis\"")
                .contains("\"trace\"", "\"events\"", "\"dropped\"", "\"bytes\"")
                .contains("\"sum\"", "\"count\"", "\"result\"");
    }

    @Test
    void savesTheTraceWithItsBookmarks() throws IOException {
        Path trace = folder.resolve("calm.json.gz");

        assertThat(cli.run("serve", "--seconds", "5", "--trace", trace.toString())).isZero();

        OpenedTrace opened =
                TraceFile.open(trace, Vocabularies.of(RestaurantVocabulary.ALL), Progress.UNSEEN);
        assertThat(opened.trace().lanes()).extracting(Lane::name).contains("cook-1", "UI thread");
        assertThat(opened.bookmarks()).extracting(Bookmark::note).containsExactly("a note");
    }

    @Test
    void endsWhenThePersonClosesTheWindow() {
        cli.display = true;
        cli.closedByPerson = true;

        assertThat(cli.run("serve")).isZero();
        assertThat(cli.out()).contains("placed =");
        assertThat(cli.opened.getFirst().options.headless()).isFalse();
    }

    private Settings settings() {
        return cli.opened.getFirst().settings;
    }

    private static String[] words(String line) {
        return line.split(" ");
    }
}
