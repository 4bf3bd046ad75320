package brigade.ui.lab.graph;

import brigade.lab.Explored;
import brigade.lab.graph.PictureGraph.Link;
import brigade.lab.graph.PictureGraph.Vertex;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.part.OutcomeWords;
import brigade.ui.page.Texts;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What there is to say of a graph of states. UI thread only.
 *
 * @param phrases steps with the names that threads have now
 */
record GraphWords(Supplier<StepPhrase> phrases, Texts texts) {

    static GraphWords of(LabSession session, Texts texts) {
        return new GraphWords(() -> StepPhrase.of(texts, session.seat().moment()), texts);
    }

    StepPhrase now() {
        return phrases.get();
    }

    /** "12 states · 6 schedules", and whether that is all. */
    String size(Explored all) {
        String states = texts.of("labs.graph.states", all.size().states()) + " · ";
        if (!all.complete()) {
            return states + texts.of("labs.graph.incomplete");
        }
        return all.size().schedules() == null
                ? states + texts.of("labs.graph.endless")
                : states + texts.of("labs.graph.schedules", all.size().schedules());
    }

    /** How much of it is drawn; empty where that is all. */
    String form(GraphDrawn drawn) {
        return switch (drawn.picture().form()) {
            case WHOLE -> "";
            case CHAINS -> texts.of("labs.graph.chains");
            case LAYERS -> texts.of("labs.graph.layers");
        };
    }

    /** A state for who does not see it. */
    String state(GraphDrawn drawn, Vertex vertex, int here) {
        StringBuilder text = new StringBuilder();
        int after = vertex.state().distance();
        text.append(texts.of(after == 0 ? "labs.graph.first" : "labs.graph.after", after));
        if (vertex.state().ends()) {
            Explored.Result end = drawn.all().explored().outcomes().get(vertex.state().outcome());
            text.append(", ")
                    .append(
                            texts.of(
                                    end.bad() ? "labs.graph.end.bad" : "labs.graph.end.good",
                                    new OutcomeWords(texts).of(end.kind(), end.text())));
        }
        if (vertex.lost()) {
            text.append(", ").append(texts.of("labs.graph.lost"));
        }
        if (vertex.state().race()) {
            text.append(", ").append(texts.of("labs.graph.race"));
        }
        if (vertex.id() == here) {
            text.append(", ").append(texts.of("labs.graph.here"));
        }
        List<Link> next = drawn.picture().from(vertex);
        if (!next.isEmpty()) {
            StepPhrase words = now();
            text.append(". ")
                    .append(
                            texts.of(
                                    "labs.graph.next",
                                    next.stream()
                                            .map(it -> words.whole(it.steps().getFirst()))
                                            .collect(Collectors.joining("; "))));
        }
        return text.toString();
    }
}
