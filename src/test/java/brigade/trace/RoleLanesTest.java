package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

class RoleLanesTest {

    /** Whatever comes and goes, in whatever order, they are those of the role, by number. */
    @Test
    void areThoseOfTheRoleByNumber() {
        Random random = new Random(11);
        Recorder recorder = Recorder.ofPast(1 << 20, Vocabulary.NONE);
        List<Lane> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String role = random.nextBoolean() ? "cook" : "guest";
            all.add(recorder.laneAt(i, "lane-" + i, role, LaneKind.PLATFORM));
        }
        List<Lane> there = new ArrayList<>(all.subList(0, 20));
        RoleLanes cooks = new RoleLanes(there, "cook");
        for (int i = 0; i < 500; i++) {
            Lane one = all.get(random.nextInt(all.size()));
            if (there.remove(one)) {
                cooks.remove(one);
            } else {
                there.add(one);
                if (one.role().equals("cook")) {
                    cooks.add(one);
                }
            }
            assertThat(cooks.lanes())
                    .isEqualTo(
                            there.stream()
                                    .filter(it -> it.role().equals("cook"))
                                    .sorted(Comparator.comparingInt(Lane::id))
                                    .toList());
        }
        assertThat(cooks.lanes()).as("as long as none comes or goes").isSameAs(cooks.lanes());
    }
}
