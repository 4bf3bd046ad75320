package brigade.trace.file;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPInputStream;

/** Opens a file and unpacks it, up to a limit. */
final class Source {

    private static final int BUFFER = 1 << 16;
    private static final int LOOKED_AT = 256;
    private static final String SPACE = " \t\r\n";
    private static final long GIB = 1L << 30;

    private Source() {}

    static CountedInput open(Path path, Limits limits, Progress progress) throws IOException {
        long size = Files.size(path);
        if (size == 0) {
            throw new Refusal("it is empty");
        }
        InputStream raw =
                new BufferedInputStream(
                        new CountedInput(
                                Files.newInputStream(path),
                                bytes -> {
                                    if (!progress.reached(Math.min(1.0, (double) bytes / size))) {
                                        throw new CancellationException("opening was cancelled");
                                    }
                                }),
                        BUFFER);
        try {
            return unpack(raw, limits);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    private static CountedInput unpack(InputStream raw, Limits limits) throws IOException {
        byte[] first = beginning(raw);
        if (first.length >= 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B) {
            InputStream unpacked =
                    new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER);
            refuse(OtherFormat.ofBeginning(beginning(unpacked)));
            return limited(unpacked, limits);
        }
        if (looksLikeJson(first)) {
            return limited(raw, limits);
        }
        if (first.length >= 2 && first[0] == 'P' && first[1] == 'K') {
            throw new Refusal("it is a ZIP archive: unpack it, and open what is inside");
        }
        refuse(OtherFormat.ofBeginning(first));
        throw new Refusal("it is neither gzip nor JSON: " + OtherFormat.WHAT_OPENS);
    }

    private static byte[] beginning(InputStream in) throws IOException {
        in.mark(LOOKED_AT);
        byte[] first = in.readNBytes(LOOKED_AT);
        in.reset();
        return first;
    }

    private static void refuse(@Nullable OtherFormat other) throws Refusal {
        if (other != null) {
            throw other.refusal();
        }
    }

    private static boolean looksLikeJson(byte[] first) {
        int i = 0;
        if (first.length > 2 && (first[0] & 0xFF) == 0xEF && (first[1] & 0xFF) == 0xBB) {
            i = 3; // a mark of UTF-8
        }
        while (i < first.length && SPACE.indexOf(first[i]) >= 0) {
            i++;
        }
        return i == first.length || first[i] == '{' || first[i] == '[';
    }

    private static CountedInput limited(InputStream in, Limits limits) {
        return new CountedInput(
                in,
                bytes -> {
                    if (bytes > limits.unpackedBytes()) {
                        throw new Refusal(
                                "it unpacks to more than "
                                        + size(limits.unpackedBytes())
                                        + ", and is not read any further");
                    }
                });
    }

    private static String size(long bytes) {
        return bytes >= GIB ? bytes / GIB + " GiB" : bytes + " bytes";
    }
}
