package io.github.entas.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Charts to test with: what a city's result looks like, and what it should never look like. */
final class Charts {

  static final String NASTY =
      "</svg><script>alert(\"1\")</script> & 'x' \u202Egnirts\u202C مدينة \uD800 \u0000 ]]>";
  static final String LONG = "Rumah layak huni ".repeat(600);

  static final Caption CAPTION =
      new Caption(
          "Poor persons in Pekalongan, 2018–2030",
          "Percent of persons below the poverty line; line: median of the draws",
          "The headcount falls from 6.7 to 5.1 percent.");
  static final NumberText PERCENT =
      new NumberText(value -> Coordinate.text(Math.round(value * 1000) / 10.0) + "%", 0.001);
  static final NumberText MONEY =
      new NumberText(value -> "Rp " + Coordinate.text(Math.round(value * 10) / 10.0) + " bn", 0.1);
  static final NumberText WHOLE = new NumberText(value -> Long.toString(Math.round(value)), 1);

  private Charts() {}

  /** Every chart that must be drawn well, by what is special about it. */
  static Map<String, Chart> all() {
    Map<String, Chart> charts = new LinkedHashMap<>();
    charts.put("fan", fan());
    charts.put("fan of one year", fan(new Fan("a", "Mix", years(2025, 1, 0.05, 0.01)), 0.05));
    charts.put("fan of equal values", fan(new Fan("a", "Mix", years(2025, 5, 0.05, 0)), 0.05));
    charts.put("fan of zeros", fan(new Fan("a", "Mix", years(2025, 5, 0, 0)), 0));
    charts.put("fan far away", fan(new Fan("a", "Mix", years(2025, 5, 1e90, 1e89)), -1e100));
    charts.put("fan of negatives", fan(new Fan("a", "Mix", years(2025, 5, -0.05, 0.02)), -0.04));
    charts.put("fan, nasty", fan(new Fan(NASTY, NASTY, years(2025, 5, 0.05, 0.02)), 0.05));
    charts.put("fan, long", fan(new Fan("a", LONG, years(2025, 5, 0.05, 0.02)), 0.05));
    charts.put("lines", lines(5, 6, false));
    charts.put("lines, one of one", lines(1, 1, false));
    charts.put("lines, equal", lines(7, 4, true));
    charts.put("lines, two hundred", lines(200, 6, false));
    charts.put("acceptability", acceptability());
    charts.putAll(OtherCharts.all());
    return charts;
  }

  static FanChart fan() {
    return fan(new Fan("mix-b", "Mix B", years(2024, 7, 0.0671, 0.004)), 0.05);
  }

  static FanChart fan(Fan chosen, double goal) {
    double level = chosen.years().get(0).middle();
    List<FanChart.Observation> history =
        IntStream.rangeClosed(2018, 2023)
            .mapToObj(year -> new FanChart.Observation(year, level * (1 + (2023 - year) * 0.015)))
            .toList();
    Fan none = new Fan("reference", "No program", drift(chosen));
    return new FanChart(
        CAPTION,
        new FanChart.Terms("25–75% of draws", "5–95% of draws", "Measured (BPS)"),
        PERCENT,
        chosen,
        Optional.of(none),
        history,
        Optional.of(new Goal(goal, 2029, "Target " + PERCENT.of(goal))));
  }

  static List<Fan.Year> drift(Fan fan) {
    double start = fan.years().get(0).middle();
    double width = fan.years().get(0).high95() - start;
    return fan.years().stream()
        .map(y -> year(y.year(), start * (1 - 0.02 * (y.year() - fan.first())), width * 1.5))
        .toList();
  }

  static List<Fan.Year> years(int first, int count, double start, double width) {
    return IntStream.range(0, count)
        .mapToObj(i -> year(first + i, start * (1 - 0.045 * i), width * (0.3 + StrictMath.sqrt(i))))
        .toList();
  }

  private static Fan.Year year(int year, double middle, double width) {
    return new Fan.Year(
        year, middle - width, middle - width * 0.4, middle, middle + width * 0.4, middle + width);
  }

  static LinesChart lines(int count, int years, boolean equal) {
    List<Style> styles = Palette.styles(count, Set.of(3, 50, 120));
    List<LinesChart.Series> series = new ArrayList<>();
    for (int s = 0; s < count; s++) {
      int of = s;
      List<LinesChart.Point> points =
          IntStream.range(0, years)
              .mapToObj(
                  t -> {
                    double chance = equal ? 0 : Math.min(1, t * t * (1 + of % 37) / 300.0);
                    return new LinesChart.Point(
                        2025 + t, chance, Math.max(0, chance - 0.02), Math.min(1, chance + 0.02));
                  })
              .toList();
      series.add(new LinesChart.Series("s" + s, "Strategy " + s, styles.get(s), points));
    }
    return new LinesChart(
        new Caption("Chance of reaching the target", "Share of draws by year", "Chances."),
        "",
        NumberText.YEARS,
        PERCENT,
        series);
  }

  static LinesChart acceptability() {
    List<Style> styles = Palette.styles(3, Set.of());
    List<LinesChart.Series> series =
        IntStream.range(0, 3)
            .mapToObj(
                s ->
                    new LinesChart.Series(
                        "s" + s,
                        s == 0 ? NASTY : "Strategy " + s,
                        styles.get(s),
                        IntStream.range(0, 40)
                            .mapToObj(
                                k ->
                                    new LinesChart.Point(
                                        k * 2.5, (1 + StrictMath.tanh((k - 12 - 4 * s) / 6.0)) / 2))
                            .toList()))
            .toList();
    return new LinesChart(
        new Caption(
            "Is it worth it?",
            "Chance that a strategy is the best buy",
            "The more a person-year is worth, the likelier the large mix is the best buy."),
        "What a person-year out of poverty is worth",
        MONEY,
        PERCENT,
        series);
  }
}
