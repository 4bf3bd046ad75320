package brigade.server.models;

import brigade.server.Dining;
import brigade.server.Model;
import brigade.server.ServerModel;
import brigade.server.Setup;
import brigade.server.loop.EventLoopModel;
import brigade.server.pool.ThreadPoolModel;
import brigade.server.process.ProcessPerRequestModel;
import brigade.server.shared.SharedResources;
import brigade.server.single.SingleThreadModel;
import brigade.server.thread.ThreadPerRequestModel;
import brigade.server.thread.VirtualThreadsModel;

/** Opens a model with staff ready to serve. */
@FunctionalInterface
public interface ModelOpener {
    ServerModel open(SharedResources resources, Setup setup, Dining dining);

    /** What opens a model. */
    static ModelOpener of(Model model) {
        return switch (model) {
            case SINGLE_THREAD -> SingleThreadModel::new;
            case THREAD_PER_REQUEST -> ThreadPerRequestModel::new;
            case THREAD_POOL -> ThreadPoolModel::new;
            case EVENT_LOOP -> EventLoopModel::new;
            case VIRTUAL_THREADS -> VirtualThreadsModel::new;
            case PROCESS_PER_REQUEST -> ProcessPerRequestModel::new;
        };
    }
}
