// Selects the JDK for everything the build forks: javac, the tests, the app. maven-toolchains-plugin does it; this script only
// says what to install when there is none, in one line instead of a report on Maven's own configuration.
import org.apache.maven.lifecycle.LifecycleExecutor
import org.apache.maven.plugin.BuildPluginManager
import org.apache.maven.plugin.MojoFailureException

def select = session.container.lookup(LifecycleExecutor)
        .calculateExecutionPlan(session, 'toolchains:select-jdk-toolchain').mojoExecutions
try {
    select.each { session.container.lookup(BuildPluginManager).executeMojo(session, it) }
} catch (MojoFailureException ignored) {
    System.err.println "Brigade needs a JDK 25 or newer: install one (for example from https://adoptium.net) and run mvn again; " +
            "your default java may stay as it is."
    System.exit(1)
}
