package dev.signalbox.handlers.chart;

import jakarta.inject.Singleton;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** On white whatever the theme of who looks, and twice as fine as it is shown. */
@Singleton
final class BarPainter implements Painter {
  private static final int PANEL = 460;
  private static final int HEIGHT = 340;
  private static final int FINE = 2;

  @Override
  public byte[] paint(Chart chart) {
    List<Chart.Panel> panels = chart.panels();
    BufferedImage sheet =
        new BufferedImage(FINE * PANEL * panels.size(), FINE * HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    try {
      pen.scale(FINE, FINE);
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      for (int place = 0; place < panels.size(); place++) {
        Bars.of(panels.get(place))
            .draw(pen, new Rectangle2D.Double(place * (double) PANEL, 0, PANEL, HEIGHT));
      }
    } finally {
      pen.dispose();
    }
    return png(sheet);
  }

  private static byte[] png(BufferedImage sheet) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(sheet, "png", stream);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("writing a picture", unwritable);
    }
    return bytes.toByteArray();
  }
}
