package brigade.ui.window;

import brigade.trace.source.TraceSource;
import brigade.ui.inspector.InspectorParts;
import brigade.ui.page.Controllers;
import brigade.ui.page.Lent;
import brigade.ui.page.PagePart;
import brigade.ui.page.TraceSession;
import brigade.ui.page.Views;
import brigade.ui.timeline.TimelineParts;
import brigade.ui.transport.TransportParts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the parts of the page of a trace, whatever its source. UI thread only. */
public final class TraceParts {

    private final WindowServices window;

    /** For one window. */
    public TraceParts(WindowServices window) {
        this.window = window;
    }

    /**
     * For a source.
     *
     * @param toFront shows the page that they are for
     * @param back shows what was shown before this source; empty for the first one
     */
    public ShownTrace make(TraceSource source, Runnable toFront, Optional<Runnable> back) {
        WindowServices lent = window.lent();
        TraceSession session = TraceSession.of(source, window.texts());
        Views own =
                window.views()
                        .apart()
                        .with(
                                new Controllers()
                                        .add(
                                                BannerController.class,
                                                _ -> new BannerController(session)));
        BannerPlace banner = new BannerPlace(own);
        AsidePlace aside = new AsidePlace();
        SourceFace face = face(new SourceContext(session, lent, own, toFront, banner, aside, back));
        InspectorParts inspector =
                new InspectorParts(session, face.introduction(), face.remedies());
        Views views = own.with(controllers(lent, session, face, banner, aside, inspector));
        var trace = TraceView.load(views);
        own.ahead(face.preparation());
        return new ShownTrace(
                session,
                own,
                trace,
                bar(views, session, face, back),
                new ShownTrace.Around(
                        verdict(views), face.figures().orElseGet(() -> instant(views))),
                face,
                () -> {
                    inspector.close();
                    window.surface().bubbles().forget(own);
                });
    }

    private SourceFace face(SourceContext context) {
        return window.kinds().stream()
                .filter(kind -> kind.suits(context.session().source()))
                .findFirst()
                .orElseGet(AnySource::new)
                .face(context);
    }

    private static Controllers controllers(
            WindowServices window,
            TraceSession session,
            SourceFace face,
            BannerPlace banner,
            AsidePlace aside,
            InspectorParts inspector) {
        Surface surface = window.surface();
        Controllers all = new Controllers();
        all.add(
                TraceController.class,
                _ ->
                        new TraceController(
                                session,
                                face.picture(),
                                face.alert(),
                                banner,
                                aside,
                                surface.presenting()));
        all.add(PillController.class, _ -> new PillController(session, surface.roomy()));
        all.add(InstantController.class, _ -> new InstantController(session));
        inspector.addTo(all);
        TransportParts.add(all, session, surface.bubbles());
        TimelineParts.add(
                all,
                session,
                Lent.of(window.theme().paletteProperty()),
                new NamesOfWindow(window.habits()),
                window.files().tables()::export);
        return all;
    }

    private List<PagePart> bar(
            Views views, TraceSession session, SourceFace face, Optional<Runnable> back) {
        List<PagePart> bar = new ArrayList<>();
        back.map(run -> face.named().orElseGet(() -> opened(views, session, run)))
                .ifPresent(bar::add);
        face.controls().ifPresent(bar::add);
        return bar;
    }

    private static PagePart opened(Views views, TraceSession session, Runnable back) {
        Controllers its =
                new Controllers()
                        .add(OpenedController.class, _ -> new OpenedController(session, back));
        return new PagePart(OpenedView.load(views.with(its)).node(), _ -> {});
    }

    private static PagePart verdict(Views views) {
        var view = PillView.load(views);
        return new PagePart(view.node(), view.controller());
    }

    private static PagePart instant(Views views) {
        var view = InstantView.load(views);
        return new PagePart(view.node(), view.controller());
    }
}
