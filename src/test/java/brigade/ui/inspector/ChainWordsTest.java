package brigade.ui.inspector;

import static brigade.ui.observe.staff.Dumped.SECOND;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Lane;
import brigade.trace.Trace;
import brigade.trace.waits.WaitChain;
import brigade.ui.observe.staff.Dumped;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class ChainWordsTest {

    private static List<String> lines(Trace trace, String name, long t) {
        Lane lane =
                trace.lanes().stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        Texts texts = new Texts(Locale.ENGLISH);
        return new ChainWords(SourceWords.of(trace, texts), new Units(texts, trace.clock()))
                .of(trace, WaitChain.of(trace, lane, t), t).stream()
                        .map(it -> it.depth() + " " + it.name() + ": " + it.text())
                        .toList();
    }

    private static Dumped queue(Dumped dumped) {
        return dumped.blocked(1, "first", "Stock")
                .blocked(2, "second", "Till", "Stock")
                .thread(3, "third", Thread.State.RUNNABLE, null, "Till");
    }

    @Test
    void aChainGoesToTheRootWithTimesOverAllDumps() {
        Trace trace = queue(queue(new Dumped().at(0)).at(4)).trace();

        assertThat(lines(trace, "first", trace.start() + 3 * SECOND))
                .containsExactly(
                        "0 first: wants Stock, 3.00 s",
                        "1 second: holds it, blocked: Till 3.00 s",
                        "2 third: holds it, Work.take 3.00 s");
        assertThat(lines(trace, "third", trace.start())).isEmpty();
    }

    @Test
    void aRingEndsWhereItBegan() {
        Trace trace =
                new Dumped().at(0).blocked(1, "a", "B", "A").blocked(2, "b", "A", "B").trace();

        assertThat(lines(trace, "a", trace.start()))
                .containsExactly(
                        "0 a: wants B, 0 ms",
                        "1 b: holds it, blocked: A 0 ms",
                        "2 a: again: none of them goes on");
    }

    @Test
    void theStackIsThatOfTheDump() {
        Trace trace = queue(new Dumped().at(0)).trace();

        assertThat(StackAt.of(trace, trace.lanes().getFirst(), trace.start()))
                .extracting(Object::toString)
                .containsExactly("app.Work.take:5");
    }
}
