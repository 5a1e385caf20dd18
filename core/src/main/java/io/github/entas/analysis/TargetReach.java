package io.github.entas.analysis;

import io.github.entas.analysis.Statement.OfStrategy;
import io.github.entas.analysis.Statement.Share;
import io.github.entas.analysis.Statement.Year;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Target;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A target that no strategy has a fair chance of. */
final class TargetReach {

  private static final double SMALL_CHANCE = 0.05;

  private TargetReach() {}

  static List<Finding> findings(Scenario scenario, List<StrategySummary> strategies) {
    Target target = scenario.target();
    StrategySummary best = best(strategies, target.year(), TargetReach::ofTrueHeadcount);
    double chance = ofTrueHeadcount(best.in(target.year()).onTarget());
    return chance < SMALL_CHANCE ? List.of(finding(target, best, chance)) : List.of();
  }

  private static Finding finding(Target target, StrategySummary best, double chance) {
    return Finding.warning(
        "target-out-of-reach",
        "/target",
        Statement.of(
            "target-out-of-reach",
            new Share(target.headcount()),
            new Year(target.year()),
            new Share(chance),
            new OfStrategy(best.id()),
            new Share(best.in(target.year()).headcount().mean())));
  }

  /** The best chance; among equal chances the lower mean headcount; then the first. */
  static StrategySummary best(
      List<StrategySummary> strategies, int year, ToDoubleFunction<OnTarget> chance) {
    return strategies.stream()
        .min(
            Comparator.<StrategySummary>comparingDouble(
                    strategy -> -chance.applyAsDouble(strategy.in(year).onTarget()))
                .thenComparingDouble(strategy -> strategy.in(year).headcount().mean()))
        .orElseThrow();
  }

  private static double ofTrueHeadcount(OnTarget chances) {
    return chances.trueHeadcount().value();
  }
}
