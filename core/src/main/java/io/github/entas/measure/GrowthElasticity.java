package io.github.entas.measure;

import io.github.entas.Checks;
import java.util.Objects;

/**
 * By how many percent poverty changes when the mean grows by one percent and the distribution stays
 * as it is: every welfare is multiplied by the same number. Usually negative.
 *
 * <p>Of the measures beyond the headcount the elasticity is exact, the slope towards growth. The
 * headcount of a sample is a step function without a slope: give a step, {@link #headcountArc}, or
 * smooth it, {@link #headcountSmooth()}. Source: Kakwani 1993, Review of Income and Wealth 39(2),
 * 121–139.
 *
 * @since 0.1.0
 */
public final class GrowthElasticity {

  private final WeightedSample sample;
  private final double line;
  private final PovertyMeasures poverty;

  private GrowthElasticity(WeightedSample sample, double line) {
    this.sample = sample;
    this.line = line;
    this.poverty = PovertyMeasures.of(sample, line);
  }

  /**
   * Elasticities of the poverty of a sample below a line.
   *
   * @throws IllegalArgumentException if nobody is poor
   */
  public static GrowthElasticity of(WeightedSample sample, double line) {
    Objects.requireNonNull(sample, "sample");
    GrowthElasticity elasticity = new GrowthElasticity(sample, line);
    requirePoverty("headcount", elasticity.poverty.headcount());
    return elasticity;
  }

  /**
   * Elasticity of FGT(α), −α(P_{α−1} − P_α)/P_α.
   *
   * @param alpha finite, 1 or more; below 1 the slope depends on the few just below the line
   */
  public double fgt(double alpha) {
    new Checks()
        .that(
            alpha >= 1 && Double.isFinite(alpha),
            "/alpha",
            "be a finite number, 1 or more",
            alpha,
            alpha == 0 ? "Maybe headcountArc or headcountSmooth was meant." : "")
        .throwIfAny();
    double index = poverty.fgt(alpha);
    requirePoverty("fgt", index);
    return -alpha * (poverty.fgt(alpha - 1) - index) / index;
  }

  /**
   * Elasticity of Watts' index, −P₀/W.
   *
   * @throws IllegalArgumentException if somebody has nothing or less
   */
  public double watts() {
    return -poverty.headcount() / poverty.watts();
  }

  /**
   * Arc elasticity of the headcount, (P₀ after growth by {@code step} / P₀ − 1)/step. On few rows
   * it is lumpy: it counts the rows between z/(1 + step) and z.
   *
   * @param step growth of the mean as a fraction, 0.01 for one percent; greater than −1, not 0
   */
  public double headcountArc(double step) {
    new Checks()
        .that(
            step > -1 && step != 0 && Double.isFinite(step),
            "/step",
            "be a finite number greater than -1 and not 0",
            step)
        .throwIfAny();
    double now = poverty.headcount();
    double then = PovertyMeasures.of(sample, line / (1 + step)).headcount();
    return (then - now) / now / step;
  }

  /** {@link #headcountSmooth(double)} with {@link #bandwidth()}. */
  public double headcountSmooth() {
    return headcountSmooth(bandwidth());
  }

  /**
   * Elasticity of the headcount from a smooth density, −f(ln z)/P₀ with f the density of log
   * welfare by a Gaussian kernel, f(u) = Σ wᵢφ((u − ln xᵢ)/h)/(hΣw). Rows with nothing or less have
   * no log: they count among the persons, and are far from the line. The kernel widens log welfare
   * by h², which biases f by about h²f″/2.
   *
   * @param bandwidth h, in log points, finite and greater than 0
   */
  public double headcountSmooth(double bandwidth) {
    new Checks()
        .that(
            bandwidth > 0 && Double.isFinite(bandwidth),
            "/bandwidth",
            "be a finite number greater than 0",
            bandwidth,
            bandwidth == 0 ? "Maybe all have the same: give a bandwidth." : "")
        .throwIfAny();
    return -LogDensity.of(sample).at(line, bandwidth) / poverty.headcount();
  }

  /**
   * Silverman's rule of thumb, 0.9·min(σ, IQR/1.349)·n^(−1/5) over log welfare, in log points; n is
   * the effective number of rows (Σw)²/Σw², and an interquartile range of 0 is left out. Repeating
   * rows makes it narrower; it is 0 where all have the same, or nobody has anything. Source:
   * Silverman 1986, Density Estimation for Statistics and Data Analysis, section 3.4.
   */
  public double bandwidth() {
    return LogDensity.of(sample).bandwidth();
  }

  private static void requirePoverty(String name, double value) {
    new Checks()
        .that(value > 0, "/" + name, "be greater than 0 for an elasticity", value)
        .throwIfAny();
  }
}
