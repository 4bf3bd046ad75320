package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.OutputFile;
import brigade.measure.Screen;
import brigade.measure.compare.CompareSpec;
import brigade.restaurant.Mix;
import brigade.restaurant.Pace;
import brigade.restaurant.Settings;
import brigade.server.Model;
import brigade.server.Staff;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.Duration;

/** {@code serve}: the restaurant as one wants it, with figures. */
@CommandLine.Command(
        name = "serve",
        sortOptions = false,
        header = "Run the restaurant in the window and print its figures.",
        description = "Where there is no display the window is drawn in memory.")
final class ServeCommand extends Command {

    private static final Duration WITHOUT_A_PERSON = Duration.ofSeconds(10);
    private static final double BRISK_PER_SECOND = 10 * Settings.standard().customers().perSecond();

    private final Screen.Opener opener;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "How long; until the window is closed, or 10 where there is none.")
    @Nullable Duration seconds;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description =
                    "Who serves: single-thread, process-per-request, thread-per-request,"
                            + " thread-pool (if not given), event-loop, virtual-threads.")
    @Nullable Model model;

    @Option(
            names = "--mix",
            paramLabel = "MIX",
            description =
                    "What customers order: house-menu (if not given), quiet-afternoon, lunch-rush,"
                            + " upload-day, one-heavy-guest, web-shop; or weights such as"
                            + " dish=8,user-action=1.")
    @Nullable Mix mix;

    @Option(names = "--cooks", paramLabel = "N", description = "Cooks, 1 to 32.")
    @Nullable Integer cooks;

    @Option(names = "--servers", paramLabel = "N", description = "Servers, 1 to 32.")
    @Nullable Integer servers;

    @Option(names = "--cashiers", paramLabel = "N", description = "Cashiers, 1 to 32.")
    @Nullable Integer cashiers;

    @Option(
            names = "--customers",
            paramLabel = "R",
            description = "Customers a second on average; as fits the pace if not given.")
    @Nullable Double customers;

    @Option(
            names = "--pace",
            paramLabel = "PACE",
            description =
                    "How large a step's work is: teaching (about a second), brisk, full"
                            + " (microseconds), service (as full, with orders that wait for slow"
                            + " lines, disk and database).")
    @Nullable Pace pace;

    @Option(
            names = "--door",
            arity = "0..1",
            paramLabel = "PORT",
            fallbackValue = "0",
            converter = Port.class,
            description =
                    "Let HTTP clients of this machine order at PORT; if none is given, at 8080 or"
                            + " a free one.")
    @Nullable Integer door;

    @Option(
            names = "--snapshot",
            paramLabel = "F.png",
            description = "Write a picture of the page to F.png.")
    @Nullable Path snapshot;

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description = "Save what was recorded to FILE: F.brigade or, for Perfetto, F.json.gz.")
    @Nullable Path trace;

    ServeCommand(Terminal terminal, Screen.Opener opener) {
        super(terminal);
        this.opener = opener;
    }

    @Override
    public Integer call() throws Exception {
        Settings settings = settings();
        try (OutputFile figures = reserve(json);
                OutputFile picture = reserve(snapshot);
                OutputFile recorded = reserve(trace)) {
            terminal.say(opening(settings));
            Duration length = seconds == null && !terminal.display() ? WITHOUT_A_PERSON : seconds;
            new Service(opener, terminal, door).run(settings, length, figures, picture, recorded);
        }
        return CommandLine.ExitCode.OK;
    }

    private Settings settings() {
        Settings wanted = Settings.standard();
        try {
            wanted =
                    pace == null
                            ? wanted
                            : wanted.withPace(pace).withCustomersPerSecond(usual(pace));
            wanted = model == null ? wanted : wanted.withModel(model);
            wanted = mix == null ? wanted : wanted.withMix(mix);
            wanted = cooks == null ? wanted : wanted.withCooks(cooks);
            wanted = servers == null ? wanted : wanted.withServers(servers);
            wanted = cashiers == null ? wanted : wanted.withCashiers(cashiers);
            return customers == null ? wanted : wanted.withCustomersPerSecond(customers);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private static double usual(Pace pace) {
        return switch (pace) {
            case TEACHING -> Settings.standard().customers().perSecond();
            case BRISK -> BRISK_PER_SECOND;
            case SERVICE -> CompareSpec.standard().customersPerSecond();
            case FULL -> Settings.AS_MANY_AS_FIT;
        };
    }

    private static String opening(Settings settings) {
        String customers =
                settings.customers().perSecond() == Settings.AS_MANY_AS_FIT
                        ? "as many customers as fit"
                        : FigureFormat.decimal(settings.customers().perSecond()) + " customers/s";
        return "Open: "
                + String.join(
                        ", ",
                        staff(settings),
                        customers,
                        Choice.word(settings.model()),
                        Choice.word(settings.pace()) + " pace");
    }

    /** As far as the model has any use for them. */
    private static String staff(Settings settings) {
        Staff staff = settings.staff();
        return switch (settings.model()) {
            case SINGLE_THREAD -> "1 thread";
            case PROCESS_PER_REQUEST ->
                    "at most " + FigureFormat.plural(staff.processes(), "process", "processes");
            case THREAD_PER_REQUEST, VIRTUAL_THREADS ->
                    "at most " + FigureFormat.plural(staff.crowd(), "thread", "threads");
            case EVENT_LOOP -> "1 loop, " + FigureFormat.plural(staff.cooks(), "worker", "workers");
            case THREAD_POOL ->
                    String.join(
                            ", ",
                            FigureFormat.plural(staff.cooks(), "cook", "cooks"),
                            FigureFormat.plural(staff.servers(), "server", "servers"),
                            FigureFormat.plural(staff.cashiers(), "cashier", "cashiers"));
        };
    }
}
