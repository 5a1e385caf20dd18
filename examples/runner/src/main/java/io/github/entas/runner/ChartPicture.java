package io.github.entas.runner;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;

/** A chart as a picture of pixels, for slides. */
final class ChartPicture {

  private static final int WIDTH = 1440;
  private static final int MARGIN = 24;

  private ChartPicture() {}

  /** The chart on white, as PNG; its letters are those of the machine's sans-serif font. */
  static byte[] png(String svg) throws IOException {
    byte[] text = svg.getBytes(StandardCharsets.UTF_8);
    SVGDocument chart =
        Objects.requireNonNull(
            new SVGLoader()
                .load(new ByteArrayInputStream(text), null, LoaderContext.createDefault()),
            "chart");
    int room = WIDTH - 2 * MARGIN;
    double scale = room / (double) chart.size().width;
    int tall = (int) Math.ceil(scale * chart.size().height);
    int height = tall + 2 * MARGIN;
    BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, height);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    chart.render((Component) null, graphics, new ViewBox(MARGIN, MARGIN, room, tall));
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
