package brigade.cli;

import brigade.about.Build;

import picocli.CommandLine.IVersionProvider;

/** Which build this is, and what it runs on. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        Build build = Build.running();
        return new String[] {
            "Brigade "
                    + build.version()
                    + " (commit "
                    + build.source()
                    + ", Java "
                    + Runtime.version()
                    + ")"
        };
    }
}
