package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElisionTest {

    @Test
    void threadsOfOnePoolAreToldApart() {
        String seven = fitted("skein-evaluator-worker-pool-thread-7", 18);
        String seventeen = fitted("skein-evaluator-worker-pool-thread-17", 18);

        assertThat(seven).startsWith("skein").endsWith("-thread-7");
        assertThat(seventeen).startsWith("skein").endsWith("thread-17").isNotEqualTo(seven);
        assertThat(seventeen).hasSize(18);
    }

    @Test
    void whatFitsStaysWhole() {
        assertThat(fitted("cook-3", 6)).isEqualTo("cook-3");
    }

    @Test
    void aNameStandsOnOneLine() {
        assertThat(fitted("read\r\n\tfile", 20)).isEqualTo("read file");
    }

    @Test
    void withoutRoomThereAreDots() {
        assertThat(fitted("compositor", 1)).isEqualTo("…");
        assertThat(fitted("compositor", 0)).isEqualTo("…");
        assertThat(fitted("", 0)).isEmpty();
    }

    @Test
    void signsOfTwoCharactersStayWhole() {
        for (int room = 1; room < 12; room++) {
            String shown = fitted("🍳🍳🍳🍳🍳🍳", room);
            assertThat(shown.replace("🍳", "").replace("…", "")).as(shown).isEmpty();
        }
    }

    private static String fitted(String text, int letters) {
        return Elision.fitted(text, it -> it.length() <= letters);
    }
}
