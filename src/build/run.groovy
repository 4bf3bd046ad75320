// Runs a program on the selected JDK. A script, because exec-maven-plugin turns each exit code of the program into 1, behind
// a stack trace; here nothing is seen but what the program itself says, and its exit code is Maven's.
import org.codehaus.plexus.util.cli.CommandLineUtils

def parts = path == 'module' ? project.runtimeClasspathElements : project.testClasspathElements
def program = new ProcessBuilder([project.properties['java'], "--$path-path", parts.join(File.pathSeparator),
        *CommandLineUtils.translateCommandline(command)]*.toString())
        .inheritIO().start()
Runtime.runtime.addShutdownHook { program.destroy() }
def code = program.waitFor()
if (code != 0) System.exit(code)
