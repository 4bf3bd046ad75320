// Runs the app on the selected JDK. A script, because exec-maven-plugin turns each exit code of the app into 1, behind a
// stack trace; here nothing is seen but what the app itself says, and its exit code is Maven's.
import org.apache.maven.toolchain.ToolchainManager
import org.codehaus.plexus.util.cli.CommandLineUtils

def words = { CommandLineUtils.translateCommandline(it ?: '') as List }
def jdk = session.container.lookup(ToolchainManager).getToolchainFromBuildContext('jdk', session)
def java = jdk?.findTool('java') ?: "${System.getProperty('java.home')}/bin/java"

def app = new ProcessBuilder([java.toString()] + words(jvmArgs)
        + ['--module-path', project.runtimeClasspathElements.join(File.pathSeparator), '--module', main]
        + words(args))
        .inheritIO().start()
Runtime.runtime.addShutdownHook { app.destroy() }
def code = app.waitFor()
if (code != 0) System.exit(code)
