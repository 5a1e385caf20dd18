package io.github.entas.measure;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;
import org.apache.commons.math3.dfp.DfpMath;

/** The measures as they are defined, with ninety digits and all pairs, for small samples. */
final class Definitions {

  private static final DfpField FIELD = new DfpField(90);
  private static final Dfp ZERO = FIELD.getZero();
  private static final Dfp ONE = FIELD.getOne();

  private final int[] order;
  private final Dfp[] x;
  private final Dfp[] s;
  private final Dfp mean;

  /** Rows of any order; weights are divided by their sum. */
  Definitions(double[] welfare, double[] weights) {
    order =
        IntStream.range(0, welfare.length)
            .boxed()
            .sorted((i, j) -> Double.compare(welfare[i], welfare[j]))
            .mapToInt(i -> i)
            .toArray();
    Dfp persons = ZERO;
    for (double weight : weights) {
      persons = persons.add(number(weight));
    }
    x = new Dfp[order.length];
    s = new Dfp[order.length];
    Dfp sum = ZERO;
    for (int i = 0; i < order.length; i++) {
      x[i] = number(welfare[order[i]]);
      s[i] = number(weights[order[i]]).divide(persons);
      sum = sum.add(s[i].multiply(x[i]));
    }
    mean = sum;
  }

  static Dfp number(double value) {
    return FIELD.newDfp(value);
  }

  double mean() {
    return mean.toDouble();
  }

  double gini() {
    return gini(x, s, mean).toDouble();
  }

