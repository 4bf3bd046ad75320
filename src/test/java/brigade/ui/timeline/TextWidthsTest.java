package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.ui.FxToolkitExtension;
import brigade.ui.theme.Fonts;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Random;

@ExtendWith(FxToolkitExtension.class)
class TextWidthsTest {

    @BeforeAll
    static void loadFonts() {
        Fonts.load();
    }

    @Test
    void whetherANumberFitsIsAsMeasuredWhole() {
        Font font = Font.font("Inter Medium", 11);
        TextWidths widths = new TextWidths(font);
        Text whole = new Text();
        whole.setFont(font);
        Random random = new Random(8);
        for (int i = 0; i < 2_000; i++) {
            int number = random.nextInt(1, 1 << random.nextInt(1, 31));
            whole.setText("sauté #" + number);
            double needed = whole.getLayoutBounds().getWidth();
            double room = needed + random.nextDouble(-3, 3);

            assertThat(widths.fits("sauté #", number, room))
                    .as("%s in %s", whole.getText(), room)
                    .isEqualTo(needed <= room);
            assertThat(widths.fits("sauté #", number, needed)).isTrue();
            assertThat(widths.fits("sauté #", number, Math.nextDown(needed))).isFalse();
        }
    }
}
