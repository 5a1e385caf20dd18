package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.engine.ItemColumn;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.OutcomeFixture;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.ScenarioBuilder;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SummaryProperties {

  private static final List<String> STRATEGIES = List.of("none", "a", "b", "c");

  @Property(tries = 20, seed = "1")
  void theOrderOfStrategiesChangesOnlyTheOrderOfTheirSummaries(
      @ForAll long seed, @ForAll long shuffle) {
    List<String> shuffled = new ArrayList<>(STRATEGIES);
    Collections.shuffle(shuffled, new Random(shuffle));

    Summary summary = Summary.of(outcome(STRATEGIES, seed));
    Summary permuted = Summary.of(outcome(shuffled, seed));

    assertThat(permuted.strategies()).extracting(StrategySummary::id).isEqualTo(shuffled);
    assertThat(byId(permuted)).isEqualTo(byId(summary));
    assertThat(permuted.findings()).hasSameSizeAs(summary.findings());
  }

  @Property(tries = 20, seed = "2")
  void theSameOutcomeGivesTheSameSummary(@ForAll long seed) {
    assertThat(Summary.of(outcome(STRATEGIES, seed)))
        .isEqualTo(Summary.of(outcome(STRATEGIES, seed)));
  }

  @Property(tries = 20, seed = "3")
  void twoStrategiesWithTheSameDrawsDifferByExactlyNothing(@ForAll long seed) {
    Outcome outcome = outcome(List.of("none", "none too"), seed);

    StrategySummary same = Summary.of(outcome).strategies().get(1);

    assertThat(same.years())
        .allSatisfy(
            year -> {
              AgainstReference against = Objects.requireNonNull(year.againstReference());
              assertThat(against.headcount().quantiles().values()).containsOnly(0.0);
              assertThat(against.personsLifted().quantiles().values()).containsOnly(0.0);
              assertThat(against.personsLifted().mean()).isEqualTo(0.0);
              assertThat(against.personsLifted().standardError()).isZero();
            });
  }

  /** Means are correctly rounded to some 1e-16, persons are 4000: 1e-11 is ample. */
  @Property(tries = 20, seed = "4")
  void theMeanDifferenceIsTheDifferenceOfTheMeans(@ForAll long seed) {
    Summary summary = Summary.of(outcome(STRATEGIES, seed));

    for (int t = 0; t <= 3; t++) {
      YearSummary reference = summary.strategies().get(0).years().get(t);
      YearSummary other = summary.strategies().get(2).years().get(t);
      AgainstReference against = Objects.requireNonNull(other.againstReference());
      double difference = other.headcount().mean() - reference.headcount().mean();
      assertThat(against.headcount().mean()).isCloseTo(difference, within(1e-11));
      assertThat(against.personsLifted().mean())
          .isCloseTo(reference.poorPersons().mean() - other.poorPersons().mean(), within(1e-11));
    }
  }

  @Property(tries = 20, seed = "5")
  void aTargetFurtherUpIsReachedMoreOften(
      @ForAll long seed, @ForAll @IntRange(max = 99) int percent) {
    Summary strict = Summary.of(outcome(STRATEGIES, seed, s -> s.target(percent / 100.0, 2026)));
    Summary lax = Summary.of(outcome(STRATEGIES, seed, s -> s.target((percent + 1) / 100.0, 2026)));

    for (int s = 0; s < STRATEGIES.size(); s++) {
      YearSummary hard = strict.strategies().get(s).years().get(2);
      YearSummary easy = lax.strategies().get(s).years().get(2);
      assertThat(easy.onTarget().trueHeadcount().value())
          .isGreaterThanOrEqualTo(hard.onTarget().trueHeadcount().value());
      assertThat(easy.expectedShortfall()).isLessThanOrEqualTo(hard.expectedShortfall());
    }
  }

  private static Map<String, StrategySummary> byId(Summary summary) {
    return summary.strategies().stream()
        .collect(Collectors.toMap(StrategySummary::id, Function.identity()));
  }

  private static Outcome outcome(List<String> ids, long seed) {
    return outcome(ids, seed, Function.identity());
  }

  /** Headcounts and spending that depend on the seed and the first four letters of the id. */
  private static Outcome outcome(
      List<String> ids, long seed, Function<ScenarioBuilder, ScenarioBuilder> changes) {
    ScenarioBuilder builder = SmallCity.frame().program(SmallCity.capital()).reference("none");
    ids.forEach(id -> builder.strategy(Strategy.of(id)));
    Scenario scenario = changes.apply(builder).build();
    OutcomeFixture fixture = OutcomeFixture.of(scenario);
    for (int s = 0; s < ids.size(); s++) {
      String name = ids.get(s).substring(0, Math.min(4, ids.get(s).length()));
      Random random = new Random(seed ^ name.hashCode());
      for (int t = 0; t <= scenario.horizonYears(); t++) {
        fixture.headcount(s, t, d -> random.nextDouble());
        if (t > 0) {
          fixture.item(ItemColumn.SPENT, 0, s, t, d -> 1000 * random.nextDouble());
        }
      }
    }
    return fixture.outcome();
  }
}
