package io.github.entas.population;

import io.github.entas.Checks;

/** Refuses a value that no distribution with σ in its allowed range can have. */
final class SigmaLimits {

  private final WelfareParameter parameter;
  private final double value;
  private final Checks checks;

  SigmaLimits(WelfareParameter parameter, double value, Checks checks) {
    this.parameter = parameter;
    this.value = value;
    this.checks = checks;
  }

  /** The value must be at least {@code limit}, which it has at the smallest σ. */
  SigmaLimits atLeast(double limit) {
    checks.that(
        value >= limit,
        "/" + parameter.key(),
        "be at least " + Nearest.rounded(limit) + ", where sigma falls to its limit 0.000001",
        value,
        Nearest.above(limit));
    return this;
  }

  /** The value must be at most {@code limit}, which it has at the largest σ. */
  SigmaLimits atMost(double limit) {
    checks.that(
        value <= limit,
        "/" + parameter.key(),
        "be at most " + Nearest.rounded(limit) + ", where sigma reaches its limit 5",
        value,
        Nearest.below(limit));
    return this;
  }
}
