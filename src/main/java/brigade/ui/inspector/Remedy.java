package brigade.ui.inspector;

/** Something that a source lets a person do, such as about a wait. */
public interface Remedy {

    /** The key of its name in the texts of the window. */
    String key();
}
