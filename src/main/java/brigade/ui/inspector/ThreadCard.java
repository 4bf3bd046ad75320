package brigade.ui.inspector;

import brigade.trace.Activity;

import java.util.Optional;

/** A thread's card, written out. */
record ThreadCard(
        String name,
        Activity activity,
        String pill,
        String thread,
        String state,
        String waitingFor,
        String doing,
        String share,
        Why why,
        Optional<SourceExcerpt> source) {

    /** The same of a thread that does this, in other words. */
    ThreadCard doing(String words) {
        return new ThreadCard(
                name, activity, pill, thread, state, waitingFor, words, share, why, source);
    }
}
