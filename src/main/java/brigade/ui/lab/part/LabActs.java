package brigade.ui.lab.part;

/** What a part of the Labs page asks of the window. UI thread only. */
public interface LabActs {

    /** Opens the run of a schedule of what is looked at as a trace, in the timeline. */
    void openTimeline(String schedule);

    /** Plays a schedule of what is looked at in the scheduler's place, one step after the other. */
    void play(String schedule);

    /** Puts a text on the clipboard, and says so. */
    void copy(String text);

    /** Says something in one line. */
    void say(String text);
}
