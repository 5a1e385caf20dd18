package io.github.entas.engine;

import java.util.Arrays;

/** What an item came to in one draw, by year, for one lane; reused from draw to draw. */
final class LaneItems {

  final double[] spent;
  final double[] partners;
  final double[] enrolled;
  final double[] coverage;
  final double[] leakage;
  final double[] notRunning;
  final double[] noCapacity;
  final double[] noTakeUp;
  final double[] noneEligible;

  LaneItems(int years) {
    this.spent = new double[years];
    this.partners = new double[years];
    this.enrolled = new double[years];
    this.coverage = new double[years];
    this.leakage = new double[years];
    this.notRunning = new double[years];
    this.noCapacity = new double[years];
    this.noTakeUp = new double[years];
    this.noneEligible = new double[years];
  }

  /** Writes the quantities of a year. */
  void write(BlockResult result, int draw, int lane, int t) {
    result.item(draw, ItemColumn.SPENT, lane, t, spent[t]);
    result.item(draw, ItemColumn.PARTNERS, lane, t, partners[t]);
    result.item(draw, ItemColumn.ENROLLED, lane, t, enrolled[t]);
    result.item(draw, ItemColumn.COVERAGE, lane, t, coverage[t]);
    result.item(draw, ItemColumn.LEAKAGE, lane, t, leakage[t]);
    result.item(draw, ItemColumn.UNABSORBED_NOT_RUNNING, lane, t, notRunning[t]);
    result.item(draw, ItemColumn.UNABSORBED_CAPACITY, lane, t, noCapacity[t]);
    result.item(draw, ItemColumn.UNABSORBED_TAKE_UP, lane, t, noTakeUp[t]);
    result.item(draw, ItemColumn.UNABSORBED_ELIGIBLE, lane, t, noneEligible[t]);
  }

  /** As if nothing had happened. */
  void clear() {
    Arrays.fill(spent, 0);
    Arrays.fill(partners, 0);
    Arrays.fill(enrolled, 0);
    Arrays.fill(coverage, 0);
    Arrays.fill(leakage, Double.NaN);
    Arrays.fill(notRunning, 0);
    Arrays.fill(noCapacity, 0);
    Arrays.fill(noTakeUp, 0);
    Arrays.fill(noneEligible, 0);
  }
}
