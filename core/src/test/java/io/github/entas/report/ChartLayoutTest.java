package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What holds of every chart, for ordinary results and for those that nobody hopes for. */
class ChartLayoutTest {

  private static final double SLACK = 0.02; // coordinates are rounded to a hundredth

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void noLabelLeavesTheDrawing(Chart chart) {
    Svg svg = Svg.of(chart);

    assertThat(svg.labels()).isNotEmpty().allMatch(box -> isInside(box, svg.height()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void noShapeLeavesTheDrawing(Chart chart) {
    Svg svg = Svg.of(chart);

    assertThat(svg.shapes()).isNotEmpty().allMatch(box -> isInside(box, svg.height()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void noTwoLabelsOverlap(Chart chart) {
    List<Svg.Box> boxes = Svg.of(chart).labels();
    List<String> overlaps = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (boxes.get(i).overlaps(boxes.get(j))) {
          overlaps.add(boxes.get(i) + " and " + boxes.get(j));
        }
      }
    }

    assertThat(overlaps).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void everyTextIsLargeEnoughToRead(Chart chart) {
    assertThat(Svg.of(chart).all("text")).allMatch(text -> Svg.number(text, "font-size") >= 12);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void titleAndDescriptionNameThePicture(Chart chart) {
    Element root = Svg.of(chart).document().getDocumentElement();

    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("aria-labelledby")).isEqualTo("p-title p-desc");
    assertThat(root.getFirstChild().getNodeName()).isEqualTo("title");
    assertThat(root.getFirstChild().getNextSibling().getNodeName()).isEqualTo("desc");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void everyTipIsToldWithoutAScriptToo(Chart chart) {
    assertThat(Svg.of(chart).all("*"))
        .filteredOn(element -> element.hasAttribute("data-tip"))
        .allMatch(element -> element.getFirstChild().getTextContent().equals(tip(element)))
        .allMatch(element -> tip(element).contains(": "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void onlyPlainSvgIsWritten(Chart chart) {
    Svg svg = Svg.of(chart);

    assertThat(svg.all("*"))
        .extracting(Element::getTagName)
        .isSubsetOf(
            "svg", "title", "desc", "g", "rect", "line", "circle", "polyline", "polygon", "text");
    assertThat(svg.all("*"))
        .noneMatch(e -> e.hasAttribute("style") || e.hasAttribute("class"))
        .noneMatch(e -> e.hasAttribute("transform") || e.hasAttribute("href"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("charts")
  void theFileIsTheDrawingItself(Chart chart) {
    assertThat(chart.file())
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=")
        .endsWith("</svg>\n")
        .contains(chart.draw("chart").written());
    Svg.parse(chart.file());
  }

  @Test
  void theBytesAreTheSameAgainAndWhereverTheReaderLives() {
    Map<String, String> before = files();
    Locale own = Locale.getDefault();
    try {
      for (String tag : List.of("tr", "ar-EG-u-nu-arab", "fa-IR", "id-ID")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(files()).as(tag).isEqualTo(before);
      }
    } finally {
      Locale.setDefault(own);
    }
  }

  static Stream<Arguments> charts() {
    return Charts.all().entrySet().stream()
        .map(
            entry ->
                Arguments.of(org.junit.jupiter.api.Named.of(entry.getKey(), entry.getValue())));
  }

  private static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    Charts.all().forEach((name, chart) -> files.put(name, chart.file()));
    return files;
  }

  private static String tip(Element element) {
    return element.getAttribute("data-tip");
  }

  private static boolean isInside(Svg.Box box, double height) {
    return box.left() >= -SLACK
        && box.top() >= -SLACK
        && box.right() <= Drawing.WIDTH + SLACK
        && box.bottom() <= height + SLACK;
  }
}
