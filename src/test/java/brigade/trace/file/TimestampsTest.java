package brigade.trace.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class TimestampsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.000",
        "1, 0.001",
        "-1, -0.001",
        "1000, 1.000",
        "1234567890123456789, 1234567890123456.789",
        "-9223372036854775807, -9223372036854775.807"
    })
    void timesHaveThreeDecimals(long nanos, String text) {
        assertThat(written(nanos)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0001", "1, 0.0009", "1000, 0.9999", "12300, 12.2999"})
    void durationsAreATenthOfANanosecondShort(long nanos, String text) {
        assertThat(shortened(nanos)).isEqualTo(text);
    }

    @Test
    void whatIsWrittenIsReadToTheNanosecond() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            long nanos = random.nextLong() >> (2 + random.nextInt(60));
            assertThat(Timestamps.read(written(nanos))).isEqualTo(nanos);
            assertThat(Timestamps.read(shortened(Math.abs(nanos)))).isEqualTo(Math.abs(nanos));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5000",
        "0.5, 500",
        "1.2344999, 1234",
        "1.2345, 1235",
        "1e3, 1000000",
        "-2.5E-1, -250",
        "007, 7000",
        "0.12345678901234567890123, 123"
    })
    void othersMayWriteThemDifferently(String text, long nanos) {
        assertThat(Timestamps.read(text)).isEqualTo(nanos);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NaN",
                "Infinity",
                "1e300",
                "-1e300",
                "noon",
                "99999999999999999999",
                "-",
                "9223372036854775807",
                "4611686018427388000"
            })
    void absurdOnesAreTold(String text) {
        assertThat(Timestamps.read(text)).isEqualTo(Timestamps.ABSURD);
    }

    private static String written(long nanos) {
        char[] room = new char[Timestamps.ROOM];
        int from = Timestamps.write(nanos, room);
        return new String(room, from, room.length - from);
    }

    private static String shortened(long nanos) {
        char[] room = new char[Timestamps.ROOM];
        int from = Timestamps.writeShort(nanos, room);
        return new String(room, from, room.length - from);
    }
}
