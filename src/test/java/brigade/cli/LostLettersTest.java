package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LostLettersTest {

    @Test
    void saysWhatToDoWhereTheLocaleHasNoSignForALetter() {
        assertThat(LostLetters.complaint("ANSI_X3.4-1968", "--trace", "/tmp/b\uFFFD\uFFFDr.json"))
                .contains(
                        "the locale of this shell has no sign for some letters of '/tmp/b??r.json':"
                                + " start Brigade with LC_ALL=C.UTF-8");
    }

    @Test
    void hasNothingToSayOtherwise() {
        assertThat(LostLetters.complaint("ANSI_X3.4-1968", "--trace", "/tmp/bar.json")).isEmpty();
        assertThat(LostLetters.complaint("UTF-8", "/tmp/bär.json")).isEmpty();
        assertThat(LostLetters.complaint("UTF-8", "/tmp/b\uFFFDr.json"))
                .as("a name of a file that is no UTF-8")
                .isEmpty();
    }
}
