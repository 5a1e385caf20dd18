package io.github.entas.measure;

/** In which state each row of a panel is at a date, counted from 0 for the poorest. */
final class PanelStates {

  /** In groups; weights that do not add up exactly should not move a row across a border. */
  private static final double ROUNDING = 1e-9;

  private PanelStates() {}

  /** 0 for who is strictly below the line, otherwise 1. */
  static int[] ofPoverty(WelfarePanel panel, int date, double line) {
    int[] states = new int[panel.rows()];
    for (int row = 0; row < states.length; row++) {
      states[row] = panel.welfare(date, row) < line ? 0 : 1;
    }
    return states;
  }

  /**
   * The quantile group: how many of the quantiles at 1/n … (n − 1)/n welfare is above. As x is
   * above inf{y : S(y) ≥ k/n} just where the share strictly below x is k/n or more, that is n times
   * this share, rounded down.
   */
  static int[] ofQuantileGroups(WelfarePanel panel, int date, int groups) {
    WeightedSample sample = panel.at(date);
    int[] states = new int[panel.rows()];
    for (int row = 0; row < states.length; row++) {
      double below = sample.personsBelow(panel.welfare(date, row), AtLine.NOT_POOR);
      double place = below * groups / sample.persons();
      double nearest = Math.rint(place);
      double snapped = Math.abs(place - nearest) <= ROUNDING ? nearest : place;
      states[row] = Math.min(groups - 1, (int) snapped);
    }
    return states;
  }
}
