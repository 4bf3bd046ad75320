package brigade.ui.restaurant;

import brigade.ui.backroom.SumController;
import brigade.ui.backroom.SumView;
import brigade.ui.floor.FloorView;
import brigade.ui.inspector.Introduction;
import brigade.ui.inspector.Remedies;
import brigade.ui.page.Controllers;
import brigade.ui.page.Page;
import brigade.ui.page.PagePart;
import brigade.ui.page.Views;
import brigade.ui.window.SourceContext;
import brigade.ui.window.SourceFace;

import java.util.Optional;

/** A restaurant that was recorded: its floor and its figures, and nothing that can be changed. */
final class RecordedFace implements SourceFace {

    static final Introduction INTRODUCTION = new Introduction("intro.what", "intro.then.look");

    private final Page page;
    private final PagePart picture;
    private final PagePart figures;

    RecordedFace(SourceContext context) {
        page = context.page();
        Views views =
                context.views()
                        .with(
                                new Controllers()
                                        .add(
                                                SumController.class,
                                                _ -> new SumController(page, Optional.empty()))
                                        .add(
                                                StatusController.class,
                                                _ -> new StatusController(page, () -> "")));
        picture = floor(page, views);
        figures = figures(views);
    }

    /** The floor, with the back room in it. */
    static PagePart floor(Page page, Views views) {
        var backRoom = SumView.load(views);
        FloorView view = new FloorView(page.texts().locale());
        view.setBackRoom(backRoom.node());
        return new PagePart(view, new FloorOnPage(page, view, backRoom.controller()));
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
        return new LookingAtACook(page);
    }
}
