package brigade.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.List;

/** Java that the rewriter has to leave as it is. */
class LanguageInLabsTest {
    @RegisterExtension static final WarmLab LAB = new WarmLab();

    @Test
    void allKindsOfClassesAndValues() throws IOException {
        LabProgram program =
                WarmLab.program(
                        """
                        class P {
                            enum Dish { SOUP, CAKE; int eaten; }
                            record Order(Dish dish, long cents) {}
                            sealed interface Person permits Guest, Cook {}
                            record Guest(String name) implements Person {}
                            static final class Cook implements Person { volatile double speed = 1.5; }
                            interface Step { int of(int n) throws Exception; }
                            static long total; static double[][] grid = {{1, 2}, {3, 4}};
                            static final List<Order> orders = new ArrayList<>();
                            static final Map<Object, Integer> seen = new HashMap<>();
                            class Inner { int depth = 3; int more() { return depth++ + (int) total; } }
                            static synchronized int locked(int n) {
                                if (n < 0) throw new IllegalArgumentException("n");
                                try { return n * 2; } finally { total++; }
                            }
                            static String name(Person p) {
                                return switch (p) { case Guest(String n) -> n; case Cook c -> "cook" + c.speed; };
                            }
                            void main() throws Exception {
                                Thread t = new Thread(() -> {
                                    Step s = P::locked;
                                    try { total += s.of(3); locked(-1); } catch (Exception e) { total += 100; }
                                    for (Dish d : Dish.values()) {
                                        switch (d) { case SOUP -> d.eaten++; case CAKE -> d.eaten += 2; }
                                        orders.add(new Order(d, 1L << 33));
                                    }
                                    grid[1][0] += orders.get(1).cents();
                                    seen.put(new Cook(), 1);
                                });
                                t.start();
                                t.join();
                                Inner inner = new Inner();
                                System.out.printf("%d %d %.0f %s %s%n", total, inner.more(), grid[1][0],
                                        name(new Guest("g")), name(new Cook()));
                                System.out.println(orders + " " + Dish.CAKE.eaten + " " + seen.size());
                            }
                        }
                        """);
        Explored all = LAB.explore(program);
        assertThat(all.outcomes())
                .singleElement()
                .satisfies(only ->
                        assertThat(only.text())
                                .isEqualTo(
                                        "106 109 8589934595 g cook1.5\n"
                                                + "[Order[dish=SOUP, cents=8589934592],"
                                                + " Order[dish=CAKE, cents=8589934592]] 2 1"));
        assertThat(LAB.client().runFree(program, 3, java.time.Duration.ofSeconds(5)).outcomes())
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo(all.outcomes().getFirst().text()));
    }

    @Test
    void aClassIsInitialisedWhenItIsUsedFirst() throws IOException {
        LabProgram program =
                WarmLab.threads(
                        "static class H { static { System.out.print(\"i\"); } static final Object"
                                + " it = new Object(); }",
                        "System.out.println();",
                        "System.out.print(\"a\"); if (H.it == null) System.out.print(\"x\");",
                        "if (H.it == null) System.out.print(\"x\");");
        assertThat(LAB.explore(program).outcomes())
                .extracting(Explored.Result::text)
                .containsExactly("ai", "ia");
    }

    @Test
    void aRaceIsToldWithBothAccesses() throws IOException {
        LabProgram program =
                WarmLab.program(
                        """
                        class P {
                            static int plate;
                            static volatile boolean ready;
                            public static void main(String[] args) {
                                new Thread(() -> {
                                    plate = 1;
                                    ready = true;
                                }).start();
                                System.out.println(plate);
                            }
                        }
                        """);
        Explored all = LAB.explore(program);
        assertThat(all.doubts().race())
                .isEqualTo("M reads P.plate (line 13) while A writes P.plate (line 10)");
        assertThat(all.proven()).isFalse();
    }

    @Test
    void whatIsPublishedByAVolatileIsNoRace() throws IOException {
        LabProgram program =
                WarmLab.threads(
                        "static int plate; static volatile boolean ready;",
                        "",
                        "plate = 1; ready = true;",
                        "if (ready) System.out.print(plate);");
        assertThat(LAB.explore(program).raceFree()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    x = (int) IntStream.range(0, 9).parallel().map(i -> i + x).count();         | IntStream.parallel
                    x = List.of(1, 2).parallelStream().mapToInt(i -> i).sum();                  | List.parallelStream
                    int[] all = {0, 1}; Arrays.parallelSetAll(all, i -> i + x); x = all[1];     | Arrays.parallelSetAll
                    int[] all = {2, 1}; Arrays.parallelSort(all); x = all[0];                   | Arrays.parallelSort
                    new Timer().cancel(); x = 1;                                                | Timer
                    x = Math.random() < 2 ? 1 : 0;                                              | Math.random
                    x = new Date().getTime() > 0 ? 1 : 0;                                       | Date
                    x = java.time.Instant.now().getNano() < 0 ? 0 : 1;                          | Instant.now
                    x = java.util.concurrent.ConcurrentHashMap.KeySetView.class.getModifiers(); | ConcurrentHashMap.KeySetView
                    """)
    void whatNoScheduleDecidesIsTold(String does, String free) throws IOException {
        Explored all =
                LAB.explore(
                        LabProgram.ofSource(
                                "P.java",
                                "import java.util.*; import java.util.stream.*; class P { static"
                                        + " int x; void main() { "
                                        + does
                                        + " IO.print(x); } }",
                                List.of()));
        assertThat(all.doubts().free()).containsExactly(free);
        assertThat(all.proven()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    List.of(1).parallelStream()                                                      | List.parallelStream
                    new CopyOnWriteArrayList<>(List.of(1)).parallelStream()                          | CopyOnWriteArrayList.parallelStream
                    Stream.of(1).parallel()                                                          | Stream.parallel
                    of(List.of(1), List::parallelStream)                                             | Collection.parallelStream
                    of(new CopyOnWriteArrayList<>(List.of(1)), CopyOnWriteArrayList::parallelStream) | Collection.parallelStream
                    of(Stream.of(1), Stream::parallel)                                               | BaseStream.parallel
                    new Orders().parallelStream()                                                    | P.Orders.parallelStream
                    of(new Orders(), Orders::parallelStream)                                         | Collection.parallelStream
                    """)
    void aParallelStreamRunsOnTheThreadThatAsksForIt(String stream, String free)
            throws IOException {
        Explored all =
                LAB.explore(
                        WarmLab.program(
                                "import java.util.function.*; import java.util.stream.*; class P {"
                                    + " static class Orders extends ArrayList<Integer> {} <T, R> R"
                                    + " of(T it, Function<T, R> f) { return f.apply(it); } void"
                                    + " main() { IO.print("
                                        + stream
                                        + ".isParallel()); } }"));
        assertThat(all.outcomes()).extracting(Explored.Result::text).containsExactly("false");
        assertThat(all.doubts().free()).containsExactly(free);
        assertThat(all.proven()).isFalse();
    }

    @Test
    void whatARunAnswersInTheSameWayIsCalledThroughAReferenceToo() throws IOException {
        String chance =
                "class P { <T> T of(java.util.function.Supplier<T> it) { return it.get(); }"
                        + " void main() { IO.print(%s.nextInt(1000)); } }";
        Explored direct = LAB.explore(WarmLab.program(chance.formatted("new Random()")));
        Explored referred = LAB.explore(WarmLab.program(chance.formatted("of(Random::new)")));
        assertThat(referred.outcomes())
                .extracting(Explored.Result::text)
                .containsExactly(direct.outcomes().getFirst().text());
        Explored ended =
                LAB.explore(
                        WarmLab.program(
                                "class P { void main() { java.util.function.IntConsumer end ="
                                        + " Runtime.getRuntime()::exit; IO.print(1); end.accept(3);"
                                        + " IO.print(2); } }"));
        assertThat(ended.outcomes()).hasSize(1);
        assertThat(ended.outcomes().getFirst().text()).startsWith("1").doesNotContain("2");
    }

    @Test
    void aMethodOfItsOwnThatIsNamedAsOneOfTheJdkIsCalled() throws IOException {
        Explored all =
                LAB.explore(
                        LabProgram.ofSource(
                                "P.java",
                                "import java.util.stream.*; interface Q { default Stream<Integer>"
                                        + " parallelStream() { return Stream.of(1, 2); } } class P"
                                        + " implements Q { void main() {"
                                        + " IO.print(parallelStream().count()); } }",
                                List.of()));
        assertThat(all.outcomes()).extracting(Explored.Result::text).containsExactly("2");
        assertThat(all.doubts().free()).isEmpty();
        assertThat(all.proven()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    class P { void main() { int x = 1 } }                                       | P.java, line 1: ';' expected
                    class P { void main() { new java.util.Scanner(System.in).next(); } }        | P.java reads input (java.util.Scanner): a lab must not
                    class P { void main() throws Exception { new java.net.Socket("x", 1); } }   | P.java opens connections (java.net.Socket): a lab must not
                    class P { void main() throws Exception { new ProcessBuilder("x").start(); } } | P.java starts processes (java.lang.ProcessBuilder): a lab must not
                    class P { void cook() {} }                                                  | P.java has no main method: give it 'void main()'
                    class P { void main() { new Thread(() -> {}).getStackTrace(); } }           | P.java, line 1: Brigade cannot control Thread.getStackTrace with these arguments: use another way, or run it free
                    class P { void main() { Runnable r = new Thread(() -> {})::getStackTrace; } } | P.java, line 1: Brigade cannot control Thread.getStackTrace with these arguments: use another way, or run it free
                    class P { void main() { java.util.function.Function<Thread, Object> f = Thread::getStackTrace; } } | P.java, line 1: Brigade cannot control Thread.getStackTrace with these arguments: use another way, or run it free
                    class P { interface F { Thread of(ThreadGroup g, Runnable r); } void main() { F f = Thread::new; } } | P.java, line 1: Brigade cannot control Thread's constructor with these arguments: use another way, or run it free
                    class P { interface F { Object of(String c) throws Exception; } void main() { F f = Runtime.getRuntime()::exec; } } | P.java starts processes (java.lang.Runtime.exec): a lab must not
                    class P { interface F { void of(java.net.SocketAddress a) throws Exception; } void main() { F f = new java.net.Socket()::connect; } } | P.java opens connections (java.net.Socket): a lab must not
                    """)
    void whatIsNoLabIsToldInOneLine(String source, String why) {
        LabProgram program = LabProgram.ofSource("P.java", source, List.of());
        assertThatThrownBy(() -> LAB.explore(program))
                .isInstanceOf(LabException.class)
                .hasMessage(why);
    }

    @Test
    void errorsHaveTheirLines() throws IOException {
        LabProgram program =
                LabProgram.ofSource(
                        "P.java",
                        "class P {\n  int x = \"a\";\n  void main() { y(); }\n}",
                        List.of());
        assertThat(LAB.client().errors(program))
                .extracting(it -> it.number("line"))
                .containsExactly(2L, 3L);
    }

    @Test
    void aMomentShowsWhoCanGoAndWhatTheyHold() throws IOException {
        LabProgram program =
                WarmLab.threads(
                        "static final Object till = 1 + \"\"; static int x;",
                        "",
                        "int mine = 41; synchronized (till) { mine++; x = mine; }",
                        "synchronized (till) { x = 2; }");
        var shown = LAB.client().show(program, "A", Freedom.NONE);
        var threads = shown.messages("threads");
        assertThat(threads.get(1).text("action")).isEqualTo("WRITE");
        assertThat(threads.get(1).text("variable")).isEqualTo("x");
        assertThat(threads.get(1).messages("locals").toString()).isNotNull();
        assertThat(threads.get(1).messages("locals"))
                .anySatisfy(
                        it -> assertThat(it.text("name") + it.text("value")).isEqualTo("mine42"));
        assertThat(threads.get(2).text("waits")).isEqualTo("B waits for till, which A holds");
        assertThat(shown.texts("choices")).containsExactly("A");
        assertThat(shown.messages("statics"))
                .anySatisfy(it -> assertThat(it.text("name") + it.text("value")).isEqualTo("P.x0"));
    }

    @Test
    void classesAreCalledAsTheProgramsSourceCallsThem() throws IOException {
        LabProgram program =
                WarmLab.threads(
                        "static Thread[] all = new Thread[2]; static Label label = new Label();"
                                + " static class Label {}",
                        "",
                        "all[0] = null;");
        assertThat(LAB.client().show(program, "", Freedom.NONE).messages("statics"))
                .extracting(it -> it.text("name") + " " + it.text("value"))
                .contains("P.all Thread[]", "P.label Label");
    }
}
