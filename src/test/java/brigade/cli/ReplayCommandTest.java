package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.Replay;
import brigade.measure.Speed;
import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.TraceClock;
import brigade.trace.Vocabulary;
import brigade.trace.file.Progress;
import brigade.trace.file.Range;
import brigade.trace.file.TraceFile;
import brigade.trace.file.Vocabularies;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

class ReplayCommandTest {

    private final CliFixture cli = new CliFixture();
    @TempDir Path folder;
    private Path file;

    /** Ten seconds of a cook; an order is placed at 2 s. */
    @BeforeEach
    void record() throws IOException {
        Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
        Lane cook = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        for (long millis = 0; millis < 10_000; millis += 100) {
            cook.beginAt(millis * 1_000_000, Activity.RUNNING, 0, 0, 0);
        }
        Lane guests = recorder.laneAt(0, "guests", "guests", LaneKind.PLATFORM);
        guests.markAt(2_000_000_000, OrderStage.PLACED, 0, 1, 0);
        recorder.lastsUntil(10_000_000_000L);
        recorder.trace().advance();
        file = folder.resolve("evening.json.gz");
        TraceFile.save(recorder.trace(), Range.ALL, List.of(), file, Progress.UNSEEN);
    }

    @Test
    void tellsWhatItHoldsWhereThereIsNoDisplay() throws IOException {
        Path json = folder.resolve("figures.json");

        assertThat(cli.run("replay", file.toString(), "--at", "3", "--json", json.toString()))
                .isZero();

        assertThat(cli.out())
                .startsWith("evening.json.gz: 10 s, 2 lanes, ")
                .contains(" events, 0 dropped")
                .contains("at 3 s: 1 placed = 0 served + 0 failed + 0 turned away + 1 in flight");
        assertThat(Files.readString(json)).contains("\"seconds\" : 10.0", "\"inFlight\" : 1");
        assertThat(cli.opened).isEmpty();
    }

    @Test
    void ofAnotherProgramsTraceItTellsNoLedger() throws IOException {
        Path foreign =
                Files.writeString(
                        folder.resolve("foreign.json"),
                        "[{\"ph\":\"X\",\"pid\":1,\"tid\":1,\"ts\":1,\"dur\":2000,\"name\":\"link\"}]");
        Path again = folder.resolve("again.brigade");
        TraceFile.save(
                TraceFile.open(foreign, Vocabularies.of(RestaurantVocabulary.ALL), Progress.UNSEEN)
                        .trace(),
                Range.ALL,
                List.of(),
                again,
                Progress.UNSEEN);
        Path json = folder.resolve("figures.json");

        assertThat(cli.run("replay", foreign.toString(), "--json", json.toString())).isZero();
        assertThat(cli.run("replay", again.toString())).isZero();

        assertThat(cli.out().lines())
                .hasSize(2)
                .allMatch(line -> line.contains(": 2.0 ms, 1 lane, 3 events, 0 dropped"));
        assertThat(Files.readString(json)).contains("\"placed\" : null", "\"inFlight\" : null");
    }

    @Test
    void takesAPictureOfAnInstant() {
        Path picture = folder.resolve("page.png");

        assertThat(
                        cli.run(
                                "replay",
                                file.toString(),
                                "--at",
                                "00:02.5",
                                "--snapshot",
                                picture.toString()))
                .isZero();

        assertThat(picture).hasContent(FakeScreen.PICTURE);
        assertThat(cli.opened.getFirst().lookedAt).containsExactly(Duration.ofMillis(2_500));
    }

    @Test
    void playsFromTheBeginningOrAsAskedFor() {
        cli.display = true;
        cli.closedByPerson = true;

        cli.run("replay", file.toString());
        cli.run("replay", file.toString(), "--at", "4");
        cli.run("replay", file.toString(), "--at", "4", "--speed", "1/100");

        assertThat(cli.opened.stream().flatMap(screen -> screen.replayed.stream()))
                .extracting(Replay::speed)
                .containsExactly(
                        Optional.of(Speed.REAL), Optional.empty(), Optional.of(Speed.HUNDREDTH));
    }

    @Test
    void aTraceOfALogicalClockIsToldInSteps() throws IOException {
        Recorder recorder =
                Recorder.ofPast(1 << 20, Vocabulary.NONE, new TraceClock.Logical(1_000));
        recorder.laneAt(0, "one", "", LaneKind.PLATFORM).beginAt(5_000, Activity.RUNNING, 0, 0, 0);
        recorder.lastsUntil(200_000);
        recorder.trace().advance();
        Path lab = folder.resolve("lab.brigade");
        TraceFile.save(recorder.trace(), Range.ALL, List.of(), lab, Progress.UNSEEN);
        Path json = folder.resolve("lab.json");

        assertThat(cli.run("replay", lab.toString(), "--at", "12", "--json", json.toString()))
                .isZero();
        assertThat(cli.out()).contains("lab.brigade: 200 steps, 1 lane");
        assertThat(Files.readString(json)).contains("\"steps\" : 200", "\"atStep\" : 12");
        assertThat(cli.run("replay", lab.toString(), "--at", "201")).isEqualTo(2);
        assertThat(cli.err()).contains("there is no instant 201 steps: the trace lasts 200 steps");
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertThat(cli.run("replay", file.toString(), "--at", "11")).isEqualTo(2);
        assertThat(cli.err()).contains("there is no instant 11.0 s: the trace lasts 10.0 s");
        assertThat(cli.run("replay", file.toString(), "--speed", "3")).isEqualTo(2);
        assertThat(cli.err()).contains("'3' is none of 1/1000, 1/100, 1/10, 1, 10");

        Path none = folder.resolve("none.json.gz");
        assertThat(cli.run("replay", none.toString())).isEqualTo(1);
        Path text = Files.writeString(folder.resolve("text.json.gz"), "no trace");
        assertThat(cli.run("replay", text.toString())).isEqualTo(1);
        assertThat(cli.err().lines()).hasSize(4);
    }

    @Test
    void showsWhatCouldBeReadOfAFileThatWasCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        byte[] half = java.util.Arrays.copyOf(whole, whole.length - 200);
        Path cut = Files.write(folder.resolve("cut.json.gz"), half);

        assertThat(cli.run("replay", cut.toString())).isZero();

        assertThat(cli.out()).contains("cut.json.gz: ");
    }
}
