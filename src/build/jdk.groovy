// Selects the JDK for all that the build forks: javac, the tests, the app. maven-toolchains-plugin does it; this script says
// what to install when there is none, in one line instead of a report on Maven's own configuration.
import org.apache.maven.lifecycle.LifecycleExecutor
import org.apache.maven.plugin.BuildPluginManager
import org.apache.maven.plugin.MojoFailureException
import org.apache.maven.toolchain.ToolchainManager

def part = { session.container.lookup(it) }
try {
    part(LifecycleExecutor).calculateExecutionPlan(session, 'toolchains:select-jdk-toolchain').mojoExecutions.each {
        part(BuildPluginManager).executeMojo(session, it)
    }
} catch (MojoFailureException ignored) {
    System.err.println 'Brigade needs a JDK 25 or newer: install one (for example from https://adoptium.net) and try again; ' +
            'your default java may stay as it is.'
    System.exit(1)
}

// No toolchain is selected when Maven itself runs on such a JDK.
def selected = part(ToolchainManager).getToolchainFromBuildContext('jdk', session)
project.properties['java'] = selected?.findTool('java') ?: "${System.getProperty('java.home')}/bin/java".toString()
