// Compiles each view: x.fxml becomes the class XView beside the controller that it names, which makes the same nodes in the same
// order as a loader would, without reading XML or looking for methods while the app starts. What the project's files use of FXML
// is understood, and anything else fails the build, here or in javac.
import javax.xml.parsers.DocumentBuilderFactory

def resources = new File(project.basedir, 'resources')
def sources = new File(project.basedir, 'src/main/java')
def target = new File(project.build.directory, 'generated-sources/views')
project.addCompileSourceRoot(target.path)

def texts = new Properties()
new File(resources, 'brigade/ui/page/texts.properties').withReader('UTF-8') { texts.load(it) }
def parser = DocumentBuilderFactory.newInstance().newDocumentBuilder()

def viewClass = { String file -> file.replaceFirst(/.*\//, '').replaceFirst(/\.fxml$/, '').split('-')*.capitalize().join('') + 'View' }
def literal = { String text -> '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"' }

// Attributes whose values are constants of a type, which their text does not tell.
def constants = [
        accessibleRole: 'javafx.scene.AccessibleRole', alignment: 'javafx.geometry.Pos', hbarPolicy: 'javafx.scene.control.ScrollPane.ScrollBarPolicy',
        hgrow         : 'javafx.scene.layout.Priority', valignment: 'javafx.geometry.VPos', vgrow: 'javafx.scene.layout.Priority']
// Properties that are lists, elements that hold one thing instead of children, and those that have no id of their own.
def lists = ['items', 'columnConstraints', 'rowConstraints']
def single = [LiveScrollPane: 'content']
def nameless = ['ToggleGroup']

class View {
    String folder, name
    Map<String, String> imports = [:]
    Map<String, String> fields = [:]
    List<String> lines = []
    List<String> last = [] // what refers to other elements, which may come later
    int count

    String variable(String id) { id ?: "node${++count}" }
}

def value = { View view, String name, String text ->
    switch (text) {
        case { name in ['text', 'promptText', 'accessibleText'] && !it.startsWith('%') }: return literal(text)
        case ~/%.*/:
            String key = text.substring(1)
            if (!texts.containsKey(key)) throw new IllegalArgumentException("${view.name}: no text has the key $key")
            return "views.text(${literal(key)})"
        case ~/\$.*/: return text.substring(1)
        case '-Infinity': return 'Double.NEGATIVE_INFINITY'
        case ~/true|false|-?[0-9.]+/: return text
        case { name in constants }: return "${constants[name]}.$text"
        case { name == 'accelerator' }: return "javafx.scene.input.KeyCombination.valueOf(${literal(text)})"
        default: throw new IllegalArgumentException("${view.name}: cannot tell what $name=\"$text\" is")
    }
}

def children = { node -> (0..<node.childNodes.length).collect { node.childNodes.item(it) }.findAll { it.nodeType == it.ELEMENT_NODE } }
def attributes = { node -> (0..<node.attributes.length).collect { node.attributes.item(it) }.collectEntries { [it.name, it.value] } }
def setter = { String name -> 'set' + name.capitalize() }

def make
def finish = { View view, String it, Map given ->
    given.findAll { name, _ -> !(name ==~ /(fx|xmlns):.*|on[A-Z].*|.*\..*/) }.each { name, text ->
        (text.startsWith('$') ? view.last : view.lines) << (name == 'styleClass'
                ? "${it}.getStyleClass().addAll(${text.split(/\s*,\s*/).collect(literal).join(', ')});"
                : "${it}.${setter(name)}(${value(view, name, text)});")
    }
    given.findAll { name, _ -> name ==~ /on[A-Z].*/ }.each { name, text ->
        view.lines << "${it}.${setter(name)}(_ -> controller.${text.substring(1)}());"
    }
    given.findAll { name, _ -> name ==~ /[A-Z]\w*\..*/ }.each { name, text ->
        def (owner, property) = name.split(/\./)
        view.lines << "${view.imports[owner] ?: 'javafx.scene.layout.' + owner}.${setter(property)}($it, ${value(view, property, text)});"
    }
}
def property = { View view, String owner, String name, node ->
    def made = children(node).collect { make(view, it) }
    view.lines << (name in lists ? "${owner}.get${name.capitalize()}().addAll(${made.join(', ')});" : "${owner}.${setter(name)}(${made.first()});")
}
make = { View view, node ->
    def given = attributes(node)
    String id = given['fx:id']
    String it = view.variable(id)
    if (node.nodeName == 'fx:include') {
        def file = new File(view.folder, given.remove('source')).canonicalFile
        String pack = resources.toPath().relativize(file.parentFile.toPath()).join('.')
        view.lines << "var ${it}View = ${pack}.${viewClass(file.name)}.load(views);" << "var $it = ${it}View.node();"
        if (id in view.fields) view.lines << "controller.$id = $it;"
        if (id && id + 'Controller' in view.fields) view.lines << "controller.${id}Controller = ${it}View.controller();"
        if (id) view.lines << "${it}.setId(${literal(id)});"
        finish(view, it, given)
        return it
    }
    String type = node.nodeName
    String field = view.fields[id]
    if (field?.startsWith(type + '<')) view.lines << "controller.$id = new $type<>();" << "var $it = controller.$id;"
    else {
        view.lines << "var $it = new $type();"
        if (field) view.lines << "controller.$id = $it;"
    }
    if (id && !(type in nameless)) view.lines << "${it}.setId(${literal(id)});"
    def content = []
    children(node).each { child ->
        String name = child.nodeName
        if (name == 'fx:define') children(child).each { make(view, it) }
        else if (name ==~ /[a-z]\w*/) property(view, it, name, child)
        else content << make(view, child)
    }
    if (content) view.lines << (single[type] ? "${it}.${setter(single[type])}(${content.first()});" : "${it}.getChildren().addAll(${content.join(', ')});")
    finish(view, it, given)
    it
}

resources.eachFileRecurse { file ->
    if (!file.name.endsWith('.fxml')) return
    def document = parser.parse(file)
    def root = document.documentElement
    String controller = root.getAttribute('fx:controller')
    String pack = controller.substring(0, controller.lastIndexOf('.'))
    String source = new File(sources, controller.replace('.', '/') + '.java').text
    def view = new View(folder: file.parent, name: file.name)
    (0..<document.childNodes.length).collect { document.childNodes.item(it) }.findAll { it.nodeName == 'import' }.each {
        view.imports[it.data.replaceFirst(/.*\./, '')] = it.data
    }
    (source =~ /@FXML\s+([\w.<>?, ]+?)\s+(\w+);/).each { _, type, name -> view.fields[name] = type }
    String result = make(view, root)
    def imports = view.imports.values().findAll { it.substring(0, it.lastIndexOf('.')) != pack }.sort()
    String name = viewClass(file.name)
    String simple = controller.substring(pack.length() + 1)
    def text = """\
package $pack;

${imports.collect { "import $it;" }.join('\n')}

/** Made by the build from ${file.name}. UI thread only. */
public final class $name {

    private $name() {}

    /** Makes its nodes, and the controller that they have. */
    public static brigade.ui.page.Views.View<${root.nodeName}, $simple> load(brigade.ui.page.Views views) {
        $simple controller = views.controller(${simple}.class);
        ${(view.lines + view.last).join('\n        ')}
${source =~ /\bvoid initialize\(\)/ ? '        controller.initialize();\n' : ''}        return new brigade.ui.page.Views.View<>($result, controller);
    }
}
"""
    def java = new File(target, "${pack.replace('.', '/')}/${name}.java")
    java.parentFile.mkdirs()
    if (!java.exists() || java.text != text) java.text = text
}
