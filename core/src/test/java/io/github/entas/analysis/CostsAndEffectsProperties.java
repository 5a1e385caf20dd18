package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.analysis.CostEffectivenessTable.Increment;
import io.github.entas.analysis.CostEffectivenessTable.Row;
import io.github.entas.analysis.CostEffectivenessTable.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Small whole numbers make ties, twins and straight lines frequent, and all of it exact. */
class CostsAndEffectsProperties {

  @Property(tries = 500, seed = "61")
  void statusesAreThoseOfTheDefinitions(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int strategies) {
    Random random = new Random(seed);
    long[] costs = whole(random, strategies, 10);
    long[] effects = whole(random, strategies, 8);

    Map<String, Row> rows = rows(table(costs, effects));

    for (int s = 0; s < strategies; s++) {
      assertThat(rows.get(id(s)).status()).isEqualTo(SlowDecision.status(costs, effects, s));
    }
  }

  @Property(tries = 500, seed = "62")
  void onTheFrontierCostsEffectsAndRatiosRise(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int strategies) {
    Random random = new Random(seed);
    double[] costs = random.doubles(strategies, -1, 1).toArray();
    double[] effects = random.doubles(strategies, -1, 1).toArray();

    CostEffectivenessTable table = CostEffectivenessTable.of(ids(strategies), costs, effects);

    double ratio = 0;
    for (Row row : table.frontier().subList(1, table.frontier().size())) {
      Increment increment = Objects.requireNonNull(row.increment());
      assertThat(increment.cost()).isPositive();
      assertThat(increment.effect()).isPositive();
      assertThat(increment.ratio()).isPositive().isGreaterThanOrEqualTo(ratio);
      assertThat(increment.ratio()).isEqualTo(increment.cost() / increment.effect());
      ratio = increment.ratio();
    }
  }

