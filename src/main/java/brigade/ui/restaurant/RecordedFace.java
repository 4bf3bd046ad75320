package brigade.ui.restaurant;

import brigade.ui.backroom.SumController;
import brigade.ui.backroom.SumView;
import brigade.ui.floor.FloorView;
import brigade.ui.inspector.Introduction;
import brigade.ui.inspector.Remedies;
import brigade.ui.page.Controllers;
import brigade.ui.page.PagePart;
import brigade.ui.page.TraceSession;
import brigade.ui.page.Views;
import brigade.ui.window.SourceContext;
import brigade.ui.window.SourceFace;

import java.util.Optional;

/** A restaurant that was recorded: its floor and its figures, and nothing that can be changed. */
final class RecordedFace implements SourceFace {

    private static final Introduction INTRODUCTION =
            new Introduction(
                    "intro.what",
                    "intro.then.look",
                    new Introduction.Offers(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(RestaurantRemedy.LOOK_AT_A_COOK)));

    private final TraceSession session;
    private final PagePart picture;
    private final PagePart figures;

    RecordedFace(SourceContext context) {
        session = context.session();
        Views views =
                context.views()
                        .with(
                                new Controllers()
                                        .add(
                                                SumController.class,
                                                _ -> new SumController(session, Optional.empty()))
                                        .add(
                                                StatusController.class,
                                                _ -> new StatusController(session, () -> "")));
        picture = floor(session, views);
        figures = figures(views);
    }

    /** The floor, with the back room in it. */
    static PagePart floor(TraceSession session, Views views) {
        var backRoom = SumView.load(views);
        FloorView view = new FloorView(session.texts().locale());
        view.setBackRoom(backRoom.node());
        return new PagePart(view, new FloorOnPage(session, view, backRoom.controller()));
    }

    /** The status line. */
    static PagePart figures(Views views) {
        var view = StatusView.load(views);
        return new PagePart(view.node(), view.controller());
    }

    @Override
    public Optional<PagePart> picture() {
        return Optional.of(picture);
    }

    @Override
    public Optional<PagePart> figures() {
        return Optional.of(figures);
    }

    @Override
    public Introduction introduction() {
        return INTRODUCTION;
    }

    @Override
    public Remedies remedies() {
        return new LookingAtACook(session);
    }
}
