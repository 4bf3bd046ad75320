package brigade.ui.inspector;

/**
 * What the inspector says while nothing is selected, by kind of source.
 *
 * @param what the key of a text: what is seen
 * @param then the key of a text: what to do with it
 */
public record Introduction(String what, String then) {

    /** Of any program. */
    public static final Introduction OF_ANY =
            new Introduction("intro.foreign", "intro.foreign.look");
}
