package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** Laws of the poverty measures. */
class PovertyMeasuresProperties {

  /** What is a mean over persons. */
  private static final List<ToDoubleFunction<PovertyMeasures>> ADDITIVE =
      List.of(
          PovertyMeasures::headcount,
          PovertyMeasures::povertyGap,
          PovertyMeasures::severity,
          p -> p.fgt(0.5),
          p -> p.fgt(3),
          PovertyMeasures::watts);

  private static final List<ToDoubleFunction<PovertyMeasures>> ALL = new ArrayList<>(ADDITIVE);

  static {
    ALL.add(PovertyMeasures::sen);
    ALL.add(PovertyMeasures::senShorrocksThon);
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    return Row.lists(0.01, 40);
  }

  @Provide
  Arbitrary<List<Row>> few() {
    return Row.lists(0.01, 12);
  }

  @Provide
  Arbitrary<List<Row>> withDebts() {
    return Row.lists(-10, 40);
  }

  private static PovertyMeasures poverty(List<Row> rows, double line) {
    return PovertyMeasures.of(Row.sample(rows), line);
  }

  @Property(seed = "1", tries = 100)
  void agreeWithTheirDefinitions(
      @ForAll("few") List<Row> rows,
      @ForAll @Scale(6) @DoubleRange(min = 0.02, max = 110) double line,
      @ForAll @Scale(6) @DoubleRange(min = 0, max = 5) double alpha) {
    PovertyMeasures fast = poverty(rows, line);
    Definitions slow = new Definitions(Row.welfareOf(rows), Row.weightsOf(rows));

    for (double power : new double[] {0, 1, 2, alpha}) {
      assertClose(fast.fgt(power), slow.fgt(line, power));
    }
    assertClose(fast.watts(), slow.watts(line));
    assertClose(fast.sen(), slow.sen(line));
    assertClose(fast.senShorrocksThon(), slow.senShorrocksThon(line));
  }

