package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The stages that the requests of a source go through: first the arrival, then those on the way,
 * then the ends, of which each request comes to one.
 */
public final class Lifecycle {

    /** So many stages may be declared. */
    public static final int MOST = 32;

    /** Of a source without requests. */
    public static final Lifecycle NONE = new Lifecycle(List.of());

    private final List<Stage> stages;
    private final int open;
    private final int placing;

    /**
     * @param stages by code, from 0
     * @throws IllegalArgumentException when codes are not in order, a stage follows an end, two
     *     give a place, or there are more than {@link #MOST}
     */
    public Lifecycle(List<? extends Stage> stages) {
        this.stages = List.copyOf(stages);
        if (stages.size() > MOST) {
            throw new IllegalArgumentException(
                    "a request has at most " + MOST + " stages, not " + stages.size());
        }
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            if (stage.code() != i) {
                throw new IllegalArgumentException(
                        stage.name() + " stands at " + i + ", but its code is " + stage.code());
            }
            if (!stage.isEnd() && i > 0 && stages.get(i - 1).isEnd()) {
                throw new IllegalArgumentException(stage.name() + " follows an end");
            }
        }
        open = (int) stages.stream().filter(stage -> !stage.isEnd()).count();
        int[] placing =
                stages.stream()
                        .filter(stage -> stage.argument() == Stage.Argument.PLACE)
                        .mapToInt(Stage::code)
                        .toArray();
        if (placing.length > 1 || (placing.length == 1 && placing[0] >= open)) {
            throw new IllegalArgumentException(
                    "a request is given a place at one stage at most, before its end");
        }
        this.placing = placing.length == 0 ? -1 : placing[0];
        if (!stages.isEmpty() && (open == 0 || open == stages.size())) {
            throw new IllegalArgumentException("requests need an arrival and an end");
        }
    }

    /** The stages, by code. */
    public List<Stage> stages() {
        return stages;
    }

    /** The stage with a name as {@link Stage#word()}, or null. */
    public @Nullable Stage named(String word) {
        for (Stage stage : stages) {
            if (stage.word().equals(word)) {
                return stage;
            }
        }
        return null;
    }

    /**
     * Whether a request that has come to a stage waits for a lane until the next: from then on
     * others serve it than before.
     */
    public boolean waitsAt(Stage stage) {
        int code = stage.code();
        return !stage.servedBy().isEmpty()
                && (code == 0 || !stages.get(code - 1).servedBy().equals(stage.servedBy()));
    }

    /** Whether a request that has come to a stage needs no lane until the next. */
    public static boolean restsAt(Stage stage) {
        return stage.servedBy().isEmpty() && !stage.isEnd();
    }

    /** How many stages come before the ends. */
    int open() {
        return open;
    }

    /** The code of the stage at which a request is given its place, or -1. */
    int placing() {
        return placing;
    }

    Stage at(int code) {
        return stages.get(code);
    }

    /** Whether a mark with this code is one of the stages. */
    boolean has(int code) {
        return code < stages.size();
    }

    /** The mark with a code: one of the stages, or a common one. */
    Mark markOf(int code) {
        return code < stages.size() ? stages.get(code) : CommonMark.of(code);
    }
}
