package brigade.lab.engine.rewrite;

import java.util.Map;

/**
 * A program as the compiler made it.
 *
 * @param name of the source file, for messages
 * @param files class files by the binary names of the classes
 */
public record ClassFiles(String name, Map<String, byte[]> files) {
    public ClassFiles {
        files = Map.copyOf(files);
    }
}
