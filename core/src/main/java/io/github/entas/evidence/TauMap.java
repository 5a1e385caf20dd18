package io.github.entas.evidence;

/**
 * The range of τ stretched over the whole line, so that what is integrated over it falls off doubly
 * exponentially at both ends and plain equidistant points will do.
 *
 * <p>Source: Takahasi and Mori 1974, Publications of the Research Institute for Mathematical
 * Sciences 9, 721–741, doi:10.2977/prims/1195192451.
 */
sealed interface TauMap {

  /** Farthest ln(τ/scale) that is looked at: a tail τ⁻² is below 1e-17 at a third of it. */
  double FARTHEST = 120;

  /** τ at a place of the line, increasing. */
  double tau(double t);

  /** ln(dτ/dt). */
  double logSlope(double t);

  /** The place of τ. */
  double place(double tau);

  /** Nothing is left of places with a larger absolute value. */
  double end();

  /** asinh x. */
  private static double asinh(double x) {
    double size = Math.abs(x);
    double y = StrictMath.log1p(size + size * size / (1 + Math.sqrt(1 + size * size)));
    return x < 0 ? -y : y;
  }

  /** τ = scale·exp(π/2·sinh t), for (0, ∞). */
  record ExpSinh(double scale) implements TauMap {

    @Override
    public double tau(double t) {
      return scale * StrictMath.exp(Math.PI / 2 * StrictMath.sinh(t));
    }

    @Override
    public double logSlope(double t) {
      return StrictMath.log(scale * Math.PI / 2 * StrictMath.cosh(t))
          + Math.PI / 2 * StrictMath.sinh(t);
    }

    @Override
    public double place(double tau) {
      return asinh(StrictMath.log(tau / scale) / (Math.PI / 2));
    }

    @Override
    public double end() {
      return asinh(FARTHEST / (Math.PI / 2));
    }
  }

  /** τ = upper/(1 + exp(−π·sinh t)), for (0, upper). */
  record TanhSinh(double upper) implements TauMap {

    @Override
    public double tau(double t) {
      return upper / (1 + StrictMath.exp(-Math.PI * StrictMath.sinh(t)));
    }

    @Override
    public double logSlope(double t) {
      double u = Math.PI * StrictMath.sinh(Math.abs(t));
      return StrictMath.log(upper * Math.PI * StrictMath.cosh(t))
          - u
          - 2 * StrictMath.log1p(StrictMath.exp(-u));
    }

    @Override
    public double place(double tau) {
      return asinh(StrictMath.log(tau / (upper - tau)) / Math.PI);
    }

    @Override
    public double end() {
      return asinh(FARTHEST / Math.PI);
    }
  }
}
