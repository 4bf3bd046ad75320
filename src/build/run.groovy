// Runs a program on the selected JDK. A script, because exec-maven-plugin turns each exit code of the program into 1, behind
// a stack trace; here nothing is seen but what the program itself says, and its exit code is Maven's.
import org.codehaus.plexus.util.cli.CommandLineUtils

def parts = path == 'module' ? project.runtimeClasspathElements : project.testClasspathElements
def java = { String what -> ["--$path-path", parts.join(File.pathSeparator), *CommandLineUtils.translateCommandline(what)]*.toString() }

// Under a locale without UTF-8 (LC_ALL=C) this JVM has lost each letter beyond ASCII, and cannot hand one on either. Linux has
// them as they were given, and a file of arguments takes them as they are.
def words = java(command)
def given = new File('/proc/self/cmdline')
if (command.contains('\uFFFD') && given.exists()) {
    def args = given.getText('UTF-8').split('\0').find { it.startsWith('-Dargs=') }?.substring('-Dargs='.length())
    def file = File.createTempFile('brigade', '.args')
    file.deleteOnExit()
    file.setText(java(command.replace(session.userProperties['args'] as String, args)).collect { '"' + it.replace('\\', '\\\\').replace('"', '\\"') + '"' }.join('\n'), 'UTF-8')
    words = ["@$file".toString()]
}
def builder = new ProcessBuilder([project.properties['java'] as String, *words]).inheritIO()
def environment = builder.environment()
if ((environment.LC_ALL ?: environment.LC_CTYPE ?: environment.LANG ?: 'C') in ['C', 'POSIX']) {
    environment[environment.LC_ALL ? 'LC_ALL' : 'LC_CTYPE'] = 'C.UTF-8'
}
def program = builder.start()
Runtime.runtime.addShutdownHook { program.destroy() }
def code = program.waitFor()
if (code != 0) System.exit(code)
