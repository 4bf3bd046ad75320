package brigade.ui.floor.room;

import brigade.ui.floor.drawing.Alarm;
import brigade.ui.floor.drawing.Detail;
import brigade.ui.floor.drawing.FittedText;
import brigade.ui.floor.drawing.Message;
import brigade.ui.floor.drawing.Tone;
import brigade.ui.floor.painting.Crew;
import brigade.ui.floor.painting.Pool;
import brigade.ui.floor.painting.RoomFrame;
import brigade.ui.floor.painting.Studio;
import brigade.ui.floor.plan.Box;
import brigade.ui.floor.plan.Metrics;
import brigade.ui.floor.plan.Point;
import brigade.ui.floor.state.LoopState;
import brigade.ui.floor.state.StaffState;

import javafx.geometry.HPos;
import javafx.scene.shape.Rectangle;

import java.util.List;

/** The head waiter's desk: the event loop, the messages that wait for it, and how late it is. */
public final class LoopRoom {

    private static final double LARGEST = 64;
    private static final double DESK = 30;

    /** Pixels between two messages on the desk. */
    private static final double GAP = 4;

    private static final int MOST_MESSAGES = 6;

    private final Studio studio;
    private final Crew crew;
    private final RoomFrame frame;
    private final Rectangle desk = new Rectangle();
    private final Pool<Message> messages;
    private final FittedText waiting = new FittedText(HPos.CENTER);
    private final FittedText held = new FittedText(HPos.CENTER);
    private final FittedText why = new FittedText(HPos.CENTER);
    private final Alarm alarm;
    private Box area = Box.NONE;
    private Point head = new Point(0, 0);
    private double ring = LARGEST;
    private double drop;
    private LoopState shown = LoopState.NONE;
    private boolean fresh = true;

    public LoopRoom(Studio studio, Crew crew) {
        this.studio = studio;
        this.crew = crew;
        frame = new RoomFrame(studio, "room.loop", HPos.LEFT);
        messages = new Pool<>(studio.things(), () -> new Message(studio.palette()));
        alarm = new Alarm(studio.palette());
        studio.walls().getChildren().addAll(desk, waiting, held, why);
        studio.air().getChildren().add(alarm);
    }

    public void layout(Box place) {
        Metrics metrics = studio.metrics();
        area = frame.layout(place, true);
        ring =
                Math.rint(
                        Math.min(
                                metrics.px(LARGEST),
                                Math.min(area.width() * 0.5, area.height() * 0.24)));
        double needed = ring + metrics.caption(Detail.FULL) + metrics.px(DESK) + metrics.em() * 6.2;
        double top = Math.rint(area.y() + Math.max(0, (area.height() - needed) * 0.4));
        head = new Point(Math.rint(area.centerX()), top + ring / 2);
        double y = top + ring + metrics.px(2);
        double width = Math.rint(Math.min(area.width(), ring * 2.6));
        desk.setX(Math.rint(area.centerX() - width / 2) + 0.5);
        desk.setY(Math.rint(y) + 0.5);
        desk.setWidth(width - 1);
        desk.setHeight(metrics.px(DESK) - 1);
        desk.setArcWidth(metrics.px(10));
        desk.setArcHeight(metrics.px(10));
        drop = Math.rint(metrics.px(DESK) + metrics.px(4));
        double line =
                Math.rint(y + metrics.px(DESK) + metrics.caption(Detail.FULL) + metrics.em() * 1.6);
        waiting.setFont(studio.letters().line());
        waiting.at(area.centerX(), line, area.width());
        held.setFont(studio.letters().name());
        held.at(area.centerX(), line + metrics.em() * 2, area.width());
        why.setFont(studio.letters().line());
        why.at(area.centerX(), line + metrics.em() * 3.4, area.width());
        alarm.size(metrics.px(22));
        alarm.setLayoutX(Math.rint(head.x() + ring * 0.46));
        alarm.setLayoutY(Math.rint(head.y() - ring * 0.4));
        fresh = true;
    }

    public void paint() {
        frame.paint();
        desk.setFill(studio.palette().of(Tone.WOOD));
        desk.setStroke(studio.palette().of(Tone.WOOD_BORDER));
        waiting.setFill(studio.palette().of(Tone.INK_2));
        held.setFill(studio.palette().of(Tone.BLOCKED_TEXT));
        why.setFill(studio.palette().of(Tone.INK_2));
        alarm.paint(studio.palette());
        messages.each(it -> it.paint(studio.palette()));
    }

    public void update(List<StaffState> heads, LoopState loop) {
        for (StaffState one : heads.stream().limit(1).toList()) {
            crew.show(one, head, ring, Detail.FULL, area.width(), drop);
        }
        if (fresh || loop.lagNanos() != shown.lagNanos()) {
            frame.say(
                    loop.lagNanos() < 0
                            ? studio.wording().all("loop.lag.none")
                            : studio.wording().all("loop.lag", loop.lagNanos() / 1e6));
        }
        if (fresh || loop.messages() != shown.messages()) {
            waiting.show(
                    loop.messages() < 0
                            ? List.of("")
                            : studio.wording().all("loop.messages", loop.messages()));
            stack(loop.messages());
        }
        alarm(loop);
        shown = loop;
        fresh = false;
    }

    private void alarm(LoopState loop) {
        boolean now = loop.heldUp();
        if (fresh || now != shown.heldUp()) {
            alarm.setVisible(now);
            held.setVisible(now);
            why.setVisible(now);
            desk.setStroke(studio.palette().of(now ? Tone.BLOCKED : Tone.WOOD_BORDER));
            desk.setStrokeWidth(now ? 2.5 : 1);
        }
        if (now) {
            // Tenths of a second: faster figures could not be read.
            long tenths = loop.heldNanos() / 100_000_000;
            held.show(studio.wording().all("loop.held", tenths / 10.0));
            why.show(studio.wording().all("loop.held.why"));
        }
    }

    private void stack(int count) {
        int drawn = Math.clamp(count, 0, MOST_MESSAGES);
        double pitch = (desk.getWidth() - GAP) / MOST_MESSAGES;
        double width = Math.min(studio.metrics().px(24), pitch - GAP);
        for (int i = 0; i < drawn; i++) {
            Message message = messages.show(i);
            message.size(width);
            message.setLayoutX(Math.rint(area.centerX() + (i - (drawn - 1) / 2.0) * (width + GAP)));
            message.setLayoutY(Math.rint(desk.getY() + desk.getHeight() / 2));
        }
        messages.hideFrom(drawn);
    }
}
