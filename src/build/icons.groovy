// Draws the icon in all sizes from its one source: PNG files for Linux and the window itself, one .ico for Windows, one .icns
// for macOS. Both of those are mere containers of PNG files.
import com.github.weisj.jsvg.parser.SVGLoader
import com.github.weisj.jsvg.view.ViewBox

import javax.imageio.ImageIO
import java.awt.RenderingHints
import java.awt.image.BufferedImage
import java.nio.ByteBuffer
import java.nio.ByteOrder

def source = new File(project.basedir, 'installer/common/brigade.svg')
def target = new File(project.build.directory, 'icons')
def window = new File(project.build.outputDirectory, 'brigade/ui/icons')
def done = new File(window, 'brigade-128.png')
if (done.lastModified() > source.lastModified() && target.exists()) return

System.setProperty('java.awt.headless', 'true')
def drawing = new SVGLoader().load(source.toURI().toURL())
def png = [16, 24, 32, 48, 64, 128, 256, 512, 1024].collectEntries { size ->
    def image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB)
    def graphics = image.createGraphics()
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON)
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE)
    drawing.render(null, graphics, new ViewBox(0, 0, size, size))
    graphics.dispose()
    def bytes = new ByteArrayOutputStream()
    ImageIO.write(image, 'png', bytes)
    [size, bytes.toByteArray()]
}

def ico = { List sizes ->
    int offset = 6 + 16 * sizes.size()
    def out = ByteBuffer.allocate(offset + sizes.sum { png[it].length }).order(ByteOrder.LITTLE_ENDIAN)
    out.putShort(0 as short).putShort(1 as short).putShort(sizes.size() as short)
    sizes.each {
        out.put((it % 256) as byte).put((it % 256) as byte).putShort(0 as short) // 256 is written as 0
                .putShort(1 as short).putShort(32 as short).putInt(png[it].length).putInt(offset)
        offset += png[it].length
    }
    sizes.each { out.put(png[it] as byte[]) }
    out.array()
}

def icns = { Map kinds ->
    def out = ByteBuffer.allocate(8 + kinds.values().sum { 8 + png[it].length })
    out.put('icns'.bytes).putInt(out.capacity())
    kinds.each { kind, size -> out.put(kind.bytes).putInt(8 + png[size].length).put(png[size] as byte[]) }
    out.array()
}

target.mkdirs()
window.mkdirs()
[16, 32, 48, 64, 128, 256, 512].each { new File(target, "brigade-${it}.png").bytes = png[it] }
new File(target, 'brigade.ico').bytes = ico([16, 24, 32, 48, 64, 128, 256])
new File(target, 'brigade.icns').bytes = icns([icp4: 16, icp5: 32, icp6: 64, ic07: 128, ic08: 256, ic09: 512, ic10: 1024])
[16, 32, 48, 128].each { new File(window, "brigade-${it}.png").bytes = png[it] }
