package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.entas.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkNormalQuantileTest {

  private static final double SMALLEST = 0x1p-33;
  private static final long GRID = 1L << 32;

  private static final BulkFunctions BULK = BulkFunctions.create();

  /** Over the whole range; see the Javadoc of the method. */
  private static final double ERROR = 2.2e-13;

  @Test
  void quantilesAgreeWithReferenceValuesOnTheGrid() {
    List<String[]> rows = ReferenceTable.rows("normal-reference.csv", "quantileOfUniform");
    assertThat(rows).hasSizeGreaterThan(100);
    double[] p = rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray();
    double[] z = quantiles(p);
    for (int i = 0; i < p.length; i++) {
      assertThat(ReferenceTable.absoluteError(z[i], rows.get(i)[2]))
          .as("%s", p[i])
          .isLessThan(ERROR);
    }
  }

  // Seen to fail with one coefficient changed by 2.5e-12 of itself.
  @Test
  void quantilesAgreeWithTheScalarFormFromEndToEnd() {
    // Equal steps in probability, in its logarithm in both tails, and close to ½.
    int n = 100_000;
    double[] p = new double[4 * n];
    for (int i = 0; i < n; i++) {
      double share = i / (n - 1.0);
      p[i] = SMALLEST + share * (1 - 2 * SMALLEST);
      p[n + i] = Math.max(SMALLEST, StrictMath.exp(share * StrictMath.log(SMALLEST)) / 2);
      p[2 * n + i] = 1 - Math.max(SMALLEST, p[n + i]);
      p[3 * n + i] = 0.5 + 1e-3 * (share - 0.5);
    }
    double[] z = quantiles(p);
    for (int i = 0; i < p.length; i++) {
      // The scalar form has a relative error of 1e-15, 7e-15 at the ends.
      double difference = Math.abs(z[i] - StandardNormal.quantile(p[i]));
      assertThat(difference).as("%s", p[i]).isLessThan(ERROR + 7e-15);
    }
  }

  @Test
  void quantilesIncreaseFromPointToPointOfTheGrid() {
    // Runs of neighbors at both ends, in the middle and at 4,000 places between.
    LongStream places =
        LongStream.concat(
            LongStream.of(0, GRID / 2 - 32, GRID - 64),
            LongStream.range(0, 4000).map(i -> i * (GRID / 4000)));
    places.forEach(
        start -> {
          double[] z = quantiles(grid(start, 64));
          for (int i = 1; i < z.length; i++) {
            assertThat(z[i]).as("%s + %s", start, i).isGreaterThan(z[i - 1]);
          }
        });
  }

  @Test
  void bothTailsAreMirrorImagesOnTheGrid() {
    double[] p = scattered(5000);
    double[] z = quantiles(p);
    double[] mirrored = quantiles(Arrays.stream(p).map(x -> 1 - x).toArray());
    assertThat(mirrored).isEqualTo(Arrays.stream(z).map(x -> -x).toArray());
  }

  @Test
  void theMiddleIsExactlyZero() {
    assertThat(quantiles(new double[] {0.5})).isEqualTo(new double[] {0.0});
  }

  @Test
  void aQuantileDoesNotDependOnItsPlaceOrNeighbors() {
    double[] p = scattered(2000);
    double[] z = quantiles(p);
    for (int i = 0; i < p.length; i++) {
      assertThat(quantiles(new double[] {p[i]})[0]).isEqualTo(z[i]);
    }
    double[] out = new double[p.length];
    BULK.normalQuantile(p, out, 3, 1999);
    assertThat(Arrays.copyOfRange(out, 3, 1999)).isEqualTo(Arrays.copyOfRange(z, 3, 1999));
  }

  @Test
  void onlyTheRangeIsWrittenAndPerhapsInPlace() {
    double[] p = scattered(1500);
    double[] z = quantiles(p);
    double[] both = p.clone();
    BULK.normalQuantile(both, both, 7, 1400);
    for (int i = 0; i < p.length; i++) {
      assertThat(both[i]).isEqualTo(i >= 7 && i < 1400 ? z[i] : p[i]);
    }
    BULK.normalQuantile(both, both, 20, 20);
  }

  @Test
  void theEndsOfTheRangeBelongToIt() {
    double[] z = quantiles(new double[] {SMALLEST, 1 - SMALLEST});
    assertThat(z[0]).isEqualTo(-z[1]).isBetween(-6.3379578, -6.3379577);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 0x1.fffffffffffffp-34, 0x1.fffffffffp-1, Double.NaN})
  void probabilitiesOutsideTheRangeAreRefused(double bad) {
    double[] p = scattered(700);
    p[650] = bad;
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> quantiles(p))
        .withMessage("p must be in [2⁻³³, 1 − 2⁻³³]: " + bad);
  }

  @Test
  void indicesOutsideTheArraysAreRefused() {
    double[] p = scattered(10);
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> BULK.normalQuantile(p, new double[9], 0, 10));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> BULK.normalQuantile(p, new double[20], 0, 11));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> BULK.normalQuantile(p, p, -1, 5));
  }

  private static double[] quantiles(double[] p) {
    double[] out = new double[p.length];
    BULK.normalQuantile(p, out, 0, p.length);
    return out;
  }

  private static double[] grid(long start, int length) {
    return LongStream.range(start, start + length).mapToDouble(k -> (k + 0.5) / GRID).toArray();
  }

  /** Points all over the grid, in no order. */
  private static double[] scattered(int length) {
    return IntStream.range(0, length)
        .mapToDouble(i -> (Integer.toUnsignedLong(i * 0x9E3779B9) + 0.5) / GRID)
        .toArray();
  }
}
