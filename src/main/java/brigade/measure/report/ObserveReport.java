package brigade.measure.report;

import static brigade.measure.report.Html.escaped;

import brigade.observe.ChainLink;
import brigade.observe.Observation;
import brigade.observe.ObservedChanges;
import brigade.observe.RingLink;
import brigade.observe.Spent;
import brigade.observe.ThreadSeconds;
import brigade.trace.Known;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What has been observed of a program as one HTML file that needs nothing else: deadlocks, chains
 * of waits, the longest waits, what the threads did and how that is known, and a picture of it all.
 */
public final class ObserveReport {

    private static final int MOST_THREADS = 200;
    private static final int MOST_CHAINS = 30;
    private static final int MOST_WAITS = 20;

    private final Observation observed;
    private final Optional<ObservedChanges> compared;
    private final List<ThreadSeconds> threads;
    private final Phrases phrases;
    private final HtmlPage page = new HtmlPage();

    /**
     * A report in the language of the phrases.
     *
     * @param compared with what was observed before, or empty
     */
    public ObserveReport(
            Observation observed,
            Optional<ObservedChanges> compared,
            List<ThreadSeconds> threads,
            Phrases phrases) {
        this.observed = observed;
        this.compared = compared;
        this.threads =
                threads.stream()
                        .sorted(
                                Comparator.comparing((ThreadSeconds it) -> it.lane().group())
                                        .thenComparing(it -> it.lane().id()))
                        .toList();
        this.phrases = phrases;
    }

    /** Writes the file's content. */
    public void write(OutputStream out) throws IOException {
        HtmlPage.write(text(), out);
    }

    String text() throws IOException {
        head(threads.size());
        deadlocks();
        compared.ifPresent(this::compared);
        page.add("<section class=\"card\"><h2>%s</h2>", word("observe.timeline"));
        page.raw(new LanesPicture(observed.trace(), phrases).svg(threads));
        page.add("</section>");
        chains();
        waits();
        threads();
        how();
        return page.whole(phrases, observed.source().name());
    }

    private String word(String key, Object... values) {
        return escaped(phrases.of(key, values));
    }

    private void head(int threads) {
        page.add(
                "<header><p class=\"brand\">Brigade</p><h1>%s</h1>",
                escaped(observed.source().name()));
        double seconds = observed.seconds();
        page.add(
                "<p class=\"lead\">%s</p>",
                word("observe.lead", threads, phrases.amounts().plain(seconds)));
        if (observed.source().pid() > 0) {
            page.add(
                    "<p class=\"note\">%s</p>",
                    word(
                            "observe.process",
                            Long.toString(observed.source().pid()),
                            observed.source().version()));
        }
        page.add("</header>");
    }

    private void deadlocks() {
        for (List<RingLink> ring : observed.deadlocks()) {
            page.add("<section class=\"card\"><h2>%s</h2><dl>", word("observe.deadlock"));
            for (RingLink link : ring) {
                page.fact(
                        link.thread(),
                        phrases.of("observe.deadlock.link", link.waitsFor(), link.heldBy()));
            }
            page.add("</dl></section>");
        }
    }

    private void compared(ObservedChanges all) {
        page.add(
                "<section class=\"card\"><h2>%s</h2><p class=\"quiet\">%s</p><div"
                        + " class=\"wide\"><table><thead><tr>",
                word("observe.compared", all.before().source().name()),
                word(
                        "observe.compared.text",
                        all.before().deadlocks().size(),
                        all.after().deadlocks().size()));
        column("group");
        column("threads");
        for (Spent into : Spent.values()) {
            column(into.word());
        }
        page.add("</tr></thead><tbody>");
        for (ObservedChanges.Change change : all.groups().stream().limit(MOST_THREADS).toList()) {
            page.add("<tr><th>%s</th>", escaped(change.group()));
            changed(change.before().threads(), change.after().threads(), "%.0f");
            for (Spent into : Spent.values()) {
                changed(change.before().mean(into), change.after().mean(into), "%.2f");
            }
            page.add("</tr>");
        }
        page.add("</tbody></table></div>");
        more(all.groups().size() - MOST_THREADS);
        page.add("</section>");
    }

