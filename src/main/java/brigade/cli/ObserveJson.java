package brigade.cli;

import brigade.cli.output.Json;
import brigade.observe.ChainLink;
import brigade.observe.Observation;
import brigade.observe.ObservedChanges;
import brigade.observe.RingLink;
import brigade.observe.Spent;
import brigade.observe.ThreadSeconds;
import brigade.observe.live.JvmEntry;
import brigade.observe.live.Obstacle;
import brigade.trace.Known;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What {@code observe} has found, as JSON. */
final class ObserveJson {

    private ObserveJson() {}

    static void list(Json fields, List<JvmEntry> jvms) throws IOException {
        fields.list(
                "jvms",
                list -> {
                    for (JvmEntry jvm : jvms) {
                        list.object(it -> {
                            it.whole("pid", jvm.pid());
                            it.text("name", jvm.name());
                            it.text("version", jvm.version());
                            it.text("since", jvm.since() == null ? "" : jvm.since().toString());
                            it.flag("attachable", jvm.attachable());
                            it.text("obstacle", reason(jvm.obstacle()));
                        });
                    }
                });
    }

    static void observation(Json fields, Observation observed, List<ThreadSeconds> threads)
            throws IOException {
        fields.object(
                "source",
                it -> {
                    it.text("kind", observed.source().kind());
                    it.whole("pid", observed.source().pid());
                    it.text("version", observed.source().version());
                });
        fields.list(
                "threads",
                list -> {
                    for (ThreadSeconds thread : threads) {
                        list.object(it -> thread(it, thread));
                    }
                });
        fields.list(
                "deadlocks",
                list -> {
                    for (List<RingLink> ring : observed.deadlocks()) {
                        list.elements(links -> {
                            for (RingLink link : ring) {
                                links.object(it -> {
                                    it.text("thread", link.thread());
                                    it.text("waitsFor", link.waitsFor());
                                    it.text("heldBy", link.heldBy());
                                });
                            }
                        });
                    }
                });
        fields.list(
                "chains",
                list -> {
                    for (List<ChainLink> chain : observed.chains()) {
                        list.elements(links -> {
                            for (ChainLink link : chain) {
                                links.object(it -> chain(it, link));
                            }
                        });
                    }
                });
        fields.whole("events", observed.counts().events());
        fields.whole("late", observed.counts().late());
        fields.whole("lost", observed.counts().lost());
    }

    static void compared(Json fields, ObservedChanges compared) throws IOException {
        fields.object(
                "compared",
                all -> {
                    all.text("with", compared.before().source().name());
                    all.object(
                            "deadlocks",
                            it -> {
                                it.whole("before", compared.before().deadlocks().size());
                                it.whole("after", compared.after().deadlocks().size());
                            });
                    all.list(
                            "groups",
                            list -> {
                                for (ObservedChanges.Change change : compared.groups()) {
                                    list.object(it -> {
                                        it.text("group", change.group());
                                        it.object("before", side -> side(side, change.before()));
                                        it.object("after", side -> side(side, change.after()));
                                    });
                                }
                            });
                });
    }

    private static void side(Json it, ObservedChanges.Side side) throws IOException {
        it.whole("threads", side.threads());
        it.object(
                "mean",
                means -> {
                    for (Spent into : Spent.values()) {
                        means.number(into.word(), side.mean(into));
                    }
                });
    }

    private static void chain(Json it, ChainLink link) throws IOException {
        it.text("thread", link.thread());
        it.text("doing", link.doing());
        it.text("activity", Choice.word(link.activity()));
        it.text("knownBy", known(link.known()));
        it.number("seconds", link.nanos() / 1e9);
        it.text("site", link.site());
    }

    private static String known(Known known) {
        return known == Known.RECORDED ? "measured" : Choice.word(known);
    }

    private static void thread(Json it, ThreadSeconds thread) throws IOException {
        it.text("name", thread.lane().name());
        it.whole("id", thread.lane().threadId());
        it.text("kind", Choice.word(thread.lane().kind()));
        it.text("group", thread.lane().group());
        it.object(
                "seconds",
                seconds -> {
                    for (Spent into : Spent.values()) {
                        seconds.number(into.word(), thread.seconds(into));
                    }
                });
        it.object(
                "knownBy",
                known -> {
                    known.number("measured", thread.seconds(Known.RECORDED));
                    known.number("sampled", thread.seconds(Known.SAMPLED));
                    known.number("bounded", thread.seconds(Known.BOUNDED));
                    known.number("unknown", thread.seconds(Known.UNKNOWN));
                });
    }

    private static String reason(@Nullable Obstacle reason) {
        return reason == null ? "" : reason.in(Locale.ENGLISH);
    }
}
