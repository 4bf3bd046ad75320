// Compiles the lab programs into files of the app, brigade/lab/programs/<lab>.zip. Not by the compiler plugin: each variant of a lab is a
// complete program, and many have a class of one name.
import org.apache.maven.plugin.MojoFailureException

def sources = new File(project.basedir, 'src/labs/java')
def script = new File(project.basedir, 'src/build/Labs.java')
def programs = new File(project.build.outputDirectory, 'brigade/lab/programs')
def newest = script.lastModified()
sources.eachFileRecurse { newest = Math.max(newest, it.lastModified()) } // folders, too: a file that went away
if (programs.listFiles()?.every { it.lastModified() > newest }) return
programs.deleteDir()

def process = new ProcessBuilder([project.properties['java'], script, sources, programs]*.toString()).redirectErrorStream(true).start()
def said = process.inputStream.getText('UTF-8')
if (process.waitFor() != 0) throw new MojoFailureException("The labs want mending:\n$said")
