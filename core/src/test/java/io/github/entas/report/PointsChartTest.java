package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PointsChartTest {

  @Test
  void pointsOnTheFrontierAreJoinedInTheOrderOfTheirCosts() {
    Svg svg = Svg.of(OtherCharts.points(12, true));

    assertThat(svg.all("polyline")).hasSize(1);
    List<Spot> frontier = Svg.spots(svg.all("polyline").get(0));
    assertThat(frontier).hasSize(4).isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
    assertThat(Svg.number(svg.mark("Mix 0: "), "cx")).isEqualTo(frontier.get(0).x());
    assertThat(Svg.number(svg.mark("Mix 0: "), "cy")).isEqualTo(frontier.get(0).y());
  }

  @Test
  void theOrderOfThePointsDoesNotMatter() {
    List<PointsChart.Point> points =
        Stream.of(30, 10, 20)
            .map(
                cost ->
                    new PointsChart.Point(
                        "s" + cost,
                        "Mix " + cost,
                        Palette.style(0),
                        cost,
                        cost == 20 ? 0.07 : 0.05,
                        0.04,
                        0.08,
                        true))
            .toList();
    Svg svg =
        Svg.of(
            new PointsChart(
                Charts.CAPTION,
                "",
                Charts.MONEY,
                Charts.PERCENT,
                points,
                Optional.empty(),
                List.of()));

    assertThat(Svg.spots(svg.all("polyline").get(0)))
        .hasSize(3)
        .isSortedAccordingTo((a, b) -> Double.compare(a.x(), b.x()));
  }

  @Test
  void withoutAFrontierThereIsNoLine() {
    assertThat(Svg.of(OtherCharts.points(9, false)).all("polyline")).isEmpty();
  }

  @Test
  void everyPointTellsItsCostAndItsInterval() {
    assertThat(Svg.of(OtherCharts.points(300, true)).tips())
        .hasSize(300)
        .contains("Mix 0: Rp 0 bn, 6.7% (6.4%–7.1%)");
  }

  @Test
  void aCostLiesInProportion() {
    Svg svg = Svg.of(OtherCharts.points(6, true));
    double none = Svg.number(svg.text("Rp 0 bn"), "x");
    double twenty = Svg.number(svg.text("Rp 20 bn"), "x");
    double thirty = Svg.number(svg.text("Rp 30 bn"), "x");

    assertThat(thirty - none).isBetween(1.5 * (twenty - none) - 0.03, 1.5 * (twenty - none) + 0.03);
    assertThat(Svg.spots(svg.mark("Mix 2: ")).get(0).x()).isBetween(twenty - 0.01, twenty + 0.01);
  }

  /** Eight points in one heap: few find a place beside them. */
  @Test
  void everyProminentPointIsNamed() {
    Svg svg = Svg.of(heap(8, List.of(0.0, 0.1)));

    assertThat(svg.texts())
        .contains(IntStream.range(0, 8).mapToObj(i -> "Mix " + i).toArray(String[]::new));
  }

  @Test
  void aNameFarFromItsPointIsLedToByALineOfItsColor() {
    Svg svg = Svg.of(heap(8, List.of(0.0, 0.1)));
    List<Element> leaders =
        svg.all("line").stream()
            .filter(line -> line.getAttribute("stroke-width").equals("0.75"))
            .toList();

    assertThat(leaders)
        .isNotEmpty()
        .allMatch(
            leader ->
                svg.all("text").stream()
                    .filter(text -> text.getAttribute("fill").equals(leader.getAttribute("stroke")))
                    .anyMatch(text -> Math.abs(height(text) - Svg.number(leader, "y2")) < 15));
  }

  private static double height(Element text) {
    return Svg.number(text, "y");
  }

  @Test
  void whereThereIsNoRoomALegendNamesThePoint() {
    List<PointsChart.Point> points =
        IntStream.range(0, 8)
            .mapToObj(i -> point(i, "A name as long as names are in this city " + i, 0.05))
            .toList();
    Svg svg = Svg.of(chart(points, List.of()));
    double plot = Svg.spots(svg.mark("A name as long as names are in this city 1")).get(0).y();

    assertThat(svg.labels())
        .filteredOn(label -> label.what().startsWith("A name as long as names are in this city"))
        .isNotEmpty()
        .allMatch(label -> label.bottom() < plot);
  }

  @Test
  void chartsOfSeveralYearsHaveOneScale() {
    Svg svg = Svg.of(heap(3, List.of(0.0, 0.2)));

    assertThat(svg.texts()).contains("0%", "20%");
  }

  private static PointsChart heap(int count, List<Double> heights) {
    return chart(
        IntStream.range(0, count).mapToObj(i -> point(i, "Mix " + i, 0.05 + i * 1e-5)).toList(),
        heights);
  }

  private static PointsChart chart(List<PointsChart.Point> points, List<Double> heights) {
    return new PointsChart(
        Charts.CAPTION, "", Charts.MONEY, Charts.PERCENT, points, Optional.empty(), heights);
  }

  private static PointsChart.Point point(int i, String name, double level) {
    return new PointsChart.Point(
        "s" + i,
        name,
        Palette.style(i),
        i == 0 ? 0 : 20 + i * 0.2,
        level,
        level - 0.01,
        level + 0.01,
        i == 0);
  }

  @Test
  void whatIsNoNumberIsRefused() {
    Style style = Palette.style(0);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new PointsChart.Point("a", "A", style, Double.NaN, 1, 2, Double.NaN, false))
        .withMessageContaining("x must be a number within ±1e100: NaN")
        .withMessageContaining("low must be at most y = 1.0: 2.0")
        .withMessageContaining("high must be at least y = 1.0: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new PointsChart(
                    Charts.CAPTION,
                    "",
                    Charts.MONEY,
                    Charts.PERCENT,
                    List.of(),
                    Optional.empty(),
                    List.of()))
        .withMessageContaining("points must hold at least one: none");
  }
}
