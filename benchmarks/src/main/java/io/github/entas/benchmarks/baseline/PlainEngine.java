package io.github.entas.benchmarks.baseline;

import io.github.entas.engine.Scenario;
import io.github.entas.random.RandomKey;
import io.github.entas.strategy.Strategy;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The model in plain loops over draws, strategies, years and households.
 *
 * <p>All strategies of a draw see the same city and households: the textbook engines by sampling
 * them again from the same seed for each strategy, as code does that simulates one strategy after
 * the other; the scalar loop by keeping what no strategy changes.
 */
public final class PlainEngine {

  /** How the transitory shock enters. */
  private interface Poverty {
    LastStep of(PlainHouseholds households, PlainSample sample, Numbers numbers);
  }

  private final Supplier<Numbers> generator;
  private final Poverty poverty;
  private final boolean keepsHouseholds;

  private PlainEngine(Supplier<Numbers> generator, Poverty poverty, boolean keepsHouseholds) {
    this.generator = generator;
    this.poverty = poverty;
    this.keepsHouseholds = keepsHouseholds;
  }

  /** Commons Math 3: Well19937c, three times Φ for every household, year and strategy. */
  public static PlainEngine textbookClosedForm() {
    return new PlainEngine(TextbookNumbers::new, ClosedForm::new, false);
  }

  /** Commons Math 3: Well19937c, the transitory shock sampled. */
  public static PlainEngine textbookSampledShock() {
    return new PlainEngine(TextbookNumbers::new, SampledShock::new, false);
  }

  /**
   * The best scalar loop: Commons RNG's xoshiro256++ and ziggurat, households and lists once a draw
   * for all strategies, the transitory shock sampled.
   */
  public static PlainEngine scalarLoop() {
    return new PlainEngine(FastNumbers::new, SampledShock::new, true);
  }

  /**
   * Runs a scenario with its households per cohort, but its own number of draws.
   *
   * @param draws any number; each draw is independent of the others
   * @param seed equal seeds give equal outcomes
   * @throws IllegalArgumentException if the scenario has features that the baselines do not
   */
  public PlainOutcome run(Scenario scenario, int draws, long seed) {
    PlainCity city = new PlainCity(scenario);
    Numbers numbers = generator.get();
    PlainOutcome outcome = new PlainOutcome(scenario, draws);
    for (int d = 0; d < draws; d++) {
      DrawState state = null;
      for (int s = 0; s < scenario.strategies().size(); s++) {
        if (state == null || !keepsHouseholds) {
          state = new DrawState(city, numbers, RandomKey.of(seed, d));
        }
        state.simulate(s, d, outcome);
      }
    }
    return outcome;
  }

  /** A sampled city: what strategies have in common. */
  private final class DrawState {

    private final PlainCity city;
    private final Numbers numbers;
    private final RandomKey key;
    private final PlainSample sample;
    private final PlainHouseholds households;
    private final LastStep lastStep;
    private final @Nullable PlainRegistry[] registries;
    private final double[] uplifts;
    private final double[] transfers;

    DrawState(PlainCity city, Numbers numbers, RandomKey key) {
      this.city = city;
      this.numbers = numbers;
      this.key = key;
      numbers.restart(key.bits());
      sample = new PlainSample(city, numbers);
      households = new PlainHouseholds(city, numbers);
      lastStep = poverty.of(households, sample, numbers);
      registries = new PlainRegistry[city.scenario.programs().size()];
      uplifts = new double[city.households];
      transfers = new double[city.households];
    }

    void simulate(int s, int d, PlainOutcome outcome) {
      Scenario scenario = city.scenario;
      Strategy strategy = scenario.strategies().get(s);
      PlainProgram[] programs =
          IntStream.range(0, registries.length)
              .filter(p -> strategy.budget().containsKey(scenario.programs().get(p).id()))
              .mapToObj(p -> new PlainProgram(city, sample, p, registry(p)))
              .toArray(PlainProgram[]::new);
      for (int t = 0; t <= scenario.horizonYears(); t++) {
        Arrays.fill(uplifts, 0);
        Arrays.fill(transfers, 0);
        for (PlainProgram program : programs) {
          if (t > 0) {
            program.run(t, strategy.money(program.id(), t));
          }
          program.addGains(t, uplifts, transfers);
        }
        addInteractions(t, List.of(programs));
        outcome.set(s, t, d, lastStep.poverty(t, uplifts, transfers));
      }
    }

    private void addInteractions(int t, List<PlainProgram> programs) {
      var interactions = city.scenario.interactions();
      for (int j = 0; j < interactions.size(); j++) {
        for (PlainProgram first : programs) {
          for (PlainProgram second : programs) {
            if (first.id().equals(interactions.get(j).first())
                && second.id().equals(interactions.get(j).second())) {
              first.addInteraction(second, sample.interaction[j], t, uplifts);
            }
          }
        }
      }
    }

    private PlainRegistry registry(int p) {
      PlainRegistry known = registries[p];
      if (known == null) {
        known = new PlainRegistry(households, sample, p, numbers, key.at(p));
        registries[p] = known;
      }
      return known;
    }
  }
}
