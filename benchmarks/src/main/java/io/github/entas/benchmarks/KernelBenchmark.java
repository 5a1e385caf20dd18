package io.github.entas.benchmarks;

import io.github.entas.engine.TabulatedHouseholds;
import io.github.entas.random.RandomKey;
import io.github.entas.random.Sampling;
import io.github.entas.random.SobolBlock;
import io.github.entas.random.UniformSequence;
import io.github.entas.stat.BulkFunctions;
import io.github.entas.stat.Elementary;
import io.github.entas.stat.StandardNormal;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Φ, Φ⁻¹, exp, ln, points and the poverty of many households, of entas and of the libraries one
 * would use in its place.
 *
 * <p>The score is nanoseconds a value, one of {@value #COUNT} in an array. Methods are named {@code
 * <what>Of<library>}; {@link io.github.entas.benchmarks.results.ResultTable} sets the libraries
 * side by side; {@code EntasArrays} is for what entas does to whole arrays at a time. The JDK has
 * no Φ and no Φ⁻¹, and nobody else stratifies or tabulates households: beside {@code pointOfEntas}
 * stand pseudo-random numbers.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar KernelBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(KernelBenchmark.COUNT)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class KernelBenchmark {

  static final int COUNT = 1024;

  private static final int DIMENSIONS = 8;
  private static final double SHOCK = 0.34;
  private static final double LOG_LINE = -0.3;
  private static final RandomKey KEY = RandomKey.of(1, 0);

  private final NormalDistribution commonsMath = new NormalDistribution();
  private final org.apache.commons.statistics.distribution.NormalDistribution commonsStatistics =
      org.apache.commons.statistics.distribution.NormalDistribution.of(0, 1);
  private final UniformSequence stratified = Sampling.STRATIFIED.sequence(KEY);
  private final UniformSequence counter = Sampling.PSEUDO_RANDOM.sequence(KEY);
  private final Well19937c well = new Well19937c(1);
  private final UniformRandomProvider xoshiro = RandomSource.XO_SHI_RO_256_PP.create(1L);
  private final SplittableRandom splittable = new SplittableRandom(1);

  private final double[] ranks = between(-6, 6);
  private final double[] probabilities = between(0, 1);
  private final double[] exponents = between(-20, 2);
  private final double[] amounts = between(0.01, 100);
  private final double[] welfare = between(-1, 1);
  private final TabulatedHouseholds households = new TabulatedHouseholds(SHOCK, welfare);
  private final double[] fgt = new double[3];
  private final double[] out = new double[COUNT];
  private final BulkFunctions bulk = BulkFunctions.create();

  @Benchmark
  public double[] cdfOfEntas() {
    return map(ranks, StandardNormal::cdf);
  }

  @Benchmark
  public double[] cdfOfEntasArrays() {
    bulk.normalCdf(ranks, out, 0, COUNT);
    return out;
  }

  @Benchmark
  public double[] cdfOfCommonsMath() {
    return map(ranks, commonsMath::cumulativeProbability);
  }

  @Benchmark
  public double[] cdfOfCommonsStatistics() {
    return map(ranks, commonsStatistics::cumulativeProbability);
  }

  @Benchmark
  public double[] quantileOfEntas() {
    return map(probabilities, StandardNormal::quantile);
  }

  @Benchmark
  public double[] quantileOfEntasArrays() {
    bulk.normalQuantile(probabilities, out, 0, COUNT);
    return out;
  }

  @Benchmark
  public double[] quantileOfCommonsMath() {
    return map(probabilities, commonsMath::inverseCumulativeProbability);
  }

  @Benchmark
  public double[] quantileOfCommonsStatistics() {
    return map(probabilities, commonsStatistics::inverseCumulativeProbability);
  }

  @Benchmark
  public double[] expOfEntas() {
    return map(exponents, Elementary::exp);
  }

  @Benchmark
  public double[] expOfEntasArrays() {
    bulk.exp(exponents, out, 0, COUNT);
    return out;
  }

  @Benchmark
  public double[] expOfCommonsMath() {
    return map(exponents, FastMath::exp);
  }

  @Benchmark
  public double[] expOfJdk() {
    return map(exponents, Math::exp);
  }

  @Benchmark
  public double[] expOfStrictJdk() {
    return map(exponents, StrictMath::exp);
  }

  @Benchmark
  public double[] logOfEntas() {
    return map(amounts, Elementary::log);
  }

  @Benchmark
  public double[] logOfEntasArrays() {
    bulk.log(amounts, out, 0, COUNT);
    return out;
  }

  @Benchmark
  public double[] logOfCommonsMath() {
    return map(amounts, FastMath::log);
  }

  @Benchmark
  public double[] logOfJdk() {
    return map(amounts, Math::log);
  }

  @Benchmark
  public double[] logOfStrictJdk() {
    return map(amounts, StrictMath::log);
  }

  @Benchmark
  public double[] pointOfEntas() {
    return points(stratified);
  }

  @Benchmark
  public double[] pointOfCommonsMath() {
    return repeat(well::nextDouble);
  }

  @Benchmark
  public double[] pointOfCommonsRng() {
    return repeat(xoshiro::nextDouble);
  }

  @Benchmark
  public double[] pointOfJdk() {
    return repeat(splittable::nextDouble);
  }

  /** Keyed pseudo-random numbers: any number at once, as the stratified ones. */
  @Benchmark
  public double[] pseudoRandomPointOfEntas() {
    return points(counter);
  }

  /** Scrambled and shuffled points of 8 dimensions; the score is nanoseconds a point. */
  @Benchmark
  public double[] sobolPointOfEntas() {
    SobolBlock block = SobolBlock.of(KEY, DIMENSIONS, COUNT);
    for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
      block.fill(dimension, out);
    }
    return out;
  }

  /** Plain points of 8 dimensions, not scrambled; the score is nanoseconds a point. */
  @Benchmark
  public double[] sobolPointOfCommonsMath() {
    SobolSequenceGenerator generator = new SobolSequenceGenerator(DIMENSIONS);
    return repeat(() -> generator.nextVector()[0]);
  }

  /** FGT(0, 1, 2) of all households under one line; the score is nanoseconds a household. */
  @Benchmark
  public double[] tableOfEntas() {
    households.byTable(LOG_LINE, fgt);
    return fgt;
  }

  @Benchmark
  public double[] lookUpOfEntas() {
    households.byHousehold(LOG_LINE, fgt);
    return fgt;
  }

  @Benchmark
  public double[] tableOfCommonsMath() {
    return poverty(commonsMath::cumulativeProbability);
  }

  @Benchmark
  public double[] tableOfCommonsStatistics() {
    return poverty(commonsStatistics::cumulativeProbability);
  }

  /** E (1 − e^y)^f below the line for y normal about each household's welfare. */
  private double[] poverty(DoubleUnaryOperator cdf) {
    Arrays.fill(fgt, 0);
    for (double w : welfare) {
      double k = (LOG_LINE - w) / SHOCK;
      double poor = cdf.applyAsDouble(k);
      double once = Math.exp(-k * SHOCK + SHOCK * SHOCK / 2) * cdf.applyAsDouble(k - SHOCK);
      double twice =
          Math.exp(-2 * k * SHOCK + 2 * SHOCK * SHOCK) * cdf.applyAsDouble(k - 2 * SHOCK);
      fgt[0] += poor;
      fgt[1] += poor - once;
      fgt[2] += poor - 2 * once + twice;
    }
    return fgt;
  }

  private static double[] between(double low, double high) {
    return new SplittableRandom(1).doubles(COUNT, low, high).toArray();
  }

  private double[] map(double[] arguments, DoubleUnaryOperator function) {
    for (int i = 0; i < COUNT; i++) {
      out[i] = function.applyAsDouble(arguments[i]);
    }
    return out;
  }

  private double[] points(UniformSequence sequence) {
    for (int i = 0; i < COUNT; i++) {
      out[i] = sequence.at(i);
    }
    return out;
  }

  private double[] repeat(DoubleSupplier numbers) {
    for (int i = 0; i < COUNT; i++) {
      out[i] = numbers.getAsDouble();
    }
    return out;
  }
}
