package io.github.entas.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.engine.CancelToken;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Simulation;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The selection beside an obvious one: all leaders in all rounds, the formula of the paper. */
class SelectorTest {

  private static final int YEAR = 2;
  private static final int FIRST = 16;
  private static final Scenario TOWN = SearchTown.of(256, 64, 5);

  private static final List<Strategy> LEADERS =
      List.of(
          mix(1, 10, 20, 0),
          mix(2, 15, 15, 0),
          mix(3, 0, 0, 30),
          mix(4, 12, 14, 4),
          mix(5, 6, 20, 4),
          mix(6, 20, 10, 0));

  private static Strategy mix(int number, double capital, double training, double coaching) {
    return Strategy.of("mix-" + number)
        .with("capital", 1e6 * capital)
        .with("training", 1e6 * training)
        .with("coaching", 1e6 * coaching);
  }

  private static long seed(int round) {
    return 1000 + 7L * round;
  }

  /** Means by leader and observation, more is better. */
  private static double[][] observations(Objective objective) {
    double[][] all = new double[LEADERS.size()][0];
    for (int round = 0; round < Selector.MOST_ROUNDS; round++) {
      Scenario asked =
          TOWN.withStrategies(LEADERS).withSimulation(TOWN.simulation().withSeed(seed(round)));
      Outcome outcome = Simulation.of(asked).threads(1).run();
      for (int i = 0; i < all.length; i++) {
        double[] more = objective.means(outcome, i, YEAR);
        int before = all[i].length;
        all[i] = Arrays.copyOf(all[i], before + more.length);
        for (int r = 0; r < more.length; r++) {
          all[i][before + r] = objective.moreIsBetter() ? more[r] : -more[r];
        }
      }
    }
    return all;
  }

  private static double mean(double[] values, int first) {
    return Arrays.stream(values, 0, first).average().orElseThrow();
  }

  /** Leaders that are left after each round, until one is. */
  private static List<SortedSet<Integer>> left(double[][] seen, double difference) {
    double h2 = (Math.pow(2 * 0.05 / (seen.length - 1), -2.0 / (FIRST - 1)) - 1) * (FIRST - 1);
    SortedSet<Integer> left = new TreeSet<>(List.of(0, 1, 2, 3, 4, 5));
    List<SortedSet<Integer>> rounds = new ArrayList<>();
    for (int r = FIRST; r <= FIRST * Selector.MOST_ROUNDS && left.size() > 1; r += FIRST) {
      SortedSet<Integer> staying = new TreeSet<>(left);
      for (int i : left) {
        for (int j : left) {
          double variance = 0;
          double apart = mean(seen[i], FIRST) - mean(seen[j], FIRST);
          for (int k = 0; k < FIRST; k++) {
            variance += Math.pow(seen[i][k] - seen[j][k] - apart, 2) / (FIRST - 1);
          }
          double width = h2 * variance / (difference * difference) - r;
          width = Math.max(0, difference / (2.0 * r) * width);
          if (mean(seen[i], r) < mean(seen[j], r) - width) {
            staying.remove(i);
          }
        }
      }
      left = staying;
      rounds.add(left);
    }
    return rounds;
  }

  @ParameterizedTest
  @CsvSource({
    "ON_TARGET, 0.005", "ON_TARGET, 0.05", "ON_TARGET, 0.3",
    "HEADCOUNT, 0.00005", "HEADCOUNT, 0.0005", "HEADCOUNT, 0.01"
  })
  void itSelectsAsTheObviousProcedureDoes(Objective objective, double difference) {
    MixRunner runner =
        new MixRunner(TOWN, YEAR, objective, 1, SearchListener.NONE, new CancelToken());
    Selector.Selected selected =
        new Selector(runner, objective, difference, SelectorTest::seed).among(LEADERS);
    double[][] seen = observations(objective);
    List<SortedSet<Integer>> rounds = left(seen, difference);
    SortedSet<Integer> survivors = rounds.get(rounds.size() - 1);
    int best = survivors.first();
    for (int i : survivors) {
      best =
          mean(seen[i], FIRST * rounds.size()) > mean(seen[best], FIRST * rounds.size()) ? i : best;
    }
    assertThat(selected.how().leaders()).isEqualTo(6);
    assertThat(selected.how().rounds()).isEqualTo(rounds.size());
    assertThat(selected.how().survivors()).isEqualTo(survivors.size());
    assertThat(selected.winner()).isEqualTo(best);
    assertThat(selected.how().seeds()).first().isEqualTo(1000L);
    assertThat(selected.how().seeds()).last().isEqualTo(seed(rounds.size() - 1));
  }

  /** Forty selections of two that are much alike: what the first round says is not what counts. */
  @Test
  void amongThoseLeftTheBestOverAllRoundsWins() {
    MixRunner runner =
        new MixRunner(TOWN, YEAR, Objective.ON_TARGET, 1, SearchListener.NONE, new CancelToken());
    List<Strategy> two = List.of(mix(1, 15, 15, 0), mix(2, 16, 14, 0));
    int turned = 0;
    for (int base = 0; base < 40; base++) {
      long from = 10_000L * base;
      Selector.Selected selected =
          new Selector(runner, Objective.ON_TARGET, 1e-5, round -> from + round).among(two);
      double first = 0;
      double all = 0;
      for (int round = 0; round < selected.how().rounds(); round++) {
        List<Candidate> seen =
            runner.candidates(SearchListener.Stage.SELECTION, two, 0, from + round);
        double ahead = seen.get(1).numbers().onTarget() - seen.get(0).numbers().onTarget();
        first += round == 0 ? ahead : 0;
        all += ahead;
      }
      if (all != 0) {
        assertThat(selected.winner()).as("from seed %d", from).isEqualTo(all > 0 ? 1 : 0);
      }
      turned += first * all < 0 ? 1 : 0;
    }
    assertThat(turned).as("selections whose first round said otherwise").isPositive();
  }
}
