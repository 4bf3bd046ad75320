package brigade.observe.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The letters of a text file: UTF-8, or UTF-16 as shells of Windows write it. */
final class DumpText {

    private static final int LOOKED_AT = 64;

    private DumpText() {}

    /**
     * @param in it can go back to a mark
     */
    static Reader open(InputStream in) throws IOException {
        in.mark(LOOKED_AT);
        byte[] first = in.readNBytes(LOOKED_AT);
        in.reset();
        if (begins(first, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
        } else if (begins(first, 0xFF, 0xFE) || begins(first, 0xFE, 0xFF)) {
            in.skipNBytes(2);
        }
        return new InputStreamReader(in, charset(first));
    }

    private static Charset charset(byte[] first) {
        if (begins(first, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        } else if (begins(first, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < first.length; i++) {
            if (first[i] == 0) {
                even += (i + 1) % 2;
                odd += i % 2;
            }
        }
        return odd > first.length / 3
                ? StandardCharsets.UTF_16LE
                : even > first.length / 3 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] first, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= first.length || (first[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