    /** "0.10 → 2.00"; once where both are written alike, nothing where both are 0. */
    private void changed(double before, double after, String format) {
        String then = String.format(phrases.locale(), format, before);
        String now = String.format(phrases.locale(), format, after);
        boolean none = before == 0 && after == 0;
        page.add("<td>%s</td>", none ? "" : then.equals(now) ? now : then + " → " + now);
    }

    private void chains() {
        if (observed.chains().isEmpty()) {
            return;
        }
        page.add("<section class=\"card\"><h2>%s</h2>", word("observe.chains"));
        for (List<ChainLink> chain : observed.chains().stream().limit(MOST_CHAINS).toList()) {
            page.add("<div class=\"step\"><dl>");
            for (ChainLink link : chain) {
                page.fact(link.thread(), doing(link));
            }
            page.add("</dl></div>");
        }
        more(observed.chains().size() - MOST_CHAINS);
        page.add("</section>");
    }

    private void more(int left) {
        if (left > 0) {
            page.add("<p class=\"quiet\">%s</p>", word("observe.more", left));
        }
    }

    private String doing(ChainLink link) {
        String length =
                link.nanos() == 0
                        ? ""
                        : ", " + phrases.amounts().plain(link.nanos() / 1e9) + "\u00a0s";
        String site = link.site().isEmpty() ? "" : " (" + link.site() + ")";
        return link.doing() + length + site;
    }

    private void waits() {
        List<LongestWaits.Wait> waits = LongestWaits.of(observed.trace(), MOST_WAITS);
        if (waits.isEmpty()) {
            return;
        }
        page.add("<section class=\"card\"><h2>%s</h2><dl>", word("observe.waits"));
        for (LongestWaits.Wait wait : waits) {
            page.fact(
                    phrases.amounts().plain(wait.nanos() / 1e9) + "\u00a0s",
                    wait.thread() + ": " + wait.what() + wait.where());
        }
        page.add("</dl></section>");
    }

    private void threads() {
        page.add(
                "<section class=\"card\"><h2>%s</h2><div class=\"wide\"><table><thead><tr>",
                word("observe.threads"));
        column("thread");
        for (Spent into : Spent.values()) {
            column(into.word());
        }
        column("measured");
        column("sampled");
        column("bounded");
        page.add("</tr></thead><tbody>");
        String group = "";
        for (ThreadSeconds thread : threads.stream().limit(MOST_THREADS).toList()) {
            boolean first = !thread.lane().group().equals(group);
            group = thread.lane().group();
            page.add("<tr%s><th>%s</th>", first ? " class=\"group\"" : "", name(thread));
            for (Spent into : Spent.values()) {
                number(thread.seconds(into));
            }
            number(thread.seconds(Known.RECORDED));
            number(thread.seconds(Known.SAMPLED));
            number(thread.seconds(Known.BOUNDED));
            page.add("</tr>");
        }
        page.add("</tbody></table></div>");
        more(threads.size() - MOST_THREADS);
        page.add("</section>");
    }

    private void column(String name) {
        page.add("<th>%s</th>", word("observe.column." + name));
    }

    private static String name(ThreadSeconds thread) {
        long id = thread.lane().threadId();
        return escaped(thread.lane().name())
                + (id > 0 ? " <small>#" + Long.toString(id) + "</small>" : "");
    }

    private void number(double seconds) {
        page.add(
                "<td>%s</td>",
                seconds == 0 ? "" : String.format(phrases.locale(), "%.2f", seconds));
    }

    private void how() {
        page.add(
                "<section class=\"card\"><h2>%s</h2><p class=\"quiet\">%s</p><p"
                        + " class=\"quiet\">%s</p></section>",
                word("observe.how"),
                word("observe.how.text"),
                word(
                        "observe.how.counts",
                        observed.counts().events(),
                        observed.counts().late(),
                        observed.counts().lost()));
    }
}
