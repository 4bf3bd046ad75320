package brigade.trace.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

import org.jspecify.annotations.Nullable;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Opens one file, and says in a sentence what is wrong with it. */
final class Opening {

    private static final String CUT_OFF = "it is cut off";

    private final Path path;
    private final Vocabularies vocabularies;
    private final Faults faults = new Faults();
    private @Nullable Reading reading;
    private boolean unended;

    Opening(Path path, Vocabularies vocabularies) {
        this.path = path;
        this.vocabularies = vocabularies;
    }

    OpenedTrace open(Limits limits, Progress progress) throws TraceFileException {
        try (CountedInput in = Source.open(path, limits, progress)) {
            read(in, new Charge(limits.memoryBytes()));
        } catch (ZipException e) {
            throw failed("its compression is damaged", false, e);
        } catch (EOFException e) {
            throw failed(CUT_OFF, false, e);
        } catch (NoSuchFileException e) {
            throw failed("there is no such file", false, e);
        } catch (AccessDeniedException e) {
            throw failed("you may not read it", false, e);
        } catch (TraceFileException e) {
            throw e;
        } catch (IOException e) {
            String said = e.getMessage();
            String why = Files.isDirectory(path) ? "it is a folder" : said;
            throw failed(why == null ? e.toString() : why, false, e);
        }
        String fault = faults.sentence();
        if (fault != null) {
            throw failed(fault, true, null);
        }
        return whole();
    }

    private void read(CountedInput in, Charge charge) throws IOException {
        Reading begun = new Reading(in, vocabularies, charge, faults);
        reading = begun;
        try {
            begun.read();
        } catch (StreamConstraintsException e) {
            throw failed("it holds a number, a text or a nesting of absurd size", false, e);
        } catch (JsonProcessingException e) {
            if (!in.ended()) {
                throw failed("it is not valid JSON" + place(e), false, e);
            }
            unended = begun.endedBetween();
            if (!unended) {
                throw failed(CUT_OFF, false, e);
            }
        }
    }

    private OpenedTrace whole() throws TraceFileException {
        Sink sink = reading == null ? null : reading.sink();
        if (sink == null || (sink.empty() && !(sink instanceof OwnTrace))) {
            throw failed("it is a trace without a thread", true, null);
        }
        OpenedTrace opened = sink.finish(true);
        return unended
                ? opened.with("The list of events has no end: the file may have been cut off.")
                : opened;
    }

    private TraceFileException failed(String what, boolean whole, @Nullable Exception cause) {
        Sink sink = reading == null ? null : reading.sink();
        OpenedTrace partial = sink == null || sink.empty() ? null : sink.finish(whole);
        String name = "'" + path.getFileName() + "' cannot be opened";
        if (partial == null) {
            return new TraceFileException(name + ": " + what + ".", null, cause);
        }
        String offer = whole ? " The rest can be opened." : " What comes before can be opened.";
        return new TraceFileException(name + " whole: " + what + "." + offer, partial, cause);
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " from line " + e.getLocation().getLineNr() + " on";
    }
}
