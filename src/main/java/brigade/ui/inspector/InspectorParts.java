package brigade.ui.inspector;

import brigade.ui.page.Controllers;
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
                _ -> new ThreadController(session, new ThreadCards(session, sampler), remedies));
        all.add(OrderController.class, _ -> new OrderController(session));
    }

    /** Ends the thread that samples the states of threads. */
    public void close() {
        sampler.close();
    }
}
