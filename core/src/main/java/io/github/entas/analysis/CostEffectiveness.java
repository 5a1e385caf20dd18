package io.github.entas.analysis;

import io.github.entas.engine.Outcome;
import io.github.entas.stat.RatioEstimate;
import org.jspecify.annotations.Nullable;

/**
 * Money over the reference's per person-year out of poverty over the reference's, both summed over
 * the simulated years, by draw.
 */
final class CostEffectiveness {

  private static final double LEVEL = 0.95;

  /** Persons that rounding may leave where nothing was changed. */
  private static final double ROUNDING = 1e-6;

  private final boolean reference;
  private final double[] personYears;
  private final double[] extraSpending;

  private CostEffectiveness(boolean reference, double[] personYears, double[] extraSpending) {
    this.reference = reference;
    this.personYears = personYears;
    this.extraSpending = extraSpending;
  }

  static CostEffectiveness of(Outcome outcome, int strategy) {
    int reference = outcome.scenario().referenceIndex();
    double persons = outcome.scenario().population().persons();
    int draws = outcome.scenario().simulation().draws();
    double[] shares = new double[draws];
    double[] money = new double[draws];
    for (int t = 1; t <= outcome.scenario().horizonYears(); t++) {
      Draws.add(shares, AgainstReference.shareLifted(outcome, strategy, t));
      Draws.add(money, Draws.minus(outcome.spending(strategy, t), outcome.spending(reference, t)));
    }
    return new CostEffectiveness(strategy == reference, Draws.times(shares, persons), money);
  }

  /**
   * The ratio of means with its Fieller interval over the randomization means; null for the
   * reference itself and where the interval of the person-years reaches 0.
   */
  @Nullable RatioEstimate ratio() {
    return reference
        ? null
        : RatioEstimate.fieller(
                Draws.randomizationMeans(extraSpending),
                Draws.randomizationMeans(personYears),
                LEVEL)
            .orElse(null);
  }

  /** Person-years out of poverty over the reference's, mean over the draws. */
  double meanPersonYears() {
    return Draws.mean(personYears);
  }

  /** Share of the draws in which nobody is lifted out of poverty, net, over all years. */
  double shareLiftingNobody() {
    int nobody = 0;
    for (double years : personYears) {
      if (years <= ROUNDING) {
        nobody++;
      }
    }
    return (double) nobody / personYears.length;
  }
}
