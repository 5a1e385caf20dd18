package io.github.entas.benchmarks.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.benchmarks.Shape;
import io.github.entas.benchmarks.Size;
import io.github.entas.engine.Measure;
import io.github.entas.engine.Outcome;
import io.github.entas.engine.Scenario;
import io.github.entas.engine.Settings;
import io.github.entas.engine.Simulation;
import io.github.entas.stat.Estimate;
import io.github.entas.strategy.Budget;
import io.github.entas.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared in time computes the same. */
@Tag("statistical")
class BaselineTest {

  private static final int YEARS = 2;
  private static final int FLAGSHIPS = 8;
  private static final int STRATEGIES = FLAGSHIPS + 1;
  private static final int PROGRAMS = 6;
  private static final double STANDARD_ERRORS = 4;
  private static final long SEED = 20;

  /** Fewer households for the loops: theirs are fresh in every draw. */
  private static final Scenario SMALL = scenario(64, 256);

  private static Outcome entas;

  @BeforeAll
  static void run() {
    entas = Simulation.of(scenario(512, 512)).run();
  }

  /** The flagship's strategies, and one whose money does not reach for those it has enrolled. */
  private static Scenario scenario(int draws, int households) {
    Scenario regular =
        Shape.REGULAR.scenario(new Size(draws, households, FLAGSHIPS, PROGRAMS, YEARS));
    List<Strategy> strategies = new ArrayList<>(regular.strategies());
    strategies.add(Strategy.of("falling").with("voucher", Budget.byYear(List.of(9e9, 3e9))));
    return regular.withStrategies(strategies);
  }

  static Stream<Arguments> engines() {
    return Stream.of(
        Arguments.of("closed form", PlainEngine.textbookClosedForm(), 48),
        Arguments.of("sampled shock", PlainEngine.textbookSampledShock(), 96),
        Arguments.of("scalar loop", PlainEngine.scalarLoop(), 512));
  }

  /**
   * 3 × 3 measures × (27 means + 16 differences from the reference), most of them strongly
   * dependent. If they were independent and normal, 0.02 of them would be more than 4 standard
   * errors apart by chance. Seen to fail where a responder gains δ instead of δ/q, where the
   * voucher is paid whole although its money falls, where households are enrolled with 0.8·π, where
   * E₂ of the closed form has exp(s²) for exp(2s²), and where the shock has the factor λ for √λ.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("engines")
  void agreesWithinFourStandardErrors(String name, PlainEngine engine, int draws) {
    PlainOutcome plain = engine.run(SMALL, draws, SEED);
    List<String> apart = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      for (int s = 0; s < STRATEGIES; s++) {
        for (int t = 0; t <= YEARS; t++) {
          String what = measure + " of strategy " + s + " in year " + t;
          double[] loops = plain.measure(measure, s, t);
          double[] engines = entas.measure(measure, s, t);
          compare(what, loops, engines, apart);
          if (s > 0 && t > 0) {
            compare(
                what + " over the reference",
                minus(loops, plain.measure(measure, 0, t)),
                minus(engines, entas.measure(measure, 0, t)),
                apart);
          }
        }
      }
    }
    assertThat(apart).isEmpty();
  }

  @Test
  void equalSeedsGiveEqualOutcomes() {
    for (Arguments engine : engines().toList()) {
      PlainEngine loops = (PlainEngine) engine.get()[1];
      double[] once = loops.run(SMALL, 2, 1).measure(Measure.HEADCOUNT, 6, YEARS);
      assertThat(loops.run(SMALL, 2, 1).measure(Measure.HEADCOUNT, 6, YEARS)).isEqualTo(once);
      assertThat(loops.run(SMALL, 2, 2).measure(Measure.HEADCOUNT, 6, YEARS)).isNotEqualTo(once);
    }
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    Scenario irregular = Shape.IRREGULAR.scenario(new Size(64, 64, FLAGSHIPS, PROGRAMS, YEARS));
    assertThatThrownBy(() -> PlainEngine.scalarLoop().run(irregular, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the baselines know no enablers")
        .hasMessageEndingWith(": irregular");
  }

  private static void compare(String what, double[] loops, double[] engines, List<String> apart) {
    Estimate plain = Estimate.of(loops, Settings.RANDOMIZATIONS);
    Estimate own = Estimate.of(engines, Settings.RANDOMIZATIONS);
    // Plain draws are independent; a few of them may miss the spread that many have.
    double spread = Math.max(plain.sd(), own.sd());
    double error = Math.hypot(spread / Math.sqrt(loops.length), own.standardError());
    double distance = Math.abs(plain.mean() - own.mean());
    if (!(distance <= STANDARD_ERRORS * error)) {
      apart.add(
          String.format(
              Locale.ROOT, "%s: %.6g, entas %.6g ± %.2g", what, plain.mean(), own.mean(), error));
    }
  }

  private static double[] minus(double[] a, double[] b) {
    double[] difference = a.clone();
    for (int d = 0; d < difference.length; d++) {
      difference[d] -= b[d];
    }
    return difference;
  }
}
