package io.github.entas.report;

import io.github.entas.analysis.YearSummary;
import io.github.entas.engine.Settings;
import io.github.entas.stat.Estimate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How it was computed, and the two kinds of error. */
final class MethodSection implements Section {

  private static final int DOTS = 20;
  private static final int MOST_DECIMALS = 6;
  private static final double FINEST = 1e-8;
  private static final List<String> PARAGRAPHS =
      List.of("population", "programs", "draws", "target", "limits");

  @Override
  public String id() {
    return "method";
  }

  @Override
  public List<Chart> charts(Paper paper) {
    YearSummary year = paper.chosen().in(paper.target().year());
    Estimate headcount = year.headcount();
    Caption caption =
        new Caption(
            paper.text("errors.title", paper.label(paper.chosen().name()), paper.targetYear()),
            paper.text("errors.subtitle"),
            paper.text("errors.description"));
    return List.of(
        new ErrorsPicture(
            caption,
            new ErrorsPicture.Terms(
                paper.text("errors.uncertainty"), paper.text("errors.simulation")),
            paper.shares(),
            new NumberText(
                share -> paper.numbers().columnPercent(share, decimals(headcount)), FINEST),
            dots(headcount),
            Paper.at(headcount, 0.05),
            Paper.at(headcount, 0.95),
            headcount.mean(),
            headcount.standardError()));
  }

  /** Enough to tell the ends of the mean's interval apart. */
  private static int decimals(Estimate headcount) {
    return LocalNumbers.decimals(
        DoubleStream.of(100 * headcount.standardError()), 2, MOST_DECIMALS);
  }

  /** Between the quantiles that a result keeps, straight lines; the outer ones end the row. */
  private static List<Double> dots(Estimate estimate) {
    return IntStream.range(0, DOTS)
        .mapToObj(i -> quantile(estimate.quantiles(), (i + 0.5) / DOTS))
        .toList();
  }

  private static Double quantile(SortedMap<Double, Double> quantiles, double probability) {
    TreeMap<Double, Double> known = new TreeMap<>(quantiles);
    Map.Entry<Double, Double> below = known.floorEntry(probability);
    Map.Entry<Double, Double> above = known.ceilingEntry(probability);
    if (below == null || above == null) {
      return below == null ? known.firstEntry().getValue() : below.getValue();
    }
    double span = above.getKey() - below.getKey();
    double part = span == 0 ? 0 : (probability - below.getKey()) / span;
    return below.getValue() + part * (above.getValue() - below.getValue());
  }

  @Override
  public void write(Paper paper, Body body) {
    Settings size = paper.scenario().simulation();
    for (String paragraph : PARAGRAPHS) {
      body.paragraph(
          paper.text(
              "method." + paragraph,
              paper.numbers().whole(size.draws()),
              paper.numbers().whole(size.households())));
    }
    body.subheading(paper.text("errors.heading"));
    body.paragraph(paper.text("errors.text"));
    Estimate headcount = paper.chosen().in(paper.target().year()).headcount();
    Table table =
        new Table(
            paper.text("errors.title", paper.label(paper.chosen().name()), paper.targetYear()),
            Columns.texts(paper.text("column.error")).andNumbers(paper.text("column.headcount")),
            List.of(
                Table.Row.of(
                    paper.text("errors.uncertainty"), FanSection.range(paper.numbers(), headcount)),
                Table.Row.of(
                    paper.text("errors.simulation"),
                    paper.numbers().fixed(100 * headcount.mean(), decimals(headcount))
                        + " ± "
                        + paper
                            .numbers()
                            .columnPercent(headcount.standardError(), decimals(headcount)))));
    charts(paper).forEach(chart -> body.figure(chart, table));
  }
}
