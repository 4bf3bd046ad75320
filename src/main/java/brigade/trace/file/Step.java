package brigade.trace.file;

import brigade.trace.Lane;

/** What a script asks and tells after each page that it has read from the trace. */
interface Step {

    /** Whether the trace has let go what followed {@code t} on a lane while it was being saved. */
    boolean outrun(Lane lane, long t);

    /** Something is not in the file for that reason. */
    void gap();

    /** A page is written; throws when saving is cancelled. */
    void done();
}
