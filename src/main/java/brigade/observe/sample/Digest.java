package brigade.observe.sample;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Work that takes a processor: digests of digests. */
final class Digest {

    private Digest() {}

    /** Computes so many of them, each of the one before. */
    static byte[] of(byte[] start, int rounds) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] digest = start;
            for (int i = 0; i < rounds; i++) {
                digest = sha.digest(digest);
            }
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // each JDK has it
        }
    }
}
