package brigade.ui.inspector;

import brigade.trace.Activity;
import brigade.trace.Known;

import java.util.Optional;

/** A thread's card, written out. */
record ThreadCard(String name, Pill pill, Facts facts, Why why, Optional<SourceExcerpt> source) {

    /**
     * What it does in a word.
     *
     * @param known how that is known, which is striped where it was not recorded
     */
    record Pill(Activity activity, Known known, String text) {}

    /**
     * What there is to tell line by line.
     *
     * @param known how it is known, or empty where it was recorded, as a rule
     */
    record Facts(
            String thread,
            String state,
            String waitingFor,
            String doing,
            String share,
            String known) {}

    /** The same of a thread that does this, in other words. */
    ThreadCard doing(String words) {
        Facts other =
                new Facts(
                        facts.thread,
                        facts.state,
                        facts.waitingFor,
                        words,
                        facts.share,
                        facts.known);
        return new ThreadCard(name, pill, other, why, source);
    }
}
