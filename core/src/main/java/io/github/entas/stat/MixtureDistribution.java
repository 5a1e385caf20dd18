package io.github.entas.stat;

import io.github.entas.Checks;
import java.util.List;

/**
 * Mixture: each component with a probability in proportion to its weight.
 *
 * @param weights one a component, greater than 0; they need not sum to 1 and are kept as given
 * @param components at least one; copied, like the weights
 * @since 0.1.0
 */
public record MixtureDistribution(List<Double> weights, List<Distribution> components)
    implements Distribution {

  /** More than the share of the first bracket that is left around a root. */
  private static final double REACH = 1e-23;

  /** Checks and copies the parameters. */
  public MixtureDistribution {
    weights = List.copyOf(weights);
    components = List.copyOf(components);
    Checks checks =
        new Checks()
            .that(!components.isEmpty(), "/components", "hold at least one distribution", "none")
            .that(
                weights.size() == components.size(),
                "/weights",
                "be as many as the components, " + components.size(),
                weights.size());
    for (int i = 0; i < weights.size(); i++) {
      double weight = weights.get(i);
      checks.that(
          weight > 0 && Double.isFinite(weight),
          "/weights/" + i,
          "be a finite weight greater than 0",
          weight);
    }
    checks.that(
        Double.isFinite(total(weights)) || !checks.passed(),
        "/weights",
        "have a finite sum",
        total(weights));
    checks.throwIfAny();
  }

  /**
   * The mixture of these components with these weights.
   *
   * @throws io.github.entas.InvalidValueException if the lists differ in length or are empty, or a
   *     weight is not greater than 0
   */
  public static MixtureDistribution of(List<Double> weights, List<Distribution> components) {
    return new MixtureDistribution(weights, components);
  }

  /**
   * {@inheritDoc} The root of the mixture's CDF, bracketed by the quantiles of the components; to
   * four units of the last digit, or 1e-47 of the distance of these quantiles if that is more.
   */
  @Override
  public double quantile(double p) {
    Probability.requireOpen(p);
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Distribution component : components) {
      double x = component.quantile(p);
      low = Math.min(low, x);
      high = Math.max(high, x);
    }
    if (low == high) {
      return low;
    }
    double x = Bracket.smallest(this::cdf, p, low, high);
    // A component far out leaves the root as coarse as its own distance: look again, from near by.
    double margin = REACH * (high - low);
    return margin <= Math.ulp(x)
        ? x
        : Bracket.smallest(this::cdf, p, Math.max(low, x - margin), Math.min(high, x + margin));
  }

  @Override
  public double mean() {
    double mean = 0;
    for (int i = 0; i < components.size(); i++) {
      mean += weights.get(i) * components.get(i).mean();
    }
    return mean / total(weights);
  }

  /** {@inheritDoc} The root of the mean variance plus the variance of the means. */
  @Override
  public double sd() {
    double mean = mean();
    double variance = 0;
    for (int i = 0; i < components.size(); i++) {
      double sd = components.get(i).sd();
      double distance = components.get(i).mean() - mean;
      variance += weights.get(i) * (sd * sd + distance * distance);
    }
    return Math.sqrt(variance / total(weights));
  }

  @Override
  public double cdf(double x) {
    double cdf = 0;
    for (int i = 0; i < components.size(); i++) {
      cdf += weights.get(i) * components.get(i).cdf(x);
    }
    return cdf / total(weights);
  }

  private static double total(List<Double> weights) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    return total;
  }
}
