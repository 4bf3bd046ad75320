package brigade.restaurant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brigade.server.Capacities;
import brigade.server.Model;
import brigade.server.Staff;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

class SettingsTest {
    private final Settings standard = Settings.standard();

    static Stream<Arguments> impossible() {
        return Stream.of(
                change(s -> s.withCooks(0), "0 cooks are not possible: allowed are 1 to 32"),
                change(s -> s.withServers(33), "33 servers are not possible: allowed are 1 to 32"),
                change(
                        s -> s.withCashiers(-1),
                        "-1 cashiers are not possible: allowed are 1 to 32"),
                change(s -> s.withPans(0), "0 pans are not possible: allowed are 1 to 32"),
                change(
                        s -> s.withDoorCapacity(0),
                        "0 places at the door are not possible: allowed are 1 to 100000"),
                change(
                        s -> s.withRailCapacity(0),
                        "0 places on the rail are not possible: allowed are 1 to 100000"),
                change(
                        s -> s.withPassCapacity(0),
                        "0 places on the pass are not possible: allowed are 1 to 100000"),
                change(
                        s -> s.withBillsCapacity(0),
                        "0 places at the till are not possible: allowed are 1 to 100000"),
                change(
                        s -> s.withConnections(0),
                        "0 connections are not possible: allowed are 1 to 32"),
                change(
                        s -> s.withProcesses(33),
                        "33 processes are not possible: allowed are 1 to 32"),
                change(
                        s -> s.withCrowd(100_001),
                        "100001 orders under way are not possible: allowed are 1 to 100000"),
                change(
                        s -> s.withCustomersPerSecond(-0.5),
                        "-0.5 customers per second are not possible: allowed are 0 to 1000000"),
                change(
                        s -> s.withCustomersPerSecond(Double.NaN),
                        "NaN customers per second are not possible: allowed are 0 to 1000000"),
                change(
                        s -> s.withPatience(Duration.ZERO),
                        "a patience of 0 s is not possible: allowed is more than 0, up to 86400 s"),
                change(
                        s -> s.withPatience(Duration.ofSeconds(Long.MAX_VALUE)),
                        "a patience of 9223372036854775807 s is not possible: allowed is more than"
                                + " 0, up to 86400 s"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void saysWhatIsAllowed(UnaryOperator<Settings> change, String message) {
        assertThatThrownBy(() -> change.apply(standard))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void changesOneThingAtATime() {
        Settings all =
                standard.withCooks(11)
                        .withServers(12)
                        .withCashiers(13)
                        .withPans(14)
                        .withDoorCapacity(15)
                        .withRailCapacity(16)
                        .withPassCapacity(17)
                        .withBillsCapacity(18)
                        .withCustomersPerSecond(Settings.AS_MANY_AS_FIT)
                        .withPace(Pace.BRISK)
                        .withArrivals(false)
                        .withPatience(Duration.ofSeconds(19))
                        .withModel(Model.THREAD_POOL)
                        .withProcesses(20)
                        .withCrowd(21)
                        .withConnections(22)
                        .withHeavyOnLoop(true)
                        .withMix(Mix.UPLOAD_DAY);
        assertThat(all)
                .isEqualTo(
                        new Settings(
                                Model.THREAD_POOL,
                                new Staff(11, 12, 13, 20, 21),
                                new Capacities(14, 15, 16, 17, 18, 22),
                                true,
                                new Workload(
                                        Double.POSITIVE_INFINITY,
                                        false,
                                        Duration.ofSeconds(19),
                                        Mix.UPLOAD_DAY),
                                Pace.BRISK));
    }

    private static Arguments change(UnaryOperator<Settings> change, String message) {
        return Arguments.of(change, message);
    }
}
