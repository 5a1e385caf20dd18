package io.github.entas.population;

/**
 * A family of welfare distributions that can be fitted.
 *
 * @since 0.1.0
 */
public enum WelfareFamily {
  /** exp(μ + σv); two parameters. */
  LOGNORMAL("lognormal", 2),
  /** floor + exp(μ + σv), the floor below the poverty line; three parameters. */
  SHIFTED_LOGNORMAL("shiftedLognormal", 3),
  /** {@link DagumWelfare}; three parameters. */
  DAGUM("dagum", 3),
  /** {@link SinghMaddalaWelfare}; three parameters. */
  SINGH_MADDALA("singhMaddala", 3);

  private final String key;
  private final int parameters;

  WelfareFamily(String key, int parameters) {
    this.key = key;
    this.parameters = parameters;
  }

  /** The type in scenario files. */
  public String key() {
    return key;
  }

  /** How many parameters it has, its scale included. */
  public int parameters() {
    return parameters;
  }
}
