package io.github.entas.report;

import io.github.entas.analysis.Attribution;
import io.github.entas.analysis.StrategyAttribution;
import io.github.entas.analysis.StrategyAttribution.Kind;
import io.github.entas.analysis.StrategyAttribution.Player;
import io.github.entas.analysis.StrategySummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What growth and each program contribute to the headcount of strategies that were explained. */
final class ContributionsSection implements Section {

  /** Half the width of a 95 % interval in standard errors: t with 15 degrees of freedom. */
  private static final double HALF_WIDTH = 2.131449545559323;

  private static final int MOST_DECIMALS = 4;

  @Override
  public String id() {
    return "contributions";
  }

  @Override
  public boolean isThere(Paper paper) {
    return explained(paper).size() > 0;
  }

  static List<StrategyAttribution> explained(Paper paper) {
    return paper.strategies().stream()
        .flatMap(strategy -> Optional.ofNullable(strategy.explanation()).stream())
        .map(explanation -> explanation.attribution())
        .toList();
  }

  @Override
  public List<Chart> charts(Paper paper) {
    return explained(paper).stream().map(attribution -> chart(paper, attribution)).toList();
  }

  private static Chart chart(Paper paper, StrategyAttribution attribution) {
    String year = Integer.toString(attribution.year());
    Caption caption =
        new Caption(
            paper.text("contributions.title", name(paper, attribution), year),
            paper.text("contributions.subtitle"),
            paper.text(
                "contributions.description",
                name(paper, attribution),
                year,
                paper.numbers().percent(attribution.headcount().base(), 2)));
    return new WaterfallChart(
        caption,
        paper.text("contributions.start", paper.baseYear()),
        attribution.headcount().base(),
        steps(paper, attribution),
        paper.text("contributions.end", year),
        paper.shares(),
        changes(paper, attribution),
        true);
  }

  /** With as many decimals as the smallest change needs. */
  private static NumberText changes(Paper paper, StrategyAttribution attribution) {
    IntStream players = IntStream.range(0, attribution.players().size());
    int decimals =
        LocalNumbers.decimals(
            players.mapToDouble(i -> 100 * change(attribution, i)), 2, MOST_DECIMALS);
    return new NumberText(change -> paper.numbers().points(change, decimals), 0.0001);
  }

  private static List<WaterfallChart.Step> steps(Paper paper, StrategyAttribution attribution) {
    List<WaterfallChart.Step> steps = new ArrayList<>();
    for (int i = 0; i < attribution.players().size(); i++) {
      double change = change(attribution, i);
      double half = HALF_WIDTH * attribution.headcount().shapleyErrors().get(i);
      steps.add(
          new WaterfallChart.Step(
              "p" + i, playerName(paper, attribution, i), change, change - half, change + half));
    }
    return steps;
  }

  /** Shares are of what is taken from the headcount. */
  private static double change(StrategyAttribution attribution, int player) {
    return 0 - share(attribution.headcount(), player).shapley();
  }

  private static Attribution.Share share(StrategyAttribution.Part part, int player) {
    return part.attribution().shares().get(player);
  }

  private static String playerName(Paper paper, StrategyAttribution attribution, int i) {
    Player player = attribution.players().get(i);
    return player.kind() == Kind.GROWTH
        ? paper.text("contributions.growth")
        : paper.label(player.name());
  }

  static String name(Paper paper, StrategyAttribution attribution) {
    return paper.strategies().stream()
        .filter(strategy -> strategy.id().equals(attribution.strategy()))
        .map(StrategySummary::name)
        .map(paper::label)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void write(Paper paper, Body body) {
    body.paragraph(paper.text("contributions.text"));
    List<StrategyAttribution> attributions = explained(paper);
    List<Chart> charts = charts(paper);
    for (int i = 0; i < charts.size(); i++) {
      body.figure(charts.get(i), table(paper, attributions.get(i)));
    }
  }

  private static Table table(Paper paper, StrategyAttribution attribution) {
    LocalNumbers numbers = paper.numbers();
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < attribution.players().size(); i++) {
      Attribution.Share share = share(attribution.headcount(), i);
      rows.add(
          Table.Row.of(
              playerName(paper, attribution, i),
              numbers.points(change(attribution, i), 3),
              "±" + numbers.fixed(100 * attribution.headcount().shapleyErrors().get(i), 3),
              numbers.points(0 - share.firstIn(), 3),
              numbers.points(0 - share.lastIn(), 3),
              numbers.whole(share(attribution.persons(), i).shapley())));
    }
    return new Table(
        paper.text("contributions.table"),
        Columns.texts(paper.text("column.player"))
            .andNumbers(
                paper.text("column.change"),
                paper.text("column.simulationError"),
                paper.text("column.firstIn"),
                paper.text("column.lastIn"),
                paper.text("column.lifted")),
        rows);
  }
}
