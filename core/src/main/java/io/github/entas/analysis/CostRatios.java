package io.github.entas.analysis;

import io.github.entas.engine.Outcome;
import io.github.entas.stat.RatioEstimate;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy costs over the reference per unit of what it reaches over it, partners' money
 * included, undiscounted, in base-year money.
 *
 * <p>Ratios of means over the draws, each with its 95 % interval for simulation error (Fieller over
 * the randomizations); null for the reference itself, and where the interval of the denominator
 * reaches 0. A negative ratio is no price.
 *
 * @param perPersonLifted money summed over the years up to the target's, per person lifted out of
 *     poverty, net, in the target's year
 * @param perPersonYearOutOfPoverty {@link StrategySummary#costPerPersonYearOutOfPoverty()}: both
 *     summed over all simulated years
 * @param perPointOfPovertyGap money summed over the years up to the target's, per point (0.01) that
 *     FGT(1) is lower in the target's year
 * @param gapClosedPerMoney money of the poverty gap closed in the target's year per money spent in
 *     that year: what FGT(1) is lower × the mean line × 12 × persons. With several lines this takes
 *     their person-weighted mean in the base year, as FGT(1) is not kept by cohort; it is exact
 *     where all lines are equal and do not grow
 * @since 0.1.0
 */
public record CostRatios(
    @Nullable RatioEstimate perPersonLifted,
    @Nullable RatioEstimate perPersonYearOutOfPoverty,
    @Nullable RatioEstimate perPointOfPovertyGap,
    @Nullable RatioEstimate gapClosedPerMoney) {

  static CostRatios of(Outcome outcome, int strategy, StrategySummary summary) {
    CostEffectiveness costs = CostEffectiveness.of(outcome, strategy);
    return new CostRatios(
        costs.perPersonLifted(),
        summary.costPerPersonYearOutOfPoverty(),
        costs.perPointOfGap(),
        costs.gapClosedPerMoney());
  }
}
