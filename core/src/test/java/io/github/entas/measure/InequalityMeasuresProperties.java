package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/**
 * Laws of the inequality measures. All are sums without cancellation, so that 1e-12 is relative.
 */
class InequalityMeasuresProperties {

  /** What the transfer principle holds for. */
  private static final List<ToDoubleFunction<InequalityMeasures>> INDICES =
      List.of(
          InequalityMeasures::gini,
          m -> m.sGini(1.3),
          m -> m.sGini(4),
          InequalityMeasures::theil,
          InequalityMeasures::meanLogDeviation,
          m -> m.generalizedEntropy(2),
          m -> m.generalizedEntropy(-1.5),
          m -> m.generalizedEntropy(0.5),
          m -> m.atkinson(0.5),
          m -> m.atkinson(1),
          m -> m.atkinson(3));

  private static final List<ToDoubleFunction<InequalityMeasures>> ALL = new ArrayList<>(INDICES);

  static {
    ALL.add(InequalityMeasures::hoover);
    ALL.add(InequalityMeasures::wolfson);
    ALL.add(InequalityMeasures::quintileShareRatio);
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    return Row.lists(0.01, 40);
  }

  @Provide
  Arbitrary<List<Row>> few() {
    return Row.lists(0.01, 10);
  }

  @Property(seed = "1", tries = 100)
  void agreeWithTheirDefinitions(
      @ForAll("few") List<Row> rows,
      @ForAll @Scale(6) @DoubleRange(min = -4, max = 4) double alpha,
      @ForAll @Scale(6) @DoubleRange(min = 0, max = 5) double aversion,
      @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double p) {
    WeightedSample sample = Row.sample(rows);
    InequalityMeasures fast = InequalityMeasures.of(sample);
    Definitions slow = new Definitions(Row.welfareOf(rows), Row.weightsOf(rows));

    assertClose(sample.mean(), slow.mean());
    assertClose(fast.gini(), slow.gini());
    assertClose(fast.sGini(aversion + 1.01), slow.sGini(aversion + 1.01));
    assertClose(fast.generalizedEntropy(alpha), slow.generalizedEntropy(alpha));
    assertClose(fast.atkinson(aversion), slow.atkinson(aversion));
    assertClose(fast.hoover(), slow.hoover());
    assertClose(fast.wolfson(), slow.wolfson(sample.median()));
    // Beside a border p may count as reached, 1e-14 of the persons who have up to 1e4 times the
    // mean.
    assertThat(sample.lorenz(p)).isCloseTo(slow.lorenz(p), within(1e-12));
  }

