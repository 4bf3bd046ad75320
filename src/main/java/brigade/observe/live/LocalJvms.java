package brigade.observe.live;

import com.sun.tools.attach.VirtualMachine;
import com.sun.tools.attach.VirtualMachineDescriptor;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JVMs of this machine, without this one: those that can be attached, and others that are seen
 * to be JVMs with the reason why they cannot. Reads files; not for the thread of a user interface.
 */
public final class LocalJvms {

    /** The first whose flight recorder can be told its thresholds by command. */
    static final int OLDEST = 17;

    private static final int LONGEST_NAME = 60;

    private LocalJvms() {}

    /** All, the newest first. */
    public static List<JvmEntry> list() {
        long own = ProcessHandle.current().pid();
        Map<Long, String> listed = new TreeMap<>();
        for (VirtualMachineDescriptor each : VirtualMachine.list()) {
            try {
                listed.put(Long.parseLong(each.id()), each.displayName());
            } catch (NumberFormatException e) {
                // a name that is no process number
            }
        }
        List<JvmEntry> entries = new ArrayList<>();
        listed.forEach((pid, name) ->
                ProcessHandle.of(pid)
                        .filter(process -> pid != own)
                        .ifPresent(process -> entries.add(entry(process, name, true))));
        ProcessHandle.allProcesses()
                .filter(process -> process.pid() != own && !listed.containsKey(process.pid()))
                .filter(LocalJvms::looksLikeJvm)
                .forEach(process -> entries.add(entry(process, "", false)));
        entries.sort(
                Comparator.comparing(
                                (JvmEntry it) -> it.since() == null ? Instant.EPOCH : it.since())
                        .reversed()
                        .thenComparing(JvmEntry::pid));
        return entries;
    }

    /** Why one cannot be attached, as far as one knows without trying; null where it can. */
    static @Nullable Obstacle obstacle(long pid) {
        return ProcessHandle.of(pid)
                .map(process -> obstacle(process, release(process), true))
                .orElse(null);
    }

    static boolean looksLikeJvm(ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .map(Path::getFileName)
                .map(Path::toString)
                .filter(name -> name.equals("java") || name.equals("java.exe"))
                .isPresent();
    }

    private static JvmEntry entry(ProcessHandle process, String displayName, boolean listed) {
        JdkRelease release = release(process);
        String name = displayName.isBlank() ? "java" : shortName(displayName);
        Instant since = process.info().startInstant().orElse(null);
        return new JvmEntry(
                process.pid(), name, release.version(), since, obstacle(process, release, listed));
    }

    private static JdkRelease release(ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .map(JdkRelease::of)
                .orElse(JdkRelease.UNKNOWN);
    }

    /** The main class or the jar, without what it was given. */
    static String shortName(String displayName) {
        String all = displayName.strip();
        int space = all.indexOf(' ');
        String first = space < 0 ? all : all.substring(0, space);
        String file =
                first.substring(Math.max(first.lastIndexOf('/'), first.lastIndexOf('\\')) + 1);
        String name = file.isEmpty() ? first : file;
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static @Nullable Obstacle obstacle(
            ProcessHandle process, JdkRelease release, boolean listed) {
        String user = process.info().user().orElse("");
        String own = ProcessHandle.current().info().user().orElse("");
        if (!user.isEmpty() && !own.isEmpty() && !user.equals(own)) {
            return Obstacle.of(Obstacle.Kind.OTHER_USER, user);
        }
        if (release.openJ9()) {
            return Obstacle.of(Obstacle.Kind.OPENJ9);
        }
        int feature = JdkRelease.feature(release.version());
        if (feature > 0 && feature < OLDEST) {
            return Obstacle.of(Obstacle.Kind.TOO_OLD, feature, process.pid());
        }
        if (attachIsOff(process.pid())) {
            return Obstacle.of(Obstacle.Kind.ATTACH_OFF);
        }
        return listed ? null : Obstacle.of(Obstacle.Kind.HIDDEN);
    }

    private static boolean attachIsOff(long pid) {
        Path command = Path.of("/proc", Long.toString(pid), "cmdline");
        try {
            return Files.isReadable(command)
                    && Files.readString(command, StandardCharsets.ISO_8859_1)
                            .contains("-XX:+DisableAttachMechanism");
        } catch (IOException e) {
            return false; // it has just ended
        }
    }
}
