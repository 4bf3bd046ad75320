// Compiles the lab programs into one file of the app, brigade/lab/labs.zip. Not by the compiler plugin: each variant of a lab is a
// complete program, and many have a class of one name.
import org.apache.maven.plugin.MojoFailureException

def sources = new File(project.basedir, 'src/labs/java')
def script = new File(project.basedir, 'src/build/Labs.java')
def zip = new File(project.build.outputDirectory, 'brigade/lab/labs.zip')
def newest = script.lastModified()
sources.eachFileRecurse { newest = Math.max(newest, it.lastModified()) } // folders, too: a file that went away
if (zip.lastModified() > newest) return

def process = new ProcessBuilder([project.properties['java'], script, sources, zip]*.toString()).redirectErrorStream(true).start()
def said = process.inputStream.getText('UTF-8')
if (process.waitFor() != 0) throw new MojoFailureException("The labs want mending:\n$said")
