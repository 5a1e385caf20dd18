package io.github.entas.measure;

import io.github.entas.stat.StandardNormal;
import io.github.entas.stat.Sum;

/**
 * Influence function of the headcount below a share k of the median q, a line that is itself
 * estimated: 1(x &lt; kq) − H + k·f(kq)·z_q(x), with z_q(x) = −(1(x ≤ q) − F(q))/f(q) that of the
 * median. Source: Deville 1999, Survey Methodology 25(2), 193–203.
 *
 * <p>The density f is estimated by a Gaussian kernel of bandwidth sd/n^0.2, n = (Σw)²/Σw² the
 * effective number of rows; where other software puts Σw for n the bandwidth depends on the unit of
 * the weights.
 */
final class RelativeLineInfluence {

  private final WeightedSample sample;
  private final double bandwidth;

  private RelativeLineInfluence(WeightedSample sample) {
    this.sample = sample;
    Sum squares = new Sum();
    Sum squaredWeights = new Sum();
    for (int i = 0; i < sample.size(); i++) {
      double deviation = sample.welfare(i) - sample.mean();
      squares.add(sample.weight(i) * deviation * deviation);
      squaredWeights.add(sample.weight(i) * sample.weight(i));
    }
    double sd = Math.sqrt(squares.value() / sample.persons());
    double rows = sample.persons() / squaredWeights.value() * sample.persons();
    this.bandwidth = sd / StrictMath.pow(rows, 0.2);
  }

  static Influence headcount(WeightedSample sample, double shareOfMedian) {
    double median = sample.median();
    double line = shareOfMedian * median;
    double value = PovertyMeasures.of(sample, line).headcount();
    double upToMedian = sample.personsBelow(median, AtLine.POOR) / sample.persons();
    RelativeLineInfluence kernel = new RelativeLineInfluence(sample);
    double slope = shareOfMedian * kernel.density(line) / kernel.density(median);
    return new Influence(
        value, x -> (x < line ? 1 : 0) - value - slope * ((x <= median ? 1 : 0) - upToMedian));
  }

  double density(double x) {
    Sum sum = new Sum();
    for (int i = 0; i < sample.size(); i++) {
      sum.add(sample.weight(i) * StandardNormal.density((x - sample.welfare(i)) / bandwidth));
    }
    return sum.value() / sample.persons() / bandwidth;
  }
}
