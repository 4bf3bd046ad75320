package brigade.observe.dump;

import brigade.trace.LaneKind;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads a dump that {@code Thread.dump_to_file -format=json} of JDK 21 or later has written. */
final class JsonDump {

    private static final JsonFactory JSON = new JsonFactory();

    private final FrameNames names = new FrameNames();
    private final List<DumpedThread> threads = new ArrayList<>();
    private @Nullable Instant at;
    private String version = "";
    private boolean found;

    static @Nullable ThreadDump read(InputStream in) throws IOException {
        JsonDump dump = new JsonDump();
        try (JsonParser json = JSON.createParser(in)) {
            dump.top(json);
        }
        return dump.found ? new ThreadDump(dump.at, dump.version, dump.threads) : null;
    }

    private void top(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (field.equals("threadDump") && value == JsonToken.START_OBJECT) {
                found = true;
                body(json);
            } else {
                json.skipChildren();
            }
        }
    }

    private void body(JsonParser json) throws IOException {
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            switch (field) {
                case "time" -> at = time(json.getText());
                case "runtimeVersion" -> version = json.getText();
                case "threadContainers" -> {
                    while (value == JsonToken.START_ARRAY
                            && json.nextToken() == JsonToken.START_OBJECT) {
                        container(json);
                    }
                }
                default -> json.skipChildren();
            }
        }
    }

    private void container(JsonParser json) throws IOException {
        String container = "";
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (field.equals("container")) {
                container = name(json.getText());
            } else if (field.equals("threads") && value == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    threads.add(thread(json, container));
                }
            } else {
                json.skipChildren();
            }
        }
    }

    /** The root is no container that people know. */
    private static String name(String text) {
        if (text.equals("<root>")) {
            return "";
        }
        String name =
                text.substring(
                        0, Math.max(0, text.indexOf('/') < 0 ? text.length() : text.indexOf('/')));
        DumpedLock object = DumpedLock.ofHash(name);
        return object.id().isEmpty()
                ? name
                : object.type().substring(object.type().lastIndexOf('.') + 1) + '@' + object.id();
    }

    private DumpedThread thread(JsonParser json, String container) throws IOException {
        long id = 0;
        String name = "";
        boolean virtual = false;
        ThreadDraft draft = new ThreadDraft("");
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            switch (field) {
                case "tid" -> id = json.getValueAsLong();
                case "name" -> name = json.getText();
                case "virtual" -> virtual = json.getValueAsBoolean();
                case "state" -> draft.state = ThreadDraft.state(json.getText());
                case "blockedOn" -> wants(draft, DumpedThread.How.ENTER, value, json);
                case "waitingOn" -> wants(draft, DumpedThread.How.WAIT, value, json);
                case "parkBlocker" -> parkBlocker(draft, value, json);
                case "monitorsOwned" -> monitors(draft, value, json);
                case "stack" -> {
                    while (value == JsonToken.START_ARRAY
                            && json.nextToken() != JsonToken.END_ARRAY) {
                        draft.frames.add(names.of(json.getText()));
                    }
                }
                default -> json.skipChildren();
            }
        }
        return finish(draft, name, id, virtual, container);
    }

    private static DumpedThread finish(
            ThreadDraft draft, String name, long id, boolean virtual, String container) {
        if (draft.state == null) {
            draft.state = StackState.of(draft.frames); // JDK 21 to 23 do not say
        }
        draft.id = id;
        draft.container = container;
        boolean carries =
                draft.frames.stream()
                        .anyMatch(frame ->
                                frame.type().equals("java.lang.VirtualThread")
                                        && frame.method().equals("runContinuation"));
        draft.kind =
                virtual || StackState.isVirtual(draft.frames)
                        ? LaneKind.VIRTUAL
                        : carries ? LaneKind.CARRIER : LaneKind.PLATFORM;
        return draft.named(name).finish();
    }

    private static void wants(
            ThreadDraft draft, DumpedThread.How how, JsonToken value, JsonParser json)
            throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            draft.wants(how, DumpedLock.ofHash(json.getText()));
        } else {
            json.skipChildren();
        }
    }

    private static void parkBlocker(ThreadDraft draft, JsonToken value, JsonParser json)
            throws IOException {
        if (value != JsonToken.START_OBJECT) {
            wants(draft, DumpedThread.How.PARK, value, json);
            return;
        }
        for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
            JsonToken inner = json.nextToken();
            if (field.equals("object")) {
                wants(draft, DumpedThread.How.PARK, inner, json);
            } else {
                json.skipChildren();
            }
        }
    }

    private static void monitors(ThreadDraft draft, JsonToken value, JsonParser json)
            throws IOException {
        while (value == JsonToken.START_ARRAY && json.nextToken() == JsonToken.START_OBJECT) {
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                JsonToken inner = json.nextToken();
                if (!field.equals("locks") || inner != JsonToken.START_ARRAY) {
                    json.skipChildren();
                    continue;
                }
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    if (json.currentToken() == JsonToken.VALUE_STRING) {
                        draft.holds(DumpedLock.ofHash(json.getText()));
                    }
                }
            }
        }
    }

    private static @Nullable Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
