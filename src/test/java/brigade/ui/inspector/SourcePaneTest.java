package brigade.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Activity;
import brigade.ui.FxToolkitExtension;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;

@ExtendWith(FxToolkitExtension.class)
class SourcePaneTest {

    private final SourcePane pane = new SourcePane();

    @Test
    void hasNoRoomWithoutSource() {
        assertThat(pane.isManaged()).isFalse();
        pane.show(null, Activity.IDLE);
        assertThat(pane.isManaged()).as("of a thread that is idle").isFalse();
        pane.show(new SourceExcerpt("java.lang.Thread.run", List.of(), -1), Activity.IDLE);
        assertThat(pane.isManaged()).isTrue();
        pane.show(null, Activity.IDLE);
        assertThat(pane.isManaged()).isFalse();
    }
}
