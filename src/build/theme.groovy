// Takes AtlantaFX's themes, light and dark, without the rules for what Brigade does not have: JavaFX reads every rule before it
// shows the first window. Whoever uses a control of these names for the first time takes its name out of the list.
import java.util.zip.ZipFile

def absent = '''tab-pane tab-line tree-view tree-cell tree-table-view tree-table-cell tree-table-row-cell notification message
    custom-color-dialog color-picker color-palette color-palette-region date-picker date-picker-popup calendar titled-pane accordion
    chart chart-pie chart-bar line-chart area-chart stacked-area-chart bar-chart stacked-bar-chart scatter-chart bubble-chart
    default-color0 default-color1 default-color2 default-color3 default-color4 default-color5 default-color6 default-color7
    tool-bar menu-bar pagination segmented-control split-menu-button split-pane custom-text-field caption-menu-item hyperlink
    ring-progress-indicator progress-indicator tile-base modal-box modal-pane breadcrumbs bb-code ikonli-font-icon check-box
    radio-button html-editor html-editor-outdent html-editor-indent html-editor-bullets html-editor-numbers'''.split(/\s+/) as Set

def target = new File(project.build.outputDirectory, 'brigade/ui/theme')
target.mkdirs()
new ZipFile(project.artifacts.find { it.artifactId == 'atlantafx-base' }.file).withCloseable { jar ->
    ['primer-light.css', 'primer-dark.css'].each { name ->
        def css = jar.getInputStream(jar.getEntry("atlantafx/base/theme/$name")).getText('UTF-8').replaceAll(/(?s)\/\*.*?\*\//, '')
        def rules = (css =~ /([^{}]+)\{([^{}]*)}/).collect { _, selectors, declarations ->
            def left = selectors.split(',').findAll { selector -> !(selector =~ /\.([\w-]+)/).any { it[1] in absent } }
            left ? "${left*.trim().join(', ')} {$declarations}\n" : ''
        }
        new File(target, name).text = rules.join()
    }
}
