package brigade.trace.waits;

import brigade.trace.Activity;
import brigade.trace.Stage;
import brigade.trace.Term;

import org.jspecify.annotations.Nullable;

/** What the time of a request goes to. */
public sealed interface Cause {

    /** The activity whose colour it has. */
    Activity activity();

    /** A lane works for it, waits for a lock or data, or sleeps. */
    record Deed(Activity activity) implements Cause {}

    /** A lane that serves it waits for something. */
    record Wait(String label, @Nullable Term term) implements Cause {
        @Override
        public Activity activity() {
            return Activity.WAITING;
        }
    }

    /** It waits at a stage for a lane that serves it from there on. */
    record Queue(Stage stage) implements Cause {
        @Override
        public Activity activity() {
            return Activity.WAITING;
        }
    }

    /** It is at a stage that needs no lane. */
    record Rest(Stage stage) implements Cause {
        @Override
        public Activity activity() {
            return Activity.IDLE;
        }
    }

    /** Between two that serve it. */
    record Between() implements Cause {
        @Override
        public Activity activity() {
            return Activity.IDLE;
        }
    }
}
