package io.github.entas.evidence;

import io.github.entas.Checks;

/**
 * What is believed of τ, the standard deviation between studies, before any of them; all in the
 * unit of the estimates.
 *
 * <p>Gelman 2006, Bayesian Analysis 1(3), 515–534, doi:10.1214/06-BA117A, compares these families.
 *
 * @since 0.1.0
 */
public sealed interface TauPrior {

  /**
   * The absolute value of a normal distribution around 0.
   *
   * @param scale the standard deviation of that normal distribution, greater than 0
   */
  static TauPrior halfNormal(double scale) {
    return new HalfNormal(scale);
  }

  /**
   * The absolute value of a Cauchy distribution around 0. Its tail is so long that with one or two
   * studies the posterior need not have a mean or standard deviation.
   *
   * @param scale its median, greater than 0
   */
  static TauPrior halfCauchy(double scale) {
    return new HalfCauchy(scale);
  }

  /**
   * Every τ up to a largest one as likely as every other.
   *
   * @param upper the largest, greater than 0 and finite
   */
  static TauPrior uniform(double upper) {
    return new Uniform(upper);
  }

  /** Logarithm of the density at τ ≥ 0, without the constant that makes it integrate to 1. */
  double logKernel(double tau);

  /** A τ of the size the prior speaks of. */
  double size();

  /**
   * |N(0, scale²)|.
   *
   * @param scale standard deviation of the normal distribution, greater than 0
   */
  record HalfNormal(double scale) implements TauPrior {

    /** Checks the scale. */
    public HalfNormal {
      new Checks().positive("/scale", scale).throwIfAny();
    }

    @Override
    public double logKernel(double tau) {
      double z = tau / scale;
      return -0.5 * z * z;
    }

    @Override
    public double size() {
      return scale;
    }
  }

  /**
   * |Cauchy(0, scale)|.
   *
   * @param scale median, greater than 0
   */
  record HalfCauchy(double scale) implements TauPrior {

    /** Checks the scale. */
    public HalfCauchy {
      new Checks().positive("/scale", scale).throwIfAny();
    }

    @Override
    public double logKernel(double tau) {
      double z = tau / scale;
      return -StrictMath.log1p(z * z);
    }

    @Override
    public double size() {
      return scale;
    }
  }

  /**
   * Uniform on [0, upper].
   *
   * @param upper the largest value, greater than 0
   */
  record Uniform(double upper) implements TauPrior {

    /** Checks the upper end. */
    public Uniform {
      new Checks().positive("/upper", upper).throwIfAny();
    }

    @Override
    public double logKernel(double tau) {
      return tau <= upper ? 0 : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double size() {
      return upper;
    }
  }
}
