package io.github.entas.analysis;

import io.github.entas.stat.Proportion;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * By which year the target is reached with at least some chance; it may be less again later.
 *
 * @param chance the chance wanted
 * @param trueHeadcount years for the true headcount
 * @param publishedHeadcount years for the headcount a survey publishes
 * @since 0.1.0
 */
public record ReachedBy(double chance, Years trueHeadcount, Years publishedHeadcount) {

  /**
   * First simulated years, the base year left out; null where there is none.
   *
   * @param estimate first year whose estimated chance is at least the one wanted
   * @param lowerEnd first year of whose Wilson interval even the lower end is
   */
  public record Years(@Nullable Integer estimate, @Nullable Integer lowerEnd) {}

  /**
   * By which simulated year.
   *
   * @param chance in [0, 1]
   */
  public static ReachedBy of(double chance, StrategySummary strategy) {
    List<YearSummary> simulated = strategy.years().subList(1, strategy.years().size());
    return new ReachedBy(
        chance,
        years(chance, simulated, OnTarget::trueHeadcount),
        years(chance, simulated, OnTarget::publishedHeadcount));
  }

  private static Years years(
      double chance, List<YearSummary> simulated, Function<OnTarget, Proportion> of) {
    return new Years(
        first(chance, simulated, of.andThen(Proportion::value)),
        first(chance, simulated, of.andThen(Proportion::low)));
  }

  private static @Nullable Integer first(
      double chance, List<YearSummary> simulated, Function<OnTarget, Double> of) {
    for (YearSummary year : simulated) {
      if (of.apply(year.onTarget()) >= chance) {
        return year.year();
      }
    }
    return null;
  }
}
