package brigade.trace;

import java.util.List;

/** Requests that come and go, to try with. */
final class Visits {

    private record Stop(String name, int code, Outcome outcome) implements Stage {
        @Override
        public Argument argument() {
            return Argument.NOTHING;
        }

        @Override
        public List<String> servedBy() {
            return List.of();
        }
    }

    static final List<Stage> STAGES =
            List.of(
                    new Stop("CAME", 0, Stage.Outcome.NONE),
                    new Stop("WENT", 1, Stage.Outcome.SERVED));

    static final Vocabulary VOCABULARY = new Vocabulary("visits", new Lifecycle(STAGES), List.of());

    private Visits() {}
}
