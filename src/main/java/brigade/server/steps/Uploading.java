package brigade.server.steps;

import static brigade.trace.Activity.IO;
import static brigade.trace.Activity.RUNNING;
import static brigade.trace.Activity.WAITING;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.Effort;
import brigade.server.Load;
import brigade.server.Mishap;
import brigade.server.Order;
import brigade.server.Role;
import brigade.trace.CommonMark;
import brigade.trace.Recorder;
import brigade.work.Backend;
import brigade.work.Backend.Part;
import brigade.work.Body;
import brigade.work.Upload;

import java.io.IOException;
import java.util.function.Supplier;

/** Receives what the guest sends over a socket, onto the disk and, when it is there, away. */
final class Uploading implements Recipe {
    private final Backend backend;
    private final FaultInjector faults;
    private final Supplier<Effort> effort;
    private final int receive;
    private final int fsync;
    private final int setUp;
    private final int nextStep;

    Uploading(Backend backend, FaultInjector faults, Supplier<Effort> effort, Recorder recorder) {
        this.backend = backend;
        this.faults = faults;
        this.effort = effort;
        receive = recorder.label(RestaurantTerm.RECEIVE);
        fsync = recorder.label(RestaurantTerm.FSYNC);
        setUp = recorder.label(RestaurantTerm.SET_UP);
        nextStep = recorder.label(RestaurantTerm.NEXT_STEP);
    }

    @Override
    public void cook(Order order, Person me) throws IOException, InterruptedException {
        Load usual = effort.get().load();
        Body body = new Body(order.guest().portion(usual.uploadBytes()), usual.bytesPerSecond());
        if (!backend.isSetUp(Part.CLIENTS)) {
            me.begin(WAITING, setUp, order.id(), 0);
            backend.setUp(Part.CLIENTS);
        }
        me.begin(RUNNING, nextStep, order.id(), 0);
        if (faults.strikes(Mishap.DISK_FILLS)) {
            backend.fillDisk();
        }
        Upload.Progress progress = permille -> me.mark(CommonMark.PROGRESS, order.id(), permille);
        me.begin(IO, receive, order.id(), 0); // from the call on, which is written to a socket
        try (Upload upload = backend.upload(order.id(), body)) {
            upload.receive(progress); // : receive

            me.begin(IO, fsync, order.id(), 0);
            upload.sync(); // : fsync
            me.begin(RUNNING, nextStep, order.id(), 0);
            faults.strike(Role.COOK);
        }
    }
}
