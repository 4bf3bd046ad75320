package brigade.about;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something by others that is shipped with Brigade.
 *
 * @param version which one, or where it is found
 * @param licences their SPDX names; the text of each is {@link #text}
 * @param address where it comes from
 */
public record Shipped(String name, String version, List<String> licences, String address) {

    public Shipped {
        licences = List.copyOf(licences);
    }

    /**
     * All of it: the libraries as the build found them in their own poms, then the fonts, and what
     * others put into their libraries.
     */
    public static List<Shipped> all() {
        return Stream.of("third-party.txt", "within.txt")
                .flatMap(list -> Resource.text(list).lines())
                .filter(line -> !line.isBlank())
                .map(Shipped::of)
                .distinct()
                .toList();
    }

    private static Shipped of(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 4) {
            throw new IllegalStateException("the list of what is shipped has a line: " + line);
        }
        return new Shipped(parts[0], parts[1], List.of(parts[2].split(",")), parts[3]);
    }

    /**
     * The words of a licence.
     *
     * @param licence its SPDX name
     */
    public static String text(String licence) {
        return Resource.text("licences/" + licence + ".txt");
    }
}
