package brigade.bench;

import brigade.server.Model;

import java.util.LinkedHashMap;
import java.util.Map;

/** All experiments by name, in the order in which they run. */
final class Experiments {

    private Experiments() {}

    static Map<String, Experiment> all() {
        Map<String, Experiment> all = new LinkedHashMap<>();
        all.put("recorded-event", new RecordedEvent());
        all.put("throughput", new RecorderThroughput());
        all.put("sum", new SumSpeed());
        all.put("files", new TraceFiles());
        all.put("responsive", new ResponsiveUi());
        all.put("opening", new FirstTenSeconds());
        all.put("crowd", new CrowdedFloor());
        all.put("guests", new VirtualFloor());
        all.put("calm", new CalmPage());
        all.put("hidden", new HiddenWindow());
        all.put("first-touch", new FirstTouches());
        all.put("at-rest", new RestingWindow());
        all.put("lab-step", new LabSteps());
        all.put("minute", new FullSpeedMinute());
        all.put("any-instant", new AnyInstant());
        all.put("timeline", new TimelineFrames());
        all.put("door", new HttpDoorSpeed());
        all.put("door-connections", new HttpDoorConnections());
        all.put("compare", new ComparedModels());
        all.put("ten-thousand", new TenThousandAtOnce(Model.VIRTUAL_THREADS));
        all.put("ten-thousand-threads", new TenThousandAtOnce(Model.THREAD_PER_REQUEST));
        all.put("nothing-left", new NothingLeft());
        all.put("lab-start", new LabStart());
        all.put("lab-explore", new LabExplore());
        all.put("lab-lincheck", new LabLincheck());
        all.put("observe-attach", new ObserveAttach());
        all.put("observe-live", new ObserveLive());
        all.put("observe-overhead", new ObserveOverhead());
        all.put("observe-deadlock", new ObserveDeadlock());
        all.put("observe-virtual", new ObserveVirtual());
        all.put("observe-file", new ObserveFile());
        all.put("soak", new Soak());
        return all;
    }
}
