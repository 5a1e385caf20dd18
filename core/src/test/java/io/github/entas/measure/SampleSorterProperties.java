package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The sort of many rows beside the obvious one, bit by bit. */
class SampleSorterProperties {

  @Property(seed = "1", tries = 300)
  void sortsAsTheObviousSortDoes(
      @ForAll @IntRange(min = 1, max = 3 * SampleSorter.FEW) int size,
      @ForAll Kind kind,
      @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] welfare = DoubleStream.generate(kind.numbers(random)).limit(size).toArray();
    double[] weights = IntStream.range(0, size).mapToDouble(i -> random.nextInt(4) / 3.0).toArray();
    List<Row> expected =
        IntStream.range(0, size)
            .mapToObj(i -> new Row(welfare[i] + 0.0, weights[i]))
            .filter(row -> row.weight() > 0)
            .sorted(Comparator.comparingDouble(Row::welfare).thenComparingDouble(Row::weight))
            .toList();

    SampleSorter.sorted(
        welfare,
        weights,
        (x, w) -> {
          assertThat(x).containsExactly(Row.welfareOf(expected));
          assertThat(w).containsExactly(Row.weightsOf(expected));
          return x;
        });
  }

  /** What may trip a sort by bits. */
  enum Kind {
    ANY_BITS,
    BOTH_SIGNS,
    ALL_NEGATIVE,
    TIES,
    ZEROS,
    ALL_EQUAL,
    NEARLY_EQUAL,
    TINY,
    RISING;

    DoubleSupplier numbers(SplittableRandom random) {
      int[] last = {0};
      return switch (this) {
        case ANY_BITS -> () -> finite(Double.longBitsToDouble(random.nextLong()));
        case BOTH_SIGNS -> () -> random.nextDouble() - 0.5;
        case ALL_NEGATIVE -> () -> -1e6 * random.nextDouble();
        case TIES -> () -> random.nextInt(7) - 3;
        case ZEROS -> () -> random.nextBoolean() ? 0.0 : -0.0;
        case ALL_EQUAL -> () -> 42;
        case NEARLY_EQUAL -> () -> 1 + random.nextInt(3) * Math.ulp(1.0);
        case TINY -> () -> (random.nextInt(9) - 4) * Double.MIN_VALUE;
        case RISING -> () -> last[0]++;
      };
    }

    private static double finite(double value) {
      return Double.isFinite(value) ? value : Double.MAX_VALUE;
    }
  }
}
