package brigade.server.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

class CarrierTest {

    @Test
    void isTheSameForTheThreadThatJavaNamesAndForNoOther() throws Exception {
        Map<Object, Set<String>> namesByCarrier = new ConcurrentHashMap<>();
        Callable<Void> guest =
                () -> {
                    for (int i = 0; i < 100; i++) {
                        String before = Carrier.byName();
                        Object carrier = Carrier.current();
                        String after = Carrier.byName();
                        assertThat(carrier).isNotNull();
                        assertThat(before).isNotNull();
                        if (before.equals(after)) {
                            namesByCarrier
                                    .computeIfAbsent(carrier, it -> ConcurrentHashMap.newKeySet())
                                    .add(before);
                        }
                        LockSupport.parkNanos(1); // and on, maybe on another carrier
                    }
                    return null;
                };
        try (ExecutorService guests = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Void>> all =
                    guests.invokeAll(IntStream.range(0, 50).mapToObj(i -> guest).toList());
            for (Future<Void> one : all) {
                one.get();
            }
        }
        assertThat(namesByCarrier).isNotEmpty();
        assertThat(namesByCarrier.values())
                .allSatisfy(names -> assertThat(names).hasSize(1))
                .doesNotHaveDuplicates();
    }
}
