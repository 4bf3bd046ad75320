package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;

class LifecycleTest {

    private record Made(
            String name, int code, Outcome outcome, Argument argument, List<String> servedBy)
            implements Stage {}

    private static Stage stage(String name, int code, Stage.Outcome outcome) {
        return new Made(name, code, outcome, Stage.Argument.NOTHING, List.of());
    }

    @Test
    void stagesAreFoundByCodeAndByWord() {
        Stage asked = stage("ASKED_FOR", 0, Stage.Outcome.NONE);
        Stage done = stage("DONE", 1, Stage.Outcome.SERVED);
        Lifecycle lifecycle = new Lifecycle(List.of(asked, done));

        assertThat(lifecycle.named("asked for")).isSameAs(asked);
        assertThat(lifecycle.named("asked")).isNull();
        assertThat(lifecycle.markOf(1)).isSameAs(done);
        assertThat(lifecycle.markOf(CommonMark.PULSE.code())).isSameAs(CommonMark.PULSE);
        assertThat(lifecycle.has(2)).isFalse();
        assertThat(Lifecycle.NONE.has(0)).isFalse();
    }

    @Test
    void aDeclarationThatCannotBeIsRefused() {
        Stage came = stage("CAME", 0, Stage.Outcome.NONE);
        assertThatThrownBy(() -> new Lifecycle(List.of(came)))
                .hasMessage("requests need an arrival and an end");
        assertThatThrownBy(() -> new Lifecycle(List.of(came, came)))
                .hasMessage("CAME stands at 1, but its code is 0");
        assertThatThrownBy(() ->
                        new Lifecycle(
                                List.of(
                                        came,
                                        stage("WENT", 1, Stage.Outcome.FAILED),
                                        stage("BACK", 2, Stage.Outcome.NONE))))
                .hasMessage("BACK follows an end");
        Stage seated = new Made("SAT", 0, Stage.Outcome.NONE, Stage.Argument.PLACE, List.of());
        Stage moved = new Made("MOVED", 1, Stage.Outcome.NONE, Stage.Argument.PLACE, List.of());
        assertThatThrownBy(() ->
                        new Lifecycle(
                                List.of(seated, moved, stage("WENT", 2, Stage.Outcome.SERVED))))
                .hasMessageContaining("one stage at most");
    }

    @Test
    void twoThingsLieInOneArgument() {
        int lock = brigade.trace.Argument.lock(4095, 77);
        assertThat(brigade.trace.Argument.LOCK.lockOf(lock)).isEqualTo(4095);
        assertThat(brigade.trace.Argument.LOCK.holder(lock)).isEqualTo(77);
        int route = brigade.trace.Argument.route(60_000, 3);
        assertThat(brigade.trace.Argument.ROUTE.placeBefore(route)).isEqualTo(60_000);
        assertThat(brigade.trace.Argument.ROUTE.place(route)).isEqualTo(3);
        assertThat(brigade.trace.Argument.NUMBER.holder(5)).isZero();
        assertThat(brigade.trace.Argument.NUMBER.place(5)).isEqualTo(-1);
    }
}
