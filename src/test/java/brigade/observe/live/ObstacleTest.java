package brigade.observe.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;

class ObstacleTest {

    @ParameterizedTest
    @EnumSource(Obstacle.Kind.class)
    void isToldInTheLanguageOfThePerson(Obstacle.Kind kind) {
        Obstacle reason = new Obstacle(kind, List.of("4711", "gone"));
        String english = reason.in(Locale.FRENCH);
        String german = reason.in(Locale.GERMAN);

        assertThat(english).isEqualTo(reason.in(Locale.ENGLISH)).doesNotContain("{");
        assertThat(german).doesNotContain("{");
        if (kind != Obstacle.Kind.OTHER) {
            assertThat(german).isNotEqualTo(english);
        }
        assertThat(german.contains("4711")).isEqualTo(english.contains("4711"));
        assertThat(german.contains("gone")).isEqualTo(english.contains("gone"));
    }

    @Test
    void whereTheDiskIsNearlyFullNoJvmIsMadeToRecord() {
        Obstacle full = DiskRoom.obstacle("/tmp", 99_000_000);

        assertThat(full).isNotNull();
        assertThat(full.in(Locale.ENGLISH))
                .startsWith("in /tmp, where its flight recorder writes, 99 MB are free");
        assertThat(DiskRoom.obstacle("/tmp", 100_000_000)).isNull();
    }
}
