package brigade.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

class BubbleTest {

    @Test
    void itIsDressedInTwoParts() {
        Region first = new Region();
        Region second = new Region();
        Region third = new Region();
        HBox content = new HBox(first, second, third);
        Bubble bubble = new Bubble(content);

        bubble.firstPart();
        assertThat(content.getChildren()).containsExactly(first, second);

        assertThat(bubble.whole()).isTrue();
        assertThat(content.getChildren()).containsExactly(first, second, third);
        assertThat(bubble.whole()).isFalse();
    }
}
