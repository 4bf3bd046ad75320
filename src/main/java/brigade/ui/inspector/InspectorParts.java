package brigade.ui.inspector;

import brigade.ui.page.Controllers;
import brigade.ui.page.Page;

/** What the inspector of one trace is made of. UI thread only. */
public final class InspectorParts {

    private final Page page;
    private final Introduction introduction;
    private final Remedies remedies;
    private final ThreadSampler sampler = new ThreadSampler();

    /**
     * For one trace.
     *
     * @param introduction what is said while nothing is selected
     * @param remedies what can be offered
     */
    public InspectorParts(Page page, Introduction introduction, Remedies remedies) {
        this.page = page;
        this.introduction = introduction;
        this.remedies = remedies;
    }

    /** Says how its controllers are made. */
    public void addTo(Controllers all) {
        all.add(
                InspectorController.class,
                views -> new InspectorController(page.selection(), views));
        all.add(
                IntroductionController.class,
                _ -> new IntroductionController(page, introduction, remedies));
        all.add(
                ThreadController.class,
                _ -> new ThreadController(page, new ThreadCards(page, sampler), remedies));
        all.add(OrderController.class, _ -> new OrderController(page));
    }

    /** Ends the thread that samples the states of threads. */
    public void close() {
        sampler.close();
    }
}
