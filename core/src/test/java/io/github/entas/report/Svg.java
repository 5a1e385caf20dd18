package io.github.entas.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawing as a parser of somebody else reads it. */
record Svg(Document document) {

  /** The box of a text by the estimate that the library lays out with, or of a shape. */
  record Box(double left, double top, double right, double bottom, String what) {

    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  static Svg parse(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      return new Svg(factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
    } catch (javax.xml.parsers.ParserConfigurationException
        | org.xml.sax.SAXException
        | java.io.IOException e) {
      throw new AssertionError(text.substring(0, Math.min(300, text.length())), e);
    }
  }

  static Svg of(Chart chart) {
    return parse(chart.draw("p").written());
  }

  List<Element> all(String tag) {
    NodeList nodes = document.getElementsByTagNameNS("*", tag);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  List<String> texts() {
    return all("text").stream().map(Element::getTextContent).toList();
  }

  List<String> tips() {
    return all("*").stream()
        .filter(element -> element.hasAttribute("data-tip"))
        .map(element -> element.getAttribute("data-tip"))
        .toList();
  }

  /** The first mark whose tip begins so. */
  Element mark(String tip) {
    return all("*").stream()
        .filter(element -> element.getAttribute("data-tip").startsWith(tip))
        .findFirst()
        .orElseThrow(() -> new AssertionError(tip + " is none of " + tips()));
  }

  Element text(String content) {
    return all("text").stream()
        .filter(element -> element.getTextContent().equals(content))
        .findFirst()
        .orElseThrow(() -> new AssertionError(content + " is none of " + texts()));
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  double height() {
    return number(document.getDocumentElement(), "height");
  }

  List<Box> labels() {
    return all("text").stream().map(Svg::label).toList();
  }

  List<Box> shapes() {
    List<Box> boxes = new ArrayList<>();
    for (Element e : all("line")) {
      boxes.add(around(e, List.of(spot(e, "x1", "y1"), spot(e, "x2", "y2"))));
    }
    for (Element e : Stream.of("polyline", "polygon").flatMap(tag -> all(tag).stream()).toList()) {
      boxes.add(around(e, spots(e)));
    }
    for (Element e : all("circle")) {
      double r = number(e, "r");
      Spot center = spot(e, "cx", "cy");
      boxes.add(
          around(
              e,
              List.of(
                  new Spot(center.x() - r, center.y() - r),
                  new Spot(center.x() + r, center.y() + r))));
    }
    for (Element e : all("rect")) {
      if (!e.getAttribute("width").endsWith("%")) {
        Spot corner = spot(e, "x", "y");
        Spot other = new Spot(corner.x() + number(e, "width"), corner.y() + number(e, "height"));
        boxes.add(around(e, List.of(corner, other)));
      }
    }
    return boxes;
  }

  static List<Spot> spots(Element shape) {
    return Stream.of(shape.getAttribute("points").split(" ", -1))
        .map(pair -> pair.split(",", -1))
        .map(pair -> new Spot(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
        .toList();
  }

  private static Spot spot(Element e, String x, String y) {
    return new Spot(number(e, x), number(e, y));
  }

  private static Box around(Element e, List<Spot> spots) {
    return new Box(
        spots.stream().mapToDouble(Spot::x).min().orElseThrow(),
        spots.stream().mapToDouble(Spot::y).min().orElseThrow(),
        spots.stream().mapToDouble(Spot::x).max().orElseThrow(),
        spots.stream().mapToDouble(Spot::y).max().orElseThrow(),
        e.getTagName() + " " + e.getAttribute("data-tip"));
  }

  private static Box label(Element e) {
    Font font =
        new Font(number(e, "font-size"), e.getAttribute("fill"), e.hasAttribute("font-weight"));
    double width = font.width(e.getTextContent());
    double left =
        switch (e.getAttribute("text-anchor")) {
          case "start" -> number(e, "x");
          case "middle" -> number(e, "x") - width / 2;
          default -> number(e, "x") - width;
        };
    double base = number(e, "y");
    return new Box(
        left,
        base - 0.75 * font.size(),
        left + width,
        base + Font.DESCENT * font.size(),
        e.getTextContent());
  }
}
