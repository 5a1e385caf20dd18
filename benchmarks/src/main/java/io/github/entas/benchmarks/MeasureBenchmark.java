package io.github.entas.benchmarks;

import io.github.entas.measure.InequalityMeasures;
import io.github.entas.measure.PovertyMeasures;
import io.github.entas.measure.WeightedSample;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Headcount, gap, severity, Watts, Gini, Theil and mean log deviation of a survey in memory, beside
 * what one would write first: a sort of row numbers as objects for the Gini index, and a loop with
 * plain sums for each of the others. In tables a value is a whole survey.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar MeasureBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class MeasureBenchmark {

  private static final double LINE = 400;

  @Param("10000000")
  private int rows;

  private double[] welfare;
  private double[] weights;

  /** Rows in no order, without a random generator: multiples of the golden ratio. */
  @Setup
  public void survey() {
    welfare = new double[rows];
    weights = new double[rows];
    for (int i = 0; i < rows; i++) {
      double u = (i + 0.5) * 0.6180339887498949 % 1;
      welfare[i] = 900 * Math.pow(u / (1 - u), 0.3);
      weights[i] = 1 + i % 7;
    }
  }

  /** This library: one sort, compensated sums. */
  @Benchmark
  public double surveyOfEntas() {
    WeightedSample sample = WeightedSample.of(welfare, weights);
    PovertyMeasures poverty = PovertyMeasures.of(sample, LINE);
    InequalityMeasures inequality = InequalityMeasures.of(sample);
    return poverty.headcount()
        + poverty.povertyGap()
        + poverty.severity()
        + poverty.watts()
        + inequality.gini()
        + inequality.theil()
        + inequality.meanLogDeviation();
  }

  /** What one would write first. */
  @Benchmark
  public double surveyOfJdk() {
    double persons = Arrays.stream(weights).sum();
    double total = 0;
    for (int i = 0; i < rows; i++) {
      total += weights[i] * welfare[i];
    }
    double mean = total / persons;
    double sum = naiveGini(persons, mean);
    for (int i = 0; i < rows; i++) {
      double gap = Math.max(0, 1 - welfare[i] / LINE);
      double poor = welfare[i] < LINE ? 1 - Math.log(welfare[i] / LINE) : 0;
      double ratio = welfare[i] / mean;
      double entropy = ratio * Math.log(ratio) - Math.log(ratio);
      sum += weights[i] / persons * (poor + gap + gap * gap + entropy);
    }
    return sum;
  }

  private double naiveGini(double persons, double mean) {
    Integer[] order = new Integer[rows];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> welfare[i]));
    double before = 0;
    double sum = 0;
    for (int i : order) {
      double share = weights[i] / persons;
      sum += share * welfare[i] * (before + share / 2);
      before += share;
    }
    return 2 * sum / mean - 1;
  }
}
