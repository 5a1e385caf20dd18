package io.github.entas.engine;

import io.github.entas.random.RandomKey;
import io.github.entas.random.Sampling;
import io.github.entas.random.UniformSequence;

/**
 * How far the uniform traits of all households towards one program are turned in a draw: u becomes
 * the fractional part of u + φ, which is uniform again.
 *
 * <p>The draws of a randomization share its households. If they shared who is listed, willing and
 * enrolled as well, the luck of that choice would stay in the mean of the randomization however
 * many draws it has. Turned by a stratified φ of its own for each trait and draw, it averages out
 * over the draws, while strategies still see the same traits (Cranley and Patterson 1976, SIAM J.
 * Numer. Anal. 13(6), doi:10.1137/0713071).
 *
 * <p>Filled by {@link Sampler}, the property of one thread, reused.
 */
final class Rotation {

  private double listing;
  private double takeUp;
  private final double[] enrollment;

  Rotation(int horizon) {
    this.enrollment = new double[horizon];
  }

  /** φ of the listing trait. */
  double listing() {
    return listing;
  }

  /** φ of the take-up trait. */
  double takeUp() {
    return takeUp;
  }

  /** φ of the enrollment trait, year t at t − 1; not a copy. */
  double[] enrollment() {
    return enrollment;
  }

  /** The rotations of one program in one randomization. */
  static final class Sampler {

    private final UniformSequence listing;
    private final UniformSequence takeUp;
    private final UniformSequence[] enrollment;

    Sampler(RandomKey root, Sampling sampling, String program, int horizon) {
      RandomKey key = root.named("program").named(program).named("rotation");
      this.listing = sampling.sequence(key.named("listing"));
      this.takeUp = sampling.sequence(key.named("takeUp"));
      this.enrollment = GrowthSampler.yearly(key.named("enrollment"), sampling, horizon);
    }

    /** Fills a rotation with that of the draw at a position. */
    void fill(int position, Rotation rotation) {
      rotation.listing = listing.at(position);
      rotation.takeUp = takeUp.at(position);
      for (int t = 0; t < enrollment.length; t++) {
        rotation.enrollment[t] = enrollment[t].at(position);
      }
    }
  }

  /** The fractional part of {@code uniform + by}. */
  static double turned(double uniform, double by) {
    double sum = uniform + by;
    return sum - (int) sum;
  }
}
