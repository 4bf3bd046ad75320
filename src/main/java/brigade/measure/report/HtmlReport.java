package brigade.measure.report;

import static brigade.measure.report.Html.escaped;

import brigade.measure.compare.CompareSpec;
import brigade.measure.compare.Comparison;
import brigade.measure.compare.ModelFigures;
import brigade.restaurant.Settings;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * A comparison as one HTML file that needs nothing else: pictures, figures, words, the machine, the
 * settings, and the command that repeats it. Light and dark follow the reader's system.
 */
public final class HtmlReport {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 400;
    private static final int DOTS_WIDTH = 980;

    private final Comparison comparison;
    private final Phrases phrases;
    private HtmlPage page;

    public HtmlReport(Comparison comparison, Phrases phrases) {
        this.comparison = comparison;
        this.phrases = phrases;
        page = new HtmlPage();
    }

    /** Writes the file's content. */
    public void write(OutputStream out) throws IOException {
        HtmlPage.write(text(), out);
    }

    String text() throws IOException {
        page = new HtmlPage();
        head();
        distributions();
        words();
        figures();
        Charts charts = new Charts(comparison, phrases);
        chart(charts.latency());
        chart(charts.users());
        chart(charts.load());
        bars();
        settings();
        how();
        return page.whole(phrases, phrases.of("report.title"));
    }

    private void head() {
        CompareSpec spec = comparison.spec();
        add("<header><p class=\"brand\">Brigade</p><h1>%s</h1>", word("report.title"));
        add(
                "<p class=\"lead\">%s</p>",
                word(
                        "report.lead",
                        comparison.figures().size(),
                        phrases.amounts().plain(spec.customersPerSecond()),
                        phrases.amounts().plain(spec.times().measured().toMillis() / 1e3)));
        if (comparison.cancelled()) {
            add("<p class=\"note\">%s</p>", word("cancelled"));
        }
        for (Comparison.Problem problem : comparison.problems()) {
            add(
                    "<p class=\"note\">%s</p>",
                    word("problem", phrases.name(problem.model()), problem.reason()));
        }
        add("</header>");
    }

    private void distributions() {
        Distributions shown = Distributions.of(comparison, phrases);
        if (!shown.rows().isEmpty()) {
            add("<section class=\"card\"><h2>%s</h2>", escaped(shown.title()));
            add("<div class=\"wide\"><div class=\"picture\">");
            page.raw(SvgPen.draw(shown, DOTS_WIDTH));
            add("</div></div><p class=\"quiet\">%s</p></section>", escaped(shown.how()));
        }
    }

    private void figures() {
        add(
                "<section class=\"card\"><h2>%s</h2><div class=\"wide\"><table>",
                word("report.figures"));
        add("<thead><tr><th></th>");
        for (ModelFigures figures : comparison.figures()) {
            String cut = figures.run().cut() ? "<br><small>" + word("cut") + "</small>" : "";
            add("<th scope=\"col\">%s%s</th>", escaped(phrases.name(figures.model())), cut);
        }
        add("</tr></thead><tbody>");
        for (Metric metric : Metric.values()) {
            String how = escaped(metric.how(phrases));
            add(
                    "<tr%s title=\"%s\"><th scope=\"row\">%s</th>",
                    metric.beginsGroup() ? " class=\"group\"" : "",
                    how,
                    escaped(metric.name(phrases)));
            for (ModelFigures figures : comparison.figures()) {
                add("<td>%s</td>", escaped(metric.text(figures, phrases)));
            }
            add("</tr>");
        }
        add("</tbody></table></div></section>");
    }

    private void chart(Chart chart) {
        if (!chart.isEmpty()) {
            add("<section class=\"card\"><h2>%s</h2>", escaped(chart.title()));
            page.raw(SvgPen.draw(chart, WIDTH, HEIGHT));
            add("<p class=\"quiet\">%s</p></section>", escaped(chart.how()));
        }
    }

    private void bars() {
        add("<section class=\"card\"><h2>%s</h2><div class=\"grid\">", word("chart.bars"));
        for (Bars figure : Bars.of(comparison, phrases)) {
            add(
                    "<div class=\"bars\" title=\"%s\"><h3>%s</h3>",
                    escaped(figure.how()), escaped(figure.title()));
            for (Bars.Bar bar : figure.bars()) {
                add(
                        "<div class=\"row\"><span>%s</span><span class=\"track\"><i"
                                + " style=\"width:%d%%\"></i></span><b>%s</b></div>",
                        escaped(bar.name()), Math.round(bar.share() * 100), escaped(bar.text()));
            }
            add("</div>");
        }
        add("</div></section>");
    }

    private void words() {
        Findings findings = new Findings(comparison, phrases);
        add("<section class=\"card\"><h2>%s</h2><div class=\"grid\">", word("report.words"));
        for (ModelFigures figures : comparison.figures()) {
            add("<div><h3>%s</h3>", escaped(phrases.name(figures.model())));
            add("<p>%s</p></div>", escaped(String.join(" ", findings.of(figures))));
        }
        add("</div></section>");
    }

    private void settings() {
        CompareSpec spec = comparison.spec();
        Amounts amounts = phrases.amounts();
        add("<section class=\"card two\"><div><h2>%s</h2><dl>", word("report.settings"));
        page.fact(phrases.of("report.mix"), new MixName(phrases).of(spec.mix()));
        page.fact(
                phrases.of("report.load"),
                phrases.of(
                        "report.load.value",
                        amounts.plain(spec.customersPerSecond()),
                        Long.toString(spec.seed())));
        page.fact(
                phrases.of("report.time"),
                phrases.of(
                        "report.time.value",
                        amounts.plain(spec.times().measured().toMillis() / 1e3),
                        amounts.plain(spec.times().warmUp().toMillis() / 1e3)));
        page.fact(phrases.of("report.staff"), staff(spec));
        add("</dl></div><div><h2>%s</h2><dl>", word("report.machine"));
        page.machine(comparison.machine(), phrases);
        page.fact("", begun());
        add("</dl></div></section>");
        add("<section class=\"card\"><h2>%s</h2>", word("report.repeat"));
        add("<pre>%s</pre></section>", escaped(spec.command()));
    }

    private String staff(CompareSpec spec) {
        Settings settings = spec.settings(spec.models().getFirst());
        return phrases.of(
                "report.staff.value",
                settings.staff().cooks(),
                settings.staff().servers(),
                settings.staff().cashiers(),
                settings.staff().processes());
    }

    private String begun() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(phrases.locale())
                .format(comparison.begun().atZone(ZoneId.systemDefault()));
    }

    private void how() {
        add("<section class=\"card\"><h2>%s</h2>", word("report.how"));
        add("<p>%s</p><dl class=\"how\">", word("report.isolated"));
        for (Metric metric : Metric.values()) {
            page.fact(metric.name(phrases), metric.how(phrases));
        }
        add("</dl></section>");
    }

    private String word(String key, Object... values) {
        return escaped(phrases.of(key, values));
    }

    private void add(String pattern, Object... values) {
        page.add(pattern, values);
    }
}
