package io.github.entas.engine;

import java.util.Arrays;

/**
 * What a lane came to in one draw, in the order in which it stands in the row of the draw ({@link
 * RowShape#lane}); reused from draw to draw.
 */
final class LaneItems {

  private final double[] values;
  private final int years;

  LaneItems(int years) {
    this.values = new double[RowShape.laneSize(years)];
    this.years = years;
  }

  /** Notes a quantity of a year after the base year. */
  void set(ItemColumn column, int t, double value) {
    values[RowShape.inLane(column, years, t)] = value;
  }

  /** As if nothing had happened. */
  void clear() {
    Arrays.fill(values, 0);
  }

  /** All quantities, as in a row; not a copy. */
  double[] values() {
    return values;
  }
}
