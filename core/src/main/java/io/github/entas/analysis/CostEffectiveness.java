package io.github.entas.analysis;

import io.github.entas.engine.Outcome;
import io.github.entas.engine.Settings;
import io.github.entas.stat.RatioEstimate;
import org.jspecify.annotations.Nullable;

/**
 * Money over the reference's per person-year out of poverty over the reference's, both summed over
 * the simulated years, by randomization.
 */
final class CostEffectiveness {

  private static final double LEVEL = 0.95;

  private final boolean reference;
  private final double[] personYears;
  private final double[] extraSpending;
  private final double shareLiftingNobody;

  private CostEffectiveness(
      boolean reference, double[] personYears, double[] extraSpending, double shareLiftingNobody) {
    this.reference = reference;
    this.personYears = personYears;
    this.extraSpending = extraSpending;
    this.shareLiftingNobody = shareLiftingNobody;
  }

  static CostEffectiveness of(Outcome outcome, int strategy) {
    int reference = outcome.scenario().referenceIndex();
    double persons = outcome.scenario().population().persons();
    double[] lifted = new double[Settings.RANDOMIZATIONS];
    double[] money = new double[Settings.RANDOMIZATIONS];
    for (int t = 1; t <= outcome.scenario().horizonYears(); t++) {
      double[] difference = outcome.againstReference(strategy, t).randomizationMeans();
      Means.add(lifted, difference, -persons);
      Means.add(money, outcome.spendingMeans(strategy, t), 1);
      Means.add(money, outcome.spendingMeans(reference, t), -1);
    }
    double nobody = outcome.drawsLiftingNobody(strategy);
    return new CostEffectiveness(
        strategy == reference, lifted, money, nobody / outcome.scenario().simulation().draws());
  }

  /**
   * The ratio of means with its Fieller interval over the randomization means; null for the
   * reference itself and where the interval of the person-years reaches 0.
   */
  @Nullable RatioEstimate ratio() {
    return reference ? null : RatioEstimate.fieller(extraSpending, personYears, LEVEL).orElse(null);
  }

  /** Person-years out of poverty over the reference's, mean over the draws. */
  double meanPersonYears() {
    return Means.mean(personYears);
  }

  /** Share of the draws in which nobody is lifted out of poverty, net, over all years. */
  double shareLiftingNobody() {
    return shareLiftingNobody;
  }
}
