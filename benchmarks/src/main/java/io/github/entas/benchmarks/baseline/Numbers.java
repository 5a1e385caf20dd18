package io.github.entas.benchmarks.baseline;

/** Where a baseline gets its random numbers and normal probabilities from. */
interface Numbers {

  /** Starts over: equal seeds give equal numbers. */
  void restart(long seed);

  /** A uniform number in [0, 1). */
  double uniform();

  /** A standard normal number. */
  double gaussian();

  /** Φ(x). */
  double cdf(double x);
}
