package io.github.entas.report;

import static io.github.entas.report.Charts.LONG;
import static io.github.entas.report.Charts.MONEY;
import static io.github.entas.report.Charts.NASTY;
import static io.github.entas.report.Charts.PERCENT;
import static io.github.entas.report.Charts.WHOLE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Charts of points, bars and panels, ordinary ones and those that nobody hopes for. */
final class OtherCharts {

  static final NumberText POINTS =
      new NumberText(
          value ->
              (value > 0 ? "+" : value < 0 ? "−" : "±")
                  + Coordinate.text(Math.abs(Math.round(value * 10000) / 100.0))
                  + " pp",
          0.0001);

  private OtherCharts() {}

  static Map<String, Chart> all() {
    Map<String, Chart> charts = new LinkedHashMap<>();
    charts.put("points", points(6, true));
    charts.put("points, one", points(1, true));
    charts.put("points without a frontier", points(9, false));
    charts.put("points, three hundred", points(300, true));
    charts.put("waterfall", waterfall());
    charts.put("waterfall of nothing", waterfall(0, List.of()));
    charts.put(
        "waterfall of zeros", waterfall(0.05, List.of(new WaterfallChart.Step("a", "A", 0, 0, 0))));
    charts.put(
        "waterfall, nasty",
        waterfall(
            -1e99,
            List.of(
                new WaterfallChart.Step(NASTY, NASTY, -1e99, -1e99, 1e98),
                new WaterfallChart.Step("b", LONG, 1e90, 0, 1e91))));
    charts.put("stages", stages(52_000, 31_200, 18_700, 12_300, 2_150));
    charts.put("stages of nobody", stages(0, 0, 0));
    charts.put("stages that grow", stages(1, 1e90, 5));
    charts.put("bars", bars(4));
    charts.put("bars, two hundred", bars(200));
    charts.put(
        "bars of nothing",
        new BarsChart(
            caption("Nothing"),
            List.of(NASTY),
            MONEY,
            List.of(new BarsChart.Row("a", LONG, List.of(0.0)))));
    charts.put("multiples", multiples(7, 6));
    charts.put("multiples, one of one year", multiples(1, 1));
    charts.put("errors", errors(0.004, 0.00012));
    charts.put("errors of nothing", errors(0, 0));
    charts.put("errors of few draws", errors(0.001, 0.01));
    return charts;
  }

  static PointsChart points(int count, boolean frontier) {
    List<Style> styles = Palette.styles(count, Set.of(2));
    List<PointsChart.Point> points =
        IntStream.range(0, count)
            .mapToObj(
                i -> {
                  double cost = i * 60.0 / count;
                  double level = 0.0671 - 0.012 * StrictMath.sqrt(cost / 60) + i % 3 * 0.003;
                  boolean best = frontier && i % 3 == 0 && i < 16;
                  String name = i == 3 ? NASTY : i == 6 ? LONG : "Mix " + i;
                  return new PointsChart.Point(
                      "s" + i,
                      name,
                      styles.get(i),
                      cost,
                      level,
                      level - 0.003,
                      level + 0.004,
                      best);
                })
            .toList();
    return new PointsChart(
        caption("What strategies cost and where they lead"),
        "Cost of city and partners in five years",
        MONEY,
        PERCENT,
        points,
        Optional.of(new Goal(0.05, 2029, "Target 5%")),
        List.of());
  }

  static WaterfallChart waterfall() {
    return waterfall(
        0.0671,
        List.of(
            new WaterfallChart.Step("growth", "Growth", -0.0041, -0.009, 0.001),
            new WaterfallChart.Step("cash", "Cash transfers", -0.0062, -0.0075, -0.0048),
            new WaterfallChart.Step("flood", "Flooding", 0.0021, 0.0005, 0.0043),
            new WaterfallChart.Step("skills", "Vocational skills", -0.0018, -0.0031, -0.0004)));
  }

  private static WaterfallChart waterfall(double base, List<WaterfallChart.Step> steps) {
    return new WaterfallChart(
        caption("What each program contributes"),
        "Poor in 2024",
        base,
        steps,
        "Poor in 2029",
        PERCENT,
        POINTS,
        true);
  }

  static StagesChart stages(double... persons) {
    List<String> names = List.of("Eligible", "Willing", "Placed", "Responded", "Lifted");
    return new StagesChart(
        caption("Who is reached by cash transfers"),
        "cash",
        WHOLE,
        PERCENT,
        "Persons · share of the stage before",
        IntStream.range(0, persons.length)
            .mapToObj(i -> new StagesChart.Stage(names.get(i), persons[i]))
            .toList());
  }

  static BarsChart bars(int count) {
    return new BarsChart(
        caption("Who pays"),
        List.of("City", "Province and ministries", "Partners"),
        MONEY,
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new BarsChart.Row(
                        "s" + i, "Mix " + i, List.of(10.0 + i % 7, i % 5 * 2.5, i % 3 * 1.25)))
            .toList());
  }

  static SmallMultiples multiples(int count, int years) {
    List<SmallMultiples.Panel> panels =
        IntStream.range(0, count)
            .mapToObj(
                i -> {
                  double level = 0.03 + 0.017 * i;
                  Fan fan = new Fan("mix", "Mix B", Charts.years(2024, years, level, 0.006));
                  Fan none = new Fan("none", "No program", Charts.drift(fan));
                  String title = i == 1 ? NASTY : i == 2 ? LONG : "Cohort " + i;
                  return new SmallMultiples.Panel(
                      title, fan, i == 4 ? Optional.empty() : Optional.of(none));
                })
            .toList();
    return new SmallMultiples(
        caption("The same for every part of the city"),
        PERCENT,
        new SmallMultiples.Terms("Mix B", "5–95% of draws", "No program"),
        panels);
  }

  static ErrorsPicture errors(double spread, double standardError) {
    List<Double> quantiles =
        IntStream.range(0, 50)
            .mapToObj(i -> 0.052 + spread * 0.55 * StrictMath.log((i + 0.5) / (49.5 - i)))
            .toList();
    return new ErrorsPicture(
        caption("Two kinds of error"),
        new ErrorsPicture.Terms(
            "What nobody knows: 5–95% of the draws", "What more draws would tell: the mean"),
        new NumberText(v -> Coordinate.text(Math.round(v * 10000) / 100.0) + "%", 0.0001),
        new NumberText(v -> Math.round(v * 1_000_000) / 10_000.0 + "%", 0.000001),
        quantiles,
        0.052 - 1.645 * spread,
        0.052 + 1.645 * spread,
        0.052,
        standardError);
  }

  private static Caption caption(String title) {
    return new Caption(title, "Five years from 2025, in prices of 2024", "What the picture says.");
  }
}
