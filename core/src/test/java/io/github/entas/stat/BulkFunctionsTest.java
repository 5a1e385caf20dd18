package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class BulkFunctionsTest {

  private static final BulkFunctions BULK = BulkFunctions.create();

  /** Of Φ; see the Javadoc of the method. */
  private static final double CDF_ERROR = 1.5e-14;

  private static final double[] SPECIAL = {
    0,
    -0.0,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    Double.MIN_NORMAL,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    1,
    -1,
    0.5,
    708,
    -708,
    708.0000001,
    -708.0000001,
    709.79,
    -745.2,
    -740,
    0.7071067811865475,
    0.7071067811865476
  };

  @Test
  void exponentialsAreThoseOfTheScalarFormToTheBit() {
    assertSameBits(BULK::exp, Elementary::exp, line(-750, 715, 40_001));
    assertSameBits(BULK::exp, Elementary::exp, line(-1, 1, 10_001));
    assertSameBits(BULK::exp, Elementary::exp, SPECIAL);
  }

  @Test
  void logarithmsAreThoseOfTheScalarFormToTheBit() {
    assertSameBits(BULK::log, Elementary::log, line(-1, 3, 40_001));
    double[] everyScale = Arrays.stream(line(-744, 709, 20_001)).map(StrictMath::exp).toArray();
    assertSameBits(BULK::log, Elementary::log, everyScale);
    assertSameBits(BULK::log, Elementary::log, SPECIAL);
  }

  @Test
  void cumulativeProbabilitiesAgreeWithReferenceValues() {
    List<String[]> rows = ReferenceTable.rows("normal-reference.csv", "cdf");
    assertThat(rows).hasSizeGreaterThan(40);
    double[] x = rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray();
    double[] cdf = apply(BULK::normalCdf, x);
    for (int i = 0; i < x.length; i++) {
      double error = ReferenceTable.absoluteError(cdf[i], rows.get(i)[2]);
      assertThat(error).as("%s", x[i]).isLessThan(CDF_ERROR);
    }
  }

  // Seen to fail with a coefficient of the numerator changed by 1e-12 of itself.
  @Test
  void cumulativeProbabilitiesAgreeWithTheScalarForm() {
    double[] x = line(-12, 12, 200_001);
    double[] cdf = apply(BULK::normalCdf, x);
    for (int i = 0; i < x.length; i++) {
      // The scalar form has an absolute error of 3e-16.
      double difference = Math.abs(cdf[i] - StandardNormal.cdf(x[i]));
      assertThat(difference).as("%s", x[i]).isLessThan(CDF_ERROR + 3e-16);
      assertThat(cdf[i]).isBetween(0.0, 1.0);
    }
  }

  @Test
  void cumulativeProbabilitiesRiseBeyondTheError() {
    // Steps of 1e-3 raise Φ by more than twice the error as long as φ·1e-3 > 3e-14, |x| < 6.7.
    double[] cdf = apply(BULK::normalCdf, line(-6.5, 6.5, 13_001));
    for (int i = 1; i < cdf.length; i++) {
      assertThat(cdf[i]).isGreaterThan(cdf[i - 1]);
    }
  }

  @Test
  void bothTailsMakeOne() {
    double[] x = line(0, 10, 5001);
    double[] upper = apply(BULK::normalCdf, x);
    double[] lower = apply(BULK::normalCdf, Arrays.stream(x).map(d -> -d).toArray());
    for (int i = 0; i < x.length; i++) {
      // One side is 1 minus the other, rounded once or twice.
      assertThat(upper[i] + lower[i]).isCloseTo(1, Assertions.within(2.3e-16));
    }
  }

  @Test
  void cumulativeProbabilitiesOfSpecialNumbers() {
    double infinity = Double.POSITIVE_INFINITY;
    double[] cdf =
        apply(
            BULK::normalCdf,
            new double[] {0, -0.0, Double.NaN, infinity, -infinity, 9, -9, -8.5, Double.MAX_VALUE});
    assertThat(cdf[0]).isEqualTo(0.5);
    assertThat(cdf[1]).isEqualTo(0.5);
    assertThat(cdf[2]).isNaN();
    assertThat(cdf[3]).isEqualTo(1);
    assertThat(cdf[4]).isEqualTo(cdf[6]).isEqualTo(cdf[7]).isBetween(0.0, 1e-17);
    assertThat(cdf[5]).isEqualTo(1);
    assertThat(cdf[8]).isEqualTo(1);
    // The smallest numbers have a side too.
    double[] around = apply(BULK::normalCdf, new double[] {-Double.MIN_VALUE, Double.MIN_VALUE});
    assertThat(around[0]).isCloseTo(0.5, Assertions.within(CDF_ERROR));
    assertThat(around[0] + around[1]).isEqualTo(1);
  }

  @Test
  void resultsDoNotDependOnPlaceOrNeighbors() {
    double[] x = line(-9, 9, 1531);
    for (Function function : List.<Function>of(BULK::exp, BULK::log, BULK::normalCdf)) {
      double[] all = apply(function, x);
      double[] out = new double[x.length];
      function.apply(x, out, 3, 1530);
      assertThat(Arrays.copyOfRange(out, 3, 1530)).isEqualTo(Arrays.copyOfRange(all, 3, 1530));
      assertThat(out[2]).isZero();
      assertThat(out[1530]).isZero();
      for (int i = 0; i < x.length; i += 7) {
        assertThat(apply(function, new double[] {x[i]})).isEqualTo(new double[] {all[i]});
      }
      double[] both = x.clone();
      function.apply(both, both, 0, x.length);
      assertThat(both).isEqualTo(all);
    }
  }

  @Test
  void indicesOutsideTheArraysAreRefused() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> BULK.exp(new double[10], new double[9], 0, 10));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> BULK.log(new double[9], new double[10], 0, 10));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> BULK.normalCdf(new double[9], new double[9], 5, 4));
  }

  private static void assertSameBits(Function bulk, DoubleUnaryOperator scalar, double[] x) {
    assertThat(apply(bulk, x)).isEqualTo(Arrays.stream(x).map(scalar).toArray());
  }

  private static double[] apply(Function function, double[] x) {
    double[] out = new double[x.length];
    function.apply(x, out, 0, x.length);
    return out;
  }

  private static double[] line(double from, double to, int length) {
    double step = (to - from) / (length - 1);
    return IntStream.range(0, length).mapToDouble(i -> from + i * step).toArray();
  }

  private interface Function {
    void apply(double[] x, double[] out, int from, int to);
  }
}
