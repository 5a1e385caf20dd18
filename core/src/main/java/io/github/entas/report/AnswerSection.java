package io.github.entas.report;

import io.github.entas.analysis.ReachedBy;
import io.github.entas.analysis.StrategySummary;
import io.github.entas.analysis.YearSummary;
import io.github.entas.population.BaseHeadcount;
import io.github.entas.stat.Proportion;
import java.util.Comparator;
import java.util.Optional;

/** Target, best chance, by when and at what cost, in three sentences. */
final class AnswerSection implements Section {

  private static final double NOT_LIKELY = 0.05;
  private static final double EVEN = 0.5;
  private static final double LIKELY = 0.8;

  /** Among so many the luck of the best hardly shows. */
  private static final int FEW = 10;

  @Override
  public String id() {
    return "answer";
  }

  @Override
  public void write(Paper paper, Body body) {
    LocalNumbers numbers = paper.numbers();
    body.lead(
        paper.text(
            "answer.target",
            numbers.percent(paper.target().headcount(), 2),
            paper.targetYear(),
            numbers.percent(before(paper), 2),
            paper.baseYear()));
    body.lead(chance(paper));
    body.lead(byWhen(paper));
    Proportion published = paper.chosen().in(paper.target().year()).onTarget().publishedHeadcount();
    body.note(paper.text("answer.published", numbers.chance(published.value())));
    if (paper.strategies().size() > FEW) {
      body.note(paper.text("answer.many", numbers.whole(paper.strategies().size())));
    }
  }

  /** The headcount of the base year as it was published, otherwise as it was simulated. */
  private static double before(Paper paper) {
    BaseHeadcount published = paper.scenario().population().headcount();
    return published == null ? paper.chosen().years().get(0).headcount().mean() : published.rate();
  }

  private static String chance(Paper paper) {
    LocalNumbers numbers = paper.numbers();
    YearSummary year = paper.chosen().in(paper.target().year());
    Proportion chance = year.onTarget().trueHeadcount();
    return paper.counted(
        "answer.chance." + verdict(chance.value()),
        paper.strategies().size(),
        paper.targetYear(),
        numbers.whole(paper.strategies().size()),
        paper.label(paper.chosen().name()),
        numbers.chance(chance.value()),
        numbers.chance(chance.low()),
        numbers.chance(chance.high()),
        numbers.percent(year.headcount().mean(), 2));
  }

  private static String verdict(double chance) {
    if (chance < NOT_LIKELY) {
      return "no";
    }
    if (chance < EVEN) {
      return "unlikely";
    }
    return chance < LIKELY ? "even" : "likely";
  }

  /** The strategy that is the first to have an even chance; among them the cheapest. */
  private static String byWhen(Paper paper) {
    Optional<StrategySummary> first =
        paper.strategies().stream()
            .filter(strategy -> year(strategy).isPresent())
            .min(
                Comparator.<StrategySummary>comparingInt(s -> year(s).orElseThrow())
                    .thenComparingDouble(Spending::yearly));
    int last = paper.scenario().baseYear() + paper.scenario().horizonYears();
    if (first.isEmpty()) {
      return paper.counted("answer.never", paper.strategies().size(), Integer.toString(last));
    }
    int year = year(first.get()).orElseThrow();
    return paper.text(
        "answer.when",
        Integer.toString(year),
        paper.label(first.get().name()),
        paper.numbers().chance(first.get().in(year).onTarget().trueHeadcount().value()),
        paper.numbers().money(Spending.yearly(first.get())),
        paper.baseYear());
  }

  private static Optional<Integer> year(StrategySummary strategy) {
    return Optional.ofNullable(ReachedBy.of(EVEN, strategy).trueHeadcount().estimate());
  }
}
