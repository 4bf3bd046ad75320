package brigade.restaurant.vocabulary;

import brigade.trace.Site;
import brigade.trace.SourceText;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source that the application was compiled from, as far as threads are seen running it. A
 * statement that a term tells of ends in a comment with the term's label: {@code // : sauté}.
 */
final class RestaurantSource implements SourceText {

    private static final String ROOT = "brigade.";
    private static final Pattern MARKER = Pattern.compile("\\s*// ?: (.*)$");

    /** A call that records, and what hands one over. */
    private static final Pattern RECORDS =
            Pattern.compile(
                    "\\b(?:me|lane|person)\\.(?:begin|mark|end)\\(|\\bbeginWaiting\\.run\\(");

    @Override
    public List<String> lines(String type) {
        if (!type.startsWith(ROOT)) {
            return List.of();
        }
        String file = type.substring(ROOT.length()).replaceFirst("\\$.*", "").replace('.', '/');
        try (InputStream in =
                RestaurantSource.class.getResourceAsStream("/brigade/source/" + file + ".java")) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String shown(String line) {
        return MARKER.matcher(line).replaceFirst("");
    }

    @Override
    public boolean records(String statement) {
        return RECORDS.matcher(statement).find();
    }

    /** Where threads do what a term tells of. */
    Site site(RestaurantTerm term) {
        return switch (term) {
            case DOOR_AND_PASS, RAIL, BILLS -> in("server.pool.Station", "await", term);
            case PASS_IS_FULL -> in("server.pool.PoolQueues", "pass", term);
            case TAKE_ORDER -> in("server.steps.Serving", "take", term);
            case SERVE_PLATE -> in("server.steps.Serving", "deliver", term);
            case WALK -> in("server.steps.Walking", "walk", term);
            case CHOP, PAN, OVEN -> in("server.steps.Frying", "cook", term);
            case SAUTE, SIMMER -> in("server.steps.Frying", "fry", term);
            case GUEST_EATS -> in("server.steps.Meal", "await", term);
            case CARD, DRAWER, CHARGE -> in("server.steps.Charging", "charge", term);
            case CONNECTION, QUERY -> in("server.steps.Querying", "cook", term);
            case RECEIVE, FSYNC -> in("server.steps.Uploading", "cook", term);
            case HEAVY_SUM -> in("server.steps.Summing", "cook", term);
            case USER_ACTION -> in("server.steps.Acting", "cook", term);
            case START_UP -> in("server.process.ChildProcess", "serve", term);
            case SHUT_DOWN -> in("server.process.ChildProcess", "end", term);
            case NEXT_STEP -> in("server.shared.Worker", "work", term);
            case QUEUES -> in("server.shared.QueueLock", "lock", term);
            case SET_UP -> in("server.steps.Querying", "cook", term);
            case NEXT_REQUEST -> in("server.single.SingleThreadModel", "next", term);
            case NEXT_MESSAGE -> in("server.loop.Loop", "next", term);
            case HEAVY_STEP -> in("server.loop.Loop", "nextTicket", term);
            case NEXT_GUEST -> in("restaurant.Guests", "rest", term);
            case SUM -> in("work.HeavySum", "block", term);
            case PULSE -> in("ui.page.Heartbeat", "show", term);
        };
    }

    private Site in(String type, String method, RestaurantTerm term) {
        List<String> lines = lines(ROOT + type);
        for (int i = 0; i < lines.size(); i++) {
            if (marks(lines.get(i), term.label())) {
                return new Site(ROOT + type, method, i + 1);
            }
        }
        return new Site(ROOT + type, method, 0);
    }

    /** A statement may be what several labels tell of. */
    private static boolean marks(String line, String label) {
        Matcher marker = MARKER.matcher(line);
        return marker.find() && Arrays.asList(marker.group(1).strip().split(", ")).contains(label);
    }
}