  /** At 0 strategies that cost the same tie; the table then names the most effective. */
  @Property(tries = 500, seed = "63")
  void theBestAreThoseWithTheGreatestNetBenefit(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 10) int strategies,
      @ForAll @IntRange(min = 1, max = 12) int willingnessToPay) {
    Random random = new Random(seed);
    long[] costs = whole(random, strategies, 10);
    long[] effects = whole(random, strategies, 8);

    assertThat(table(costs, effects).best(willingnessToPay))
        .containsExactlyInAnyOrderElementsOf(
            SlowDecision.best(costs, effects, willingnessToPay).stream()
                .map(CostsAndEffectsProperties::id)
                .toList());
    assertThat(SlowDecision.best(costs, effects, 0).stream().map(CostsAndEffectsProperties::id))
        .containsAll(table(costs, effects).best(0));
  }

  @Property(tries = 300, seed = "64")
  void aDominatedStrategyChangesNothingOnTheFrontier(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int strategies) {
    Random random = new Random(seed);
    long[] costs = whole(random, strategies + 1, 10);
    long[] effects = whole(random, strategies + 1, 8);
    int worseThan = random.nextInt(strategies);
    costs[strategies] = costs[worseThan] + random.nextInt(3);
    effects[strategies] = effects[worseThan] - 1 - random.nextInt(3);

    CostEffectivenessTable with = table(costs, effects);
    CostEffectivenessTable without =
        table(Arrays.copyOf(costs, strategies), Arrays.copyOf(effects, strategies));

    assertThat(with.frontier()).isEqualTo(without.frontier());
    assertThat(with.switchPoints()).isEqualTo(without.switchPoints());
    assertThat(rows(with).get(id(strategies)).status()).isEqualTo(Status.DOMINATED);
  }

  /** Ratios of whole numbers keep their order; one multiplication rounds by 1.2e-16. */
  @Property(tries = 300, seed = "65")
  void inAnotherCurrencyOnlyMoneyChanges(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 10) int strategies,
      @ForAll @IntRange(min = 2, max = 20000) int rate) {
    Random random = new Random(seed);
    long[] costs = whole(random, strategies, 10);
    long[] effects = whole(random, strategies, 8);

    List<Row> rows = table(costs, effects).rows();
    List<Row> converted =
        table(Arrays.stream(costs).map(cost -> rate * cost).toArray(), effects).rows();

    for (int k = 0; k < strategies; k++) {
      Row row = rows.get(k);
      assertThat(converted.get(k).id()).isEqualTo(row.id());
      assertThat(converted.get(k).status()).isEqualTo(row.status());
      if (row.increment() != null) {
        double ratio = rate * row.increment().ratio();
        assertThat(Objects.requireNonNull(converted.get(k).increment()).ratio())
            .isCloseTo(ratio, within(1e-15 * ratio));
      }
    }
  }

  @Property(tries = 300, seed = "66")
  void acceptabilityAndLossesAreThoseOfTheDefinitions(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 5) int strategies,
      @ForAll @IntRange(min = 2, max = 12) int draws) {
    Random random = new Random(seed);
    long[][] costs = whole(random, strategies, draws, 6);
    long[][] effects = whole(random, strategies, draws, 4);
    CostsAndEffects choice = choice(costs, effects);

    List<DecisionPoint> points = choice.at(0, 1, 2, 7);

    for (DecisionPoint point : points) {
      long lambda = (long) point.willingnessToPay();
      for (int s = 0; s < strategies; s++) {
        double won = SlowDecision.sixtiethsWon(costs, effects, lambda, s) / 60.0 / draws;
        double lost = (double) SlowDecision.lost(costs, effects, lambda, s) / draws;
        assertThat(point.chances().get(s)).isCloseTo(won, within(1e-15));
        assertThat(point.expectedLosses().get(s)).isEqualTo(lost);
        double mean =
            Arrays.stream(choice.netMonetaryBenefits(point.willingnessToPay())[s]).sum() / draws;
        assertThat(choice.meanNetMonetaryBenefits(point.willingnessToPay()).get(s)).isEqualTo(mean);
      }
    }
  }

  /** Numbers up to 100, losses likewise: rounding stays below 1e-12. */
  @Property(tries = 300, seed = "67")
  void chancesAddUpToOneAndTheLeastLossIsTheValueOfInformation(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 7) int strategies,
      @ForAll @IntRange(min = 2, max = 40) int draws) {
    Random random = new Random(seed);
    double[][] costs = uniform(random, strategies, draws);
    double[][] effects = uniform(random, strategies, draws);
    CostsAndEffects choice = CostsAndEffects.of(ids(strategies), costs, effects);

    for (DecisionPoint point : choice.at(0, 0.3, 1, 4)) {
      assertThat(sum(point.chances())).isCloseTo(1, within(1e-14));
      assertThat(point.expectedLosses()).allMatch(loss -> loss >= 0);
      assertThat(point.valueOfPerfectInformation())
          .isEqualTo(Collections.min(point.expectedLosses()));
      assertThat(point.best())
          .allSatisfy(
              id ->
                  assertThat(point.expectedLosses().get(choice.ids().indexOf(id)))
                      .isCloseTo(point.valueOfPerfectInformation(), within(1e-12)));
    }
  }

  /** A strategy's net benefits in effect are those in money, divided; costs are below 10. */
  @Property(tries = 100, seed = "68")
  void theTwoNetBenefitsAgree(@ForAll long seed, @ForAll @IntRange(min = 1, max = 99) int lambda) {
    Random random = new Random(seed);
    CostsAndEffects choice =
        CostsAndEffects.of(ids(2), uniform(random, 2, 9), uniform(random, 2, 9));

    double[][] money = choice.netMonetaryBenefits(lambda);
    double[][] effect = choice.netHealthBenefits(lambda);
    for (int i = 0; i < 9; i++) {
      assertThat(lambda * effect[1][i]).isCloseTo(money[1][i], within(1e-12));
    }
  }

  @Property(tries = 200, seed = "69")
  void permutedStrategiesGiveThePermutedAnswer(@ForAll long seed) {
    Random random = new Random(seed);
    int strategies = 6;
    double[][] costs = uniform(random, strategies, 20);
    double[][] effects = uniform(random, strategies, 20);
    List<Integer> order = new ArrayList<>(IntStream.range(0, strategies).boxed().toList());
    Collections.shuffle(order, random);

    CostsAndEffects choice = CostsAndEffects.of(ids(strategies), costs, effects);
    CostsAndEffects permuted =
        CostsAndEffects.of(
            order.stream().map(CostsAndEffectsProperties::id).toList(),
            order.stream().map(s -> costs[s]).toArray(double[][]::new),
            order.stream().map(s -> effects[s]).toArray(double[][]::new));

    assertThat(permuted.table()).isEqualTo(choice.table());
    DecisionPoint expected = choice.at(1.5).get(0);
    DecisionPoint point = permuted.at(1.5).get(0);
    assertThat(point.best()).isEqualTo(expected.best());
    assertThat(point.valueOfPerfectInformation()).isEqualTo(expected.valueOfPerfectInformation());
    for (int s = 0; s < strategies; s++) {
      assertThat(point.chances().get(s)).isEqualTo(expected.chances().get(order.get(s)));
      assertThat(point.expectedLosses().get(s))
          .isEqualTo(expected.expectedLosses().get(order.get(s)));
    }
  }

  private static CostEffectivenessTable table(long[] costs, long[] effects) {
    return CostEffectivenessTable.of(ids(costs.length), doubles(costs), doubles(effects));
  }

  private static CostsAndEffects choice(long[][] costs, long[][] effects) {
    return CostsAndEffects.of(
        ids(costs.length),
        Arrays.stream(costs).map(CostsAndEffectsProperties::doubles).toArray(double[][]::new),
        Arrays.stream(effects).map(CostsAndEffectsProperties::doubles).toArray(double[][]::new));
  }

  private static Map<String, Row> rows(CostEffectivenessTable table) {
    return table.rows().stream().collect(Collectors.toMap(Row::id, Function.identity()));
  }

  private static List<String> ids(int strategies) {
    return IntStream.range(0, strategies).mapToObj(CostsAndEffectsProperties::id).toList();
  }

  private static String id(int s) {
    return "s" + s;
  }

  private static double sum(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double[] doubles(long[] values) {
    return Arrays.stream(values).asDoubleStream().toArray();
  }

  private static long[] whole(Random random, int length, int bound) {
    return random.ints(length, 0, bound).asLongStream().toArray();
  }

  private static long[][] whole(Random random, int rows, int columns, int bound) {
    return IntStream.range(0, rows)
        .mapToObj(s -> whole(random, columns, bound))
        .toArray(long[][]::new);
  }

  private static double[][] uniform(Random random, int rows, int columns) {
    return IntStream.range(0, rows)
        .mapToObj(s -> random.doubles(columns, 0, 10).toArray())
        .toArray(double[][]::new);
  }
}
