package brigade.ui.floor.state;

/**
 * A pan: a lock that cooks share.
 *
 * @param index from 0
 * @param holder the lane of the cook who holds it, or 0
 * @param holderName that cook's name, or empty
 * @param waiting how many cooks are blocked on it
 */
public record PanState(int index, int holder, String holderName, int waiting) {

    public boolean free() {
        return holder == 0;
    }
}
