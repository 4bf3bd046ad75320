package brigade.trace;

/** Takes what changes on a lane, event by event. */
@FunctionalInterface
public interface ChangeConsumer {

    /**
     * Takes one.
     *
     * @param event of a frame that is left: the span that goes on
     */
    void accept(Change change, Event event);
}
