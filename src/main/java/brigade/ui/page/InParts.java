package brigade.ui.page;

/**
 * A view that can be dressed in two parts, with pictures between: all at once it would hold up a
 * picture. UI thread only.
 */
public interface InParts {

    /** Leaves out its second part for now. */
    void firstPart();

    /** Has both parts again; false if it has had them. */
    boolean whole();
}
