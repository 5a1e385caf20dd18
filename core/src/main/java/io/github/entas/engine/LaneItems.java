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

  /** The values of a column by year. */
  double[] of(ItemColumn column) {
    return switch (column) {
      case SPENT -> spent;
      case PARTNERS -> partners;
      case ENROLLED -> enrolled;
      case COVERAGE -> coverage;
      case LEAKAGE -> leakage;
      case UNABSORBED_NOT_RUNNING -> notRunning;
      case UNABSORBED_CAPACITY -> noCapacity;
      case UNABSORBED_TAKE_UP -> noTakeUp;
      case UNABSORBED_ELIGIBLE -> noneEligible;
    };
  }

  /** As if nothing had happened. */
  void clear() {
    for (ItemColumn column : ItemColumn.values()) {
      Arrays.fill(of(column), column == ItemColumn.LEAKAGE ? Double.NaN : 0);
    }
  }
}
