package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    @ParameterizedTest
    @ValueSource(strings = {"app.Store.take:12", "Store.<init>:0", "a.b.C$1.lambda$x$0:2147483647"})
    void aTextIsReadAsItWasWritten(String text) {
        Site site = Site.of(text);
        assertThat(site).isNotNull();
        assertThat(String.valueOf(site)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "take:12",
                ".take:1",
                "Store.:1",
                "Store.take",
                "Store.take:-1",
                "S.t:x"
            })
    void whatIsNoSiteIsNone(String text) {
        assertThat(Site.of(text)).isNull();
    }

    @Test
    void oneTextAtTwoPlacesHasTwoLabels() {
        Recorder recorder = Recorder.ofPast(1 << 20, Vocabulary.NONE);
        Site first = new Site("Store", "take", 12);
        int plain = recorder.label("take");
        int placed = recorder.label("take", first);

        assertThat(recorder.label("take", new Site("Store", "take", 12))).isEqualTo(placed);
        assertThat(recorder.label("take", new Site("Store", "take", 13))).isNotEqualTo(placed);
        assertThat(placed).isNotEqualTo(plain);
        assertThat(recorder.trace().label(placed)).isEqualTo("take");
        assertThat(recorder.trace().site(placed)).isEqualTo(first);
        assertThat(recorder.trace().site(plain)).isNull();
    }
}
