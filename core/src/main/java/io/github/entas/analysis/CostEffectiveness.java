package io.github.entas.analysis;

import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Settings;
import io.github.entas.population.Cohort;
import io.github.entas.stat.RatioEstimate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Money over the reference's per unit of what is reached over the reference's, by randomization.
 *
 * <p>Ratios are of means, with Fieller intervals over the randomization means; null for the
 * reference itself and where the interval of the denominator reaches 0.
 */
final class CostEffectiveness {

  private static final double LEVEL = 0.95;
  private static final double POINTS = 100;
  private static final double MONTHS = 12;

  /** Far above the rounding of sums of money, far below money that anybody spends. */
  private static final double ROUNDING = 1e-12;

  private final Outcome outcome;
  private final int strategy;
  private final int reference;
  private final int horizon;
  private final int target;

  private CostEffectiveness(Outcome outcome, int strategy) {
    this.outcome = outcome;
    this.strategy = strategy;
    this.reference = outcome.scenario().referenceIndex();
    this.horizon = outcome.scenario().horizonYears();
    this.target = outcome.scenario().target().year() - outcome.scenario().baseYear();
  }

  static CostEffectiveness of(Outcome outcome, int strategy) {
    return new CostEffectiveness(outcome, strategy);
  }

  /** Money per person-year out of poverty, both summed over the simulated years. */
  @Nullable RatioEstimate perPersonYear() {
    return ratio(extraSpending(1, horizon), personYears());
  }

  /** Money of the years up to the target's per person lifted in the target's year. */
  @Nullable RatioEstimate perPersonLifted() {
    double[] persons = new double[Settings.RANDOMIZATIONS];
    addLifted(persons, target);
    return ratio(extraSpending(1, target), persons);
  }

  /** Money of the years up to the target's per 0.01 of FGT(1) less in the target's year. */
  @Nullable RatioEstimate perPointOfGap() {
    return ratio(extraSpending(1, target), gapClosed(POINTS));
  }

  /** Money of the poverty gap closed in the target's year per money of that year. */
  @Nullable RatioEstimate gapClosedPerMoney() {
    double money = 0;
    for (Cohort cohort : outcome.scenario().population().cohorts()) {
      money += MONTHS * cohort.povertyLine() * cohort.persons();
    }
    return ratio(gapClosed(money), extraSpending(target, target));
  }

  /** Person-years out of poverty over the reference's, mean over the draws. */
  double meanPersonYears() {
    return Means.mean(personYears());
  }

  /** Share of the draws in which nobody is lifted out of poverty, net, over all years. */
  double shareLiftingNobody() {
    double nobody = outcome.drawsLiftingNobody(strategy);
    return nobody / outcome.scenario().simulation().draws();
  }

  private @Nullable RatioEstimate ratio(double[] numerator, double[] denominator) {
    return strategy == reference
        ? null
        : RatioEstimate.fieller(numerator, denominator, LEVEL).orElse(null);
  }

  private double[] personYears() {
    double[] lifted = new double[Settings.RANDOMIZATIONS];
    for (int t = 1; t <= horizon; t++) {
      addLifted(lifted, t);
    }
    return lifted;
  }

  private void addLifted(double[] total, int t) {
    double persons = outcome.scenario().population().persons();
    Means.add(total, outcome.againstReference(strategy, t).randomizationMeans(), -persons);
  }

  /** What is only the rounding of equal sums is 0: it would make a denominator. */
  private double[] extraSpending(int from, int to) {
    double[] extra = new double[Settings.RANDOMIZATIONS];
    double[] both = new double[Settings.RANDOMIZATIONS];
    for (int t = from; t <= to; t++) {
      double[] spent = outcome.spendingMeans(strategy, t);
      double[] others = outcome.spendingMeans(reference, t);
      Means.add(extra, spent, 1);
      Means.add(extra, others, -1);
      Means.add(both, spent, 1);
      Means.add(both, others, 1);
    }
    Arrays.setAll(extra, r -> Math.abs(extra[r]) <= ROUNDING * both[r] ? 0 : extra[r]);
    return extra;
  }

  private double[] gapClosed(double factor) {
    double[] closed = new double[Settings.RANDOMIZATIONS];
    Means.add(closed, gaps(reference), factor);
    Means.add(closed, gaps(strategy), -factor);
    return closed;
  }

  private double[] gaps(int of) {
    return outcome.sample(Measure.POVERTY_GAP, of, target).randomizationMeans();
  }
}
