package brigade.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class IncidentsTest {
    private final Incidents incidents = new Incidents();

    private static Incident incident(String kind) {
        return new Incident("cook-1", kind, kind + " broke", kind + " at Stove");
    }

    @Test
    void thereIsNothingToTellAtFirst() {
        assertThat(incidents.told()).isEmpty();
    }

    @Test
    void theSameErrorIsToldOnceWithHowOftenItCame() {
        for (int i = 0; i < 1000; i++) {
            incidents.add(incident("pan"));
        }
        incidents.add(incident("knife"));

        Incidents.Told told = incidents.told().orElseThrow();
        assertThat(told.first().what()).isEqualTo("pan broke");
        assertThat(told.times()).isEqualTo(1001);
        assertThat(told.details())
                .containsOnlyOnce("pan at Stove")
                .contains("1000 × on thread cook-1", "knife at Stove");
    }

    @Test
    void fewOfManyAreLogged() {
        long logged = IntStream.range(0, 1000).filter(_ -> incidents.add(incident("pan"))).count();
        assertThat(logged).isEqualTo(10);
    }

    @Test
    void kindsBeyondTwentyAreCountedOnly() {
        IntStream.range(0, 10_000).forEach(i -> incidents.add(incident("kind " + i)));

        Incidents.Told told = incidents.told().orElseThrow();
        assertThat(told.times()).isEqualTo(10_000);
        assertThat(told.details()).hasSizeLessThan(5_000).endsWith("9980 × others");
    }

    @Test
    void whatWasToldIsNotToldAgain() {
        incidents.add(incident("pan"));
        incidents.clear();
        assertThat(incidents.told()).isEmpty();
    }

    @Test
    void anErrorIsOneLineAndKnownByItsPlace() {
        Incident one = Incident.of(Thread.currentThread(), new IllegalStateException("a\nb"));
        assertThat(one.what()).isEqualTo("IllegalStateException: a b");
        assertThat(one.details()).contains("IncidentsTest.java");
        Incident other = Incident.of(Thread.currentThread(), new IllegalStateException("c"));
        assertThat(other.kind()).as("another line").isNotEqualTo(one.kind());
        assertThat(Incident.of(Thread.currentThread(), new StackOverflowError()).what())
                .isEqualTo("StackOverflowError");
    }
}
