package brigade.measure.report;

import static brigade.server.Model.SINGLE_THREAD;
import static brigade.server.Model.THREAD_POOL;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.compare.OrderCounts;

import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

class HtmlReportTest {
    private static final Pattern PICTURE = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);

    @Test
    void holdsEverythingAndNeedsNothing() throws IOException {
        String html = report();

        assertThat(html)
                .contains("Thread pool", "Single thread", "p99 of user actions")
                .contains("a &lt;fast&gt; one", "prefers-color-scheme: dark")
                .contains(
                        "brigade compare --models thread-pool,single-thread --mix web-shop"
                                + " --customers 200 --seconds 6 --warm-up 2 --seed 1")
                .contains("the first with &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
        assertThat(html).doesNotContain("<script", "http:", "https:", "url(", "@import", "src=");
    }

    @Test
    void everyPictureIsWellFormed() throws Exception {
        List<MatchResult> pictures = PICTURE.matcher(report()).results().toList();
        assertThat(pictures).hasSize(4);
        for (MatchResult picture : pictures) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(picture.group())));
        }
    }

    @Test
    void speaksGerman() throws IOException {
        Phrases german = new Phrases(Locale.GERMANY);
        String html = new HtmlReport(Runs.of(Runs.good(THREAD_POOL)), german).text();
        assertThat(html).contains("lang=\"de\"", "Was die Zahlen sagen", "20,0 ms");
    }

    private static String report() throws IOException {
        OrderCounts failing = new OrderCounts(1_000, 600, 400, 0);
        return new HtmlReport(
                        Runs.swept(
                                List.of(
                                        Runs.step(THREAD_POOL, 100, 10, 100),
                                        Runs.step(THREAD_POOL, 200, 2_000, 100)),
                                Runs.good(THREAD_POOL),
                                Runs.orders(
                                        SINGLE_THREAD, failing, "<script>alert(\"x\")</script>")),
                        new Phrases(Locale.ENGLISH))
                .text();
    }
}