  @Property(seed = "2", tries = 200)
  void theOrderOfRowsChangesNoBit(
      @ForAll("rows") List<Row> rows,
      @ForAll @Scale(6) @DoubleRange(min = 0.02, max = 110) double line,
      @ForAll long seed) {
    List<Row> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(seed));
    for (ToDoubleFunction<PovertyMeasures> measure : ALL) {
      assertThat(measure.applyAsDouble(poverty(shuffled, line)))
          .isEqualTo(measure.applyAsDouble(poverty(rows, line)));
    }
  }

  @Property(seed = "3", tries = 200)
  void repeatingAllRowsOrSplittingTheirWeightChangesNothing(
      @ForAll("rows") List<Row> rows,
      @ForAll @Scale(6) @DoubleRange(min = 0.02, max = 110) double line,
      @ForAll @IntRange(min = 2, max = 5) int times,
      @ForAll @Scale(6) @DoubleRange(min = 0, max = 1) double share) {
    List<Row> repeated = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      repeated.addAll(rows);
    }
    List<Row> split = new ArrayList<>();
    for (Row row : rows) {
      split.add(new Row(row.welfare(), row.weight() * share));
      split.add(new Row(row.welfare(), row.weight() * (1 - share)));
    }
    for (ToDoubleFunction<PovertyMeasures> measure : ALL) {
      double expected = measure.applyAsDouble(poverty(rows, line));
      assertClose(measure.applyAsDouble(poverty(repeated, line)), expected);
      assertClose(measure.applyAsDouble(poverty(split, line)), expected);
    }
  }

  /** By powers of two, which change no digit: those at the line stay there. */
  @Property(seed = "4", tries = 200)
  void theUnitsOfMoneyAndPersonsDoNotMatter(
      @ForAll("rows") List<Row> rows,
      @ForAll @Scale(6) @DoubleRange(min = 0.02, max = 110) double line,
      @ForAll @IntRange(min = -40, max = 40) int money,
      @ForAll @IntRange(min = -40, max = 40) int persons) {
    List<Row> scaled =
        rows.stream()
            .map(
                row -> new Row(Math.scalb(row.welfare(), money), Math.scalb(row.weight(), persons)))
            .toList();
    for (ToDoubleFunction<PovertyMeasures> measure : ALL) {
      assertThat(measure.applyAsDouble(poverty(scaled, Math.scalb(line, money))))
          .isEqualTo(measure.applyAsDouble(poverty(rows, line)));
    }
  }

  @Property(seed = "5", tries = 200)
  void eachPowerMeasuresAtMostTheOneBefore(
      @ForAll("rows") List<Row> rows,
      @ForAll @Scale(6) @DoubleRange(min = 0.02, max = 110) double line,
      @ForAll @Scale(6) @DoubleRange(min = 0, max = 6) double one,
      @ForAll @Scale(6) @DoubleRange(min = 0, max = 6) double other) {
    PovertyMeasures poverty = poverty(rows, line);
    assertThat(poverty.headcount()).isBetween(0.0, 1.0);
    assertThat(poverty.povertyGap()).isBetween(0.0, poverty.headcount());
    assertThat(poverty.severity()).isBetween(0.0, poverty.povertyGap());
    // A mean square is at least the square of the mean.
    double square = poverty.povertyGap() * poverty.povertyGap();
    assertThat(square).isLessThanOrEqualTo(poverty.headcount() * poverty.severity() * (1 + 1e-14));
    assertThat(poverty.fgt(Math.max(one, other)))
        .isLessThanOrEqualTo(poverty.fgt(Math.min(one, other)) * (1 + 1e-14));
    // ln(1/(1 − g)) ≥ g; both indices of ranks lie between the gap and twice it.
    assertThat(poverty.watts()).isGreaterThanOrEqualTo(poverty.povertyGap() * (1 - 1e-14));
    assertThat(poverty.sen())
        .isBetween(poverty.povertyGap() * (1 - 1e-14), poverty.senShorrocksThon() * (1 + 1e-14));
    assertThat(poverty.senShorrocksThon()).isLessThanOrEqualTo(2 * poverty.povertyGap());
  }

  @Property(seed = "6", tries = 200)
  void moreIncomeNeverAddsAndAHigherLineNeverLowersPoverty(
      @ForAll("rows") List<Row> rows,
      @ForAll Random random,
      @ForAll @Scale(6) @DoubleRange(min = 0.02, max = 110) double line,
      @ForAll @Scale(6) @DoubleRange(min = 0, max = 20) double more) {
    List<Row> richer = new ArrayList<>(rows);
    int who = random.nextInt(rows.size());
    Row row = rows.get(who);
    richer.set(who, new Row(row.welfare() + more, row.weight()));
    for (ToDoubleFunction<PovertyMeasures> measure : ALL) {
      // Sen's index jumps up where the least poor cross the line: the others are then poorer on
      // average, known since Sen 1976.
      boolean crosses = row.welfare() < line && row.welfare() + more >= line;
      double was = measure.applyAsDouble(poverty(rows, line));
      if (measure != ALL.get(ADDITIVE.size()) || !crosses) {
        assertThat(measure.applyAsDouble(poverty(richer, line)))
            .isLessThanOrEqualTo(was * (1 + 1e-13));
      }
      if (measure != ALL.get(ADDITIVE.size())) {
        assertThat(measure.applyAsDouble(poverty(rows, line + more)))
            .isGreaterThanOrEqualTo(was * (1 - 1e-13));
      }
    }
  }

  @Property(seed = "7", tries = 200)
  void groupsAddUpToTheWhole(
      @ForAll("rows") List<Row> rows,
      @ForAll("rows") List<Row> others,
      @ForAll @Scale(6) @DoubleRange(min = 0.02, max = 110) double line) {
    List<Row> all = new ArrayList<>(rows);
    all.addAll(others);
    double first = Row.sample(rows).persons();
    double second = Row.sample(others).persons();
    for (ToDoubleFunction<PovertyMeasures> measure : ADDITIVE) {
      double sum =
          first * measure.applyAsDouble(poverty(rows, line))
              + second * measure.applyAsDouble(poverty(others, line));
      assertClose(measure.applyAsDouble(poverty(all, line)), sum / (first + second));
    }
  }

  @Property(seed = "8", tries = 200)
  void senShorrocksThonIsTheGapTimesOnePlusTheGiniIndexOfGaps(
      @ForAll("withDebts") List<Row> rows,
      @ForAll @Scale(6) @DoubleRange(min = 0.02, max = 110) double line) {
    PovertyMeasures poverty = poverty(rows, line);
    if (poverty.povertyGap() > 0) {
      double[] gaps =
          rows.stream().mapToDouble(row -> Math.max(0, (line - row.welfare()) / line)).toArray();
      WeightedSample sample = WeightedSample.of(gaps, Row.weightsOf(rows));
      double gini = InequalityMeasures.of(sample).gini();
      assertClose(poverty.senShorrocksThon(), poverty.povertyGap() * (1 + gini));
    } else {
      assertThat(poverty.senShorrocksThon()).isZero();
    }
  }

  @Property(seed = "9", tries = 200)
  void transfersFromRicherToPoorerLowerSenShorrocksThon(
      @ForAll("rows") List<Row> rows,
      @ForAll Random random,
      @ForAll @Scale(6) @DoubleRange(min = 0.02, max = 110) double line,
      @ForAll @Scale(6) @DoubleRange(min = 0, max = 0.5) double part) {
    int giver = random.nextInt(rows.size());
    int taker = random.nextInt(rows.size());
    Row rich = rows.get(giver);
    Row poor = rows.get(taker);
    // Among rows of one weight, so that what is given is what is taken.
    if (rich.weight() == poor.weight() && rich.welfare() >= poor.welfare() && giver != taker) {
      double given = (rich.welfare() - poor.welfare()) * part;
      List<Row> changed = new ArrayList<>(rows);
      changed.set(giver, new Row(rich.welfare() - given, rich.weight()));
      changed.set(taker, new Row(poor.welfare() + given, poor.weight()));
      double was = poverty(rows, line).senShorrocksThon();
      assertThat(poverty(changed, line).senShorrocksThon())
          // Transfers are rounded by 1e-14 of up to 100, which a line of 0.02 makes 5000 times as
          // much.
          .isLessThanOrEqualTo(was + 1e-10);
    }
  }

  @Property(seed = "10", tries = 200)
  void linesOfTheirOwnThatAreAllTheSameAreOneLine(
      @ForAll("rows") List<Row> rows,
      @ForAll @Scale(6) @DoubleRange(min = 0.02, max = 110) double line,
      @ForAll AtLine atLine) {
    double[] lines = new double[rows.size()];
    Arrays.fill(lines, line);
    PovertyMeasures own =
        PovertyMeasures.of(Row.welfareOf(rows), Row.weightsOf(rows), lines, atLine);
    PovertyMeasures one = PovertyMeasures.of(Row.sample(rows), line, atLine);
    assertThat(own.poorPersons()).isEqualTo(one.poorPersons());
    for (ToDoubleFunction<PovertyMeasures> measure : ALL) {
      // The quotients are rounded, 1e-16 of 1; the root of a gap feels it most, as √1e-16.
      double expected = measure.applyAsDouble(one);
      assertThat(measure.applyAsDouble(own)).isCloseTo(expected, within(1e-13 * expected + 2e-8));
    }
    assertThat(own.povertyGap()).isCloseTo(one.povertyGap(), within(4e-16));
    assertThat(own.watts()).isCloseTo(one.watts(), within(4e-15));
  }

  /** Neighbors of the line, where a rounded quotient might be 1. */
  @Property(seed = "11", tries = 1000)
  void quotientsAreOnTheSideOfTheLineThatWelfareIsOn(
      @ForAll @Scale(12) @DoubleRange(min = 1e-9, max = 1e9) double line,
      @ForAll @IntRange(min = -3, max = 3) int steps,
      @ForAll @IntRange(min = -1000, max = 900) int scale) {
    double scaled = Math.scalb(line, scale);
    double welfare = scaled + steps * Math.ulp(scaled);
    double ratio = OwnLines.ratios(new double[] {welfare}, new double[] {scaled})[0];
    assertThat(Double.compare(ratio, 1)).isEqualTo(Double.compare(welfare, scaled));
  }

  /** To 1e-12, relative; the ninety digits of the definitions are themselves good to 1e-80. */
  private static void assertClose(double actual, double expected) {
    assertThat(actual).isCloseTo(expected, within(1e-12 * Math.abs(expected) + 1e-80));
  }
}