  @Property(seed = "2", tries = 200)
  void theOrderOfRowsChangesNoBit(@ForAll("rows") List<Row> rows, @ForAll long seed) {
    List<Row> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));
    InequalityMeasures expected = InequalityMeasures.of(Row.sample(rows));
    InequalityMeasures actual = InequalityMeasures.of(Row.sample(shuffled));

    for (ToDoubleFunction<InequalityMeasures> index : ALL) {
      assertThat(index.applyAsDouble(actual)).isEqualTo(index.applyAsDouble(expected));
    }
    assertThat(actual.decileShares()).isEqualTo(expected.decileShares());
  }

  @Property(seed = "3", tries = 200)
  void repeatingAllRowsChangesNothing(
      @ForAll("rows") List<Row> rows, @ForAll @IntRange(min = 2, max = 5) int times) {
    List<Row> repeated = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      repeated.addAll(rows);
    }
    assertSame(rows, repeated);
  }

  @Property(seed = "4", tries = 200)
  void theUnitsOfWelfareAndWeightDoNotMatter(
      @ForAll("rows") List<Row> rows,
      @ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 1e6) double money,
      @ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 1e6) double persons) {
    assertSame(
        rows,
        rows.stream().map(row -> new Row(row.welfare() * money, row.weight() * persons)).toList());
  }

  @Property(seed = "5", tries = 200)
  void splittingTheWeightOfRowsChangesNothing(
      @ForAll("rows") List<Row> rows,
      @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double share) {
    List<Row> split = new ArrayList<>();
    for (Row row : rows) {
      split.add(new Row(row.welfare(), row.weight() * share));
      split.add(new Row(row.welfare(), row.weight() * (1 - share)));
    }
    assertSame(rows, split);
  }

  /** Scaling rounds each welfare, by 1e-16 of it: indices of 1e-3 or more keep 1e-12 of theirs. */
  private static void assertSame(List<Row> rows, List<Row> others) {
    InequalityMeasures expected = InequalityMeasures.of(Row.sample(rows));
    InequalityMeasures actual = InequalityMeasures.of(Row.sample(others));
    for (ToDoubleFunction<InequalityMeasures> index : ALL) {
      double value = index.applyAsDouble(expected);
      assertThat(index.applyAsDouble(actual)).isCloseTo(value, within(1e-12 * value + 1e-15));
    }
    assertThat(actual.decileShares()).containsExactly(expected.decileShares(), within(1e-14));
  }

  /** Pigou and Dalton: what a richer gives a poorer, without changing places, never adds. */
  @Property(seed = "6", tries = 300)
  void transfersFromRicherToPoorerLowerInequality(
      @ForAll("rows") List<Row> rows,
      @ForAll Random random,
      @ForAll @Scale(6) @DoubleRange(min = 0.01, max = 1) double part) {
    List<Row> changed = new ArrayList<>(rows);
    int giver = random.nextInt(rows.size());
    int taker = random.nextInt(rows.size());
    if (rows.get(giver).welfare() < rows.get(taker).welfare()) {
      int swapped = giver;
      giver = taker;
      taker = swapped;
    }
    Row rich = rows.get(giver);
    Row poor = rows.get(taker);
    if (giver == taker || rich.weight() == 0 || poor.weight() == 0) {
      return;
    }
    // At most all to their common mean.
    double total = rich.weight() + poor.weight();
    double common = rich.welfare() + (poor.welfare() - rich.welfare()) * (poor.weight() / total);
    changed.set(giver, new Row(mix(rich.welfare(), common, part), rich.weight()));
    changed.set(taker, new Row(mix(poor.welfare(), common, part), poor.weight()));
    double apart = (rich.welfare() - poor.welfare()) * part;
    double share = Math.min(rich.weight(), poor.weight()) / Row.sample(rows).persons();
    boolean seen = apart > 1e-3 && share > 1e-3;

    InequalityMeasures before = InequalityMeasures.of(Row.sample(rows));
    InequalityMeasures after = InequalityMeasures.of(Row.sample(changed));
    for (ToDoubleFunction<InequalityMeasures> index : INDICES) {
      double was = index.applyAsDouble(before);
      double is = index.applyAsDouble(after);
      assertThat(is).isLessThanOrEqualTo(was * (1 + 1e-12) + 1e-15);
      if (seen) {
        assertThat(is).isLessThan(was);
      }
    }
  }

  private static double mix(double from, double to, double part) {
    return from + (to - from) * part;
  }

  @Property(seed = "7", tries = 200)
  void atkinsonAndEntropyTellTheSame(
      @ForAll("rows") List<Row> rows,
      @ForAll @Scale(6) @DoubleRange(min = 0, max = 5) double aversion) {
    InequalityMeasures measures = InequalityMeasures.of(Row.sample(rows));
    double entropy = measures.generalizedEntropy(1 - aversion);
    double equal =
        aversion == 1
            ? Math.exp(-entropy)
            : Math.pow(1 - aversion * (1 - aversion) * entropy, 1 / (1 - aversion));

    // The power has 1/|1 − ε| roundings of its base.
    double tolerance = 1e-15 * (2 + 1 / Math.max(1e-9, Math.abs(1 - aversion)));
    assertThat(measures.atkinson(aversion)).isCloseTo(1 - equal, within(tolerance));
  }

  @Property(seed = "8", tries = 200)
  void sGiniOfTwoIsTheGiniIndexAndRisesWithAversion(
      @ForAll("rows") List<Row> rows,
      @ForAll @Scale(6) @DoubleRange(min = 1.01, max = 20) double one,
      @ForAll @Scale(6) @DoubleRange(min = 1.01, max = 20) double other) {
    InequalityMeasures measures = InequalityMeasures.of(Row.sample(rows));
    assertClose(measures.sGini(2), measures.gini());
    assertThat(measures.sGini(Math.min(one, other)))
        .isLessThanOrEqualTo(measures.sGini(Math.max(one, other)) * (1 + 1e-12));
  }

  @Property(seed = "9", tries = 200)
  void theLorenzCurveIsConvexBelowTheDiagonalAndRises(
      @ForAll("rows") List<Row> rows, @ForAll @IntRange(min = 2, max = 30) int steps) {
    WeightedSample sample = Row.sample(rows);
    double slope = 0;
    double before = 0;
    for (int i = 1; i <= steps; i++) {
      double share = sample.lorenz(i / (double) steps);
      assertThat(share).isLessThanOrEqualTo(i / (double) steps + 1e-15);
      double next = (share - before) * steps;
      // Differences of shares up to 1 that may be off by a snapped border, as above.
      assertThat(next).isGreaterThanOrEqualTo(slope - 1e-12 * steps);
      slope = next;
      before = share;
    }
    assertThat(before).isEqualTo(1);
  }

  @Property(seed = "10", tries = 200)
  void decileSharesRiseAndSumToOne(@ForAll("rows") List<Row> rows) {
    double[] shares = InequalityMeasures.of(Row.sample(rows)).decileShares();
    double sum = 0;
    for (int i = 0; i < 10; i++) {
      sum += shares[i];
      assertThat(shares[i]).isGreaterThanOrEqualTo(i == 0 ? 0 : shares[i - 1] - 1e-12);
    }
    assertThat(sum).isCloseTo(1, within(1e-14));
  }

  @Property(seed = "11", tries = 200)
  void quantilesAreTheFirstRowsThatReachTheShare(
      @ForAll("rows") List<Row> rows, @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double p) {
    WeightedSample sample = Row.sample(rows);
    int row = 0;
    while (row < sample.size() - 1
        && sample.personsUpTo(row) < p * sample.persons() * (1 - 1e-14)) {
      row++;
    }
    assertThat(sample.quantile(p)).isEqualTo(sample.welfare(row));
  }

  /** Theil 1967: the whole is the mean of the groups and what is between them. */
  @Property(seed = "12", tries = 200)
  void entropyIsThatWithinAndBetweenGroups(
      @ForAll("rows") List<Row> rows,
      @ForAll("rows") List<Row> others,
      @ForAll("powers") double alpha) {
    List<Row> all = new ArrayList<>(rows);
    all.addAll(others);
    WeightedSample whole = Row.sample(all);
    double sum = 0;
    List<Row> means = new ArrayList<>();
    for (List<Row> group : List.of(rows, others)) {
      WeightedSample part = Row.sample(group);
      double scale = Math.pow(part.mean() / whole.mean(), alpha);
      double within = InequalityMeasures.of(part).generalizedEntropy(alpha);
      sum += part.persons() / whole.persons() * scale * within;
      means.add(new Row(part.mean(), part.persons()));
    }
    double between = InequalityMeasures.of(Row.sample(means)).generalizedEntropy(alpha);
    double expected = sum + between;
    // The means of the groups are rounded: 1e-16 of their distance, where that is small beside 1.
    assertThat(InequalityMeasures.of(whole).generalizedEntropy(alpha))
        .isCloseTo(expected, within(1e-12 * expected + 1e-15));
  }

  @Provide
  Arbitrary<Double> powers() {
    return Arbitraries.of(-2.0, -1.0, 0.0, 0.5, 1.0, 2.0, 3.0);
  }

  /** To 1e-12, relative; the ninety digits of the definitions are themselves good to 1e-80. */
  private static void assertClose(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-12 * Math.abs(expected) + 1e-80));
  }
}
