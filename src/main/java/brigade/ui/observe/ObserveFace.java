package brigade.ui.observe;

import brigade.observe.live.LiveJvm;
import brigade.ui.inspector.Introduction;
import brigade.ui.inspector.Remedies;
import brigade.ui.observe.drawing.PoolsView;
import brigade.ui.observe.staff.StaffFeed;
import brigade.ui.observe.staff.StaffSentences;
import brigade.ui.page.PagePart;
import brigade.ui.page.PageView;
import brigade.ui.page.Selected;
import brigade.ui.page.TraceSession;
import brigade.ui.window.SourceContext;
import brigade.ui.window.SourceFace;

import java.util.List;
import java.util.Optional;

/** How a JVM is shown: its staff, what is stuck, which JVM it is and how far it is told. */
final class ObserveFace implements SourceFace {

    private static final Introduction INTRODUCTION =
            new Introduction("intro.observe", "intro.observe.look", Introduction.Offers.NONE);

    private static final Introduction SICK =
            new Introduction("intro.observe", "intro.observe.look", SickLesson.offers());

    private final PagePart picture;
    private final RingBanner banner;
    private final ObserveStatus status;
    private final Optional<PagePart> named;
    private final Optional<SickLesson> lesson;

    ObserveFace(SourceContext context) {
        TraceSession session = context.session();
        Optional<LiveJvm> live = session.source().ability(LiveJvm.class);
        lesson =
                session.source()
                        .ability(SickSource.class)
                        .map(sick -> new SickLesson(context, sick.program()));
        StaffFeed feed =
                new StaffFeed(
                        session.trace(), read -> Thread.ofVirtual().name("staff").start(read));
        PoolsView view = new PoolsView(new StaffSentences(session.texts(), session.units()));
        view.setOnSelect(session.selection()::lane);
        picture =
                new PagePart(
                        view,
                        t -> {
                            int selected = selected(session);
                            view.select(selected);
                            view.show(feed.at(t, selected));
                        });
        banner = new RingBanner(session, feed, live);
        status =
                new ObserveStatus(
                        session, live, new ObserveReports(session, live, context.window()).node());
        named =
                context.back()
                        .map(back ->
                                new SourceChip(session, live, context.window().surface(), back)
                                        .part());
    }

    private static int selected(TraceSession session) {
        return session.selection().get() instanceof Selected.OneLane(int lane) ? lane : 0;
    }

    @Override
    public Optional<PagePart> picture() {
        return Optional.of(picture);
    }

    @Override
    public Optional<PagePart> alert() {
        return Optional.of(new PagePart(banner.node(), banner));
    }

    @Override
    public Optional<PagePart> named() {
        return named;
    }

    @Override
    public Optional<PagePart> figures() {
        return Optional.of(new PagePart(status.node(), status));
    }

    @Override
    public Introduction introduction() {
        return lesson.isPresent() ? SICK : INTRODUCTION;
    }

    @Override
    public Remedies remedies() {
        return lesson.<Remedies>map(it -> it).orElse(Remedies.NONE);
    }

    @Override
    public List<PageView> followers() {
        return lesson.map(SickLesson::follower).stream().toList();
    }
}
