package brigade.lab.engine.run;

/**
 * What can happen next: a step of a thread.
 *
 * @param alternative which of those whom it may notify, from 0; {@link #WAKE_UP}
 */
public record Turn(Strand strand, int alternative) {
    /** The thread comes back from wait though nobody has notified it. */
    public static final int WAKE_UP = -1;

    /** As in a schedule: "A"; "A2" where there is a choice; "a" for waking up. */
    public String token() {
        char letter = strand.letter();
        if (alternative == WAKE_UP) {
            return String.valueOf(Character.toLowerCase(letter));
        }
        return strand.alternatives() == 1
                ? String.valueOf(letter)
                : letter + "" + (alternative + 1);
    }

    /** Of the thread that a letter of a schedule means. */
    public static int number(char letter) {
        char upper = Character.toUpperCase(letter);
        return upper == 'M' ? 0 : upper < 'M' ? upper - 'A' + 1 : upper - 'A';
    }
}