  /** Half the mean difference of all pairs over the mean. */
  private static Dfp gini(Dfp[] x, Dfp[] s, Dfp mean) {
    Dfp sum = ZERO;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        sum = sum.add(s[i].multiply(s[j]).multiply(x[i].subtract(x[j]).abs()));
      }
    }
    return sum.divide(mean).divide(2);
  }

  /** 1 − Σ rᵢ((1 − Sᵢ₋₁)^ν − (1 − Sᵢ)^ν): the integral of the Lorenz curve, row by row. */
  double sGini(double aversion) {
    Dfp sum = ONE;
    Dfp before = ONE;
    Dfp above = ONE;
    for (int i = 0; i < x.length; i++) {
      above = above.subtract(s[i]);
      // What rounding leaves above the last row is nobody.
      Dfp after = above.lessThan(number(1e-60)) ? ZERO : power(above, number(aversion));
      sum = sum.subtract(before.subtract(after).multiply(x[i]).divide(mean));
      before = after;
    }
    return sum.toDouble();
  }

  double generalizedEntropy(double alpha) {
    Dfp a = number(alpha);
    Dfp sum = ZERO;
    for (int i = 0; i < x.length; i++) {
      sum = sum.add(s[i].multiply(entropy(x[i].divide(mean), a)));
    }
    return sum.toDouble();
  }

  /** What a person with r times the mean adds. */
  static Dfp entropy(Dfp r, Dfp alpha) {
    if (alpha.equals(ZERO)) {
      return DfpMath.log(r).negate();
    }
    if (alpha.equals(ONE)) {
      return r.equals(ZERO) ? ZERO : r.multiply(DfpMath.log(r));
    }
    Dfp scale = alpha.multiply(alpha.subtract(ONE));
    return power(r, alpha).subtract(ONE).divide(scale);
  }

  double atkinson(double aversion) {
    Dfp power = ONE.subtract(number(aversion));
    Dfp sum = ZERO;
    for (int i = 0; i < x.length; i++) {
      Dfp r = x[i].divide(mean);
      sum = sum.add(s[i].multiply(power.equals(ZERO) ? DfpMath.log(r) : power(r, power)));
    }
    Dfp equal = power.equals(ZERO) ? DfpMath.exp(sum) : power(sum, ONE.divide(power));
    return ONE.subtract(equal).toDouble();
  }

  private static Dfp power(Dfp base, Dfp exponent) {
    if (base.equals(ZERO)) {
      return ZERO;
    }
    Dfp log = DfpMath.log(base).multiply(exponent);
    // Below 1e-86 nothing is left of it, and exp would take as many steps as its argument says.
    return log.lessThan(number(-200)) ? ZERO : DfpMath.exp(log);
  }

  double hoover() {
    Dfp sum = ZERO;
    for (int i = 0; i < x.length; i++) {
      sum = sum.add(s[i].multiply(x[i].subtract(mean).abs()));
    }
    return sum.divide(mean).divide(2).toDouble();
  }

  /** 2(μ(1 − G) − μ₅₀)/median. */
  double wolfson(double median) {
    Dfp half = number(0.5);
    Dfp poorer = upTo(half).multiply(2);
    Dfp equal = mean.multiply(ONE.subtract(gini(x, s, mean)));
    return equal.subtract(poorer).multiply(2).divide(number(median)).toDouble();
  }

  double lorenz(double p) {
    return upTo(number(p)).divide(mean).toDouble();
  }

  /** Σ sᵢxᵢ of the poorest share p. */
  private Dfp upTo(Dfp p) {
    Dfp left = p;
    Dfp sum = ZERO;
    for (int i = 0; i < x.length; i++) {
      Dfp taken = left.lessThan(s[i]) ? left : s[i];
      sum = sum.add(taken.multiply(x[i]));
      left = left.subtract(taken);
    }
    return sum;
  }

  double fgt(double line, double alpha) {
    Dfp z = number(line);
    Dfp sum = ZERO;
    for (int i = 0; i < x.length; i++) {
      if (x[i].lessThan(z)) {
        Dfp gap = z.subtract(x[i]).divide(z);
        sum = sum.add(s[i].multiply(alpha == 0 ? ONE : power(gap, number(alpha))));
      }
    }
    return sum.toDouble();
  }

  double watts(double line) {
    Dfp z = number(line);
    Dfp sum = ZERO;
    for (int i = 0; i < x.length; i++) {
      if (x[i].lessThan(z)) {
        sum = sum.add(s[i].multiply(DfpMath.log(z.divide(x[i]))));
      }
    }
    return sum.toDouble();
  }

  /** P₀·G + P₁·(1 − G), G of the poor; 0 where nobody is poor. */
  double sen(double line) {
    Dfp z = number(line);
    int poor = (int) IntStream.range(0, x.length).filter(i -> x[i].lessThan(z)).count();
    Dfp[] theirs = Arrays.copyOf(x, poor);
    Dfp[] shares = Arrays.copyOf(s, poor);
    Dfp headcount = ZERO;
    Dfp sum = ZERO;
    for (int i = 0; i < poor; i++) {
      headcount = headcount.add(s[i]);
      sum = sum.add(s[i].multiply(x[i]));
    }
    if (headcount.equals(ZERO)) {
      return 0;
    }
    for (int i = 0; i < poor; i++) {
      shares[i] = s[i].divide(headcount);
    }
    Dfp gini = gini(theirs, shares, sum.divide(headcount));
    Dfp gap = headcount.subtract(sum.divide(z));
    return headcount.multiply(gini).add(gap.multiply(ONE.subtract(gini))).toDouble();
  }

  /** P₁(1 + G) with the Gini index of gaps from all pairs; 0 where nobody is poor. */
  double senShorrocksThon(double line) {
    Dfp z = number(line);
    Dfp[] gaps = new Dfp[x.length];
    Dfp sum = ZERO;
    for (int i = 0; i < x.length; i++) {
      gaps[i] = x[i].lessThan(z) ? z.subtract(x[i]).divide(z) : ZERO;
      sum = sum.add(s[i].multiply(gaps[i]));
    }
    return sum.equals(ZERO) ? 0 : sum.multiply(ONE.add(gini(gaps, s, sum))).toDouble();
  }
}
