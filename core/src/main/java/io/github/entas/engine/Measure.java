package io.github.entas.engine;

/**
 * A measure of poverty in the Foster–Greer–Thorbecke family, a fraction of all persons.
 *
 * @since 0.1.0
 */
public enum Measure {
  /** P0, the share of persons whose consumption is strictly below the line. */
  HEADCOUNT(0),
  /** P1, the mean relative shortfall, the non-poor counting as 0. */
  POVERTY_GAP(1),
  /** P2, the mean squared relative shortfall, the non-poor counting as 0. */
  SEVERITY(2);

  private final int order;

  Measure(int order) {
    this.order = order;
  }

  /** The power α of the relative shortfall. */
  public int order() {
    return order;
  }
}
