package brigade.ui.inspector;

import brigade.measure.proof.LastProof;
import brigade.ui.home.AppFolders;
import brigade.ui.page.Controllers;
import brigade.ui.page.Proven;
import brigade.ui.page.TraceSession;

/** What the inspector of one trace is made of. UI thread only. */
public final class InspectorParts {

    private final TraceSession session;
    private final Introduction introduction;
    private final Remedies remedies;
    private final ThreadSampler sampler = new ThreadSampler();

    /**
     * For one trace.
     *
     * @param introduction what is said while nothing is selected
     * @param remedies what can be offered
     */
    public InspectorParts(TraceSession session, Introduction introduction, Remedies remedies) {
        this.session = session;
        this.introduction = introduction;
        this.remedies = remedies;
    }

    /** Says how its controllers are made. */
    public void addTo(Controllers all) {
        all.add(
                InspectorController.class,
                views -> new InspectorController(session.selection(), views));
        all.add(
                IntroductionController.class,
                _ -> new IntroductionController(session, introduction, remedies));
        all.add(
                ThreadController.class,
                _ ->
                        new ThreadController(
                                session, new ThreadCards(session, sampler, proven()), remedies));
        all.add(OrderController.class, _ -> new OrderController(session));
    }

    /** How true it is what threads of this program tell; empty of other traces. */
    private String proven() {
        LastProof last = new LastProof(AppFolders.ofProcess().log());
        return provenOf(session) ? new Proven(session.texts(), last).words().orElse("") : "";
    }

    /** What was proven is of Brigade's own threads: another program's were never held to it. */
    static boolean provenOf(TraceSession session) {
        return session.source().growing() && !session.toldFromOutside();
    }

    /** Ends the thread that samples the states of threads. */
    public void close() {
        sampler.close();
    }
}
