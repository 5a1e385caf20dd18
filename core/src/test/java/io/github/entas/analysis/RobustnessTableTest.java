package io.github.entas.analysis;

import static io.github.entas.analysis.RobustnessMetric.HURWICZ;
import static io.github.entas.analysis.RobustnessMetric.MAXIMUM_REGRET;
import static io.github.entas.analysis.RobustnessMetric.MEAN;
import static io.github.entas.analysis.RobustnessMetric.MEAN_REGRET;
import static io.github.entas.analysis.RobustnessMetric.P90_REGRET;
import static io.github.entas.analysis.RobustnessMetric.SHARE_ACCEPTABLE_RATE;
import static io.github.entas.analysis.RobustnessMetric.SHARE_ACCEPTABLE_REGRET;
import static io.github.entas.analysis.RobustnessMetric.WORST_CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.InvalidValueException;
import io.github.entas.analysis.RobustnessTable.Options;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RobustnessTableTest {

  private static final List<String> IDS = List.of("a", "b", "c");
  private static final double[][] RATES = {{.10, .20, .30}, {.18, .18, .18}, {.05, .25, .40}};
  private static final Options OPTIONS = new Options(0.5, 0.2, 0.05);

  /** Regrets by hand: a .05, .02, .12; b .13, 0, 0; c 0, .07, .22. Type 7 at 0.9: position 1.8. */
  @Test
  void theMetricsDisagreeOnWhoIsBest() {
    RobustnessTable table = RobustnessTable.of(IDS, RATES, OPTIONS);

    assertThat(table.rows())
        .extracting(RobustnessTable.Row::metric)
        .containsExactly(RobustnessMetric.values());
    holds(table, WORST_CASE, 0.3, 0.18, 0.4, "b");
    holds(table, MAXIMUM_REGRET, 0.12, 0.13, 0.22, "a");
    holds(table, P90_REGRET, 0.05 + 0.8 * 0.07, 0.8 * 0.13, 0.07 + 0.8 * 0.15, "b");
    holds(table, MEAN_REGRET, 0.19 / 3, 0.13 / 3, 0.29 / 3, "b");
    holds(table, MEAN, 0.2, 0.18, 0.7 / 3, "b");
    holds(table, HURWICZ, 0.2, 0.18, 0.225, "b");
    holds(table, SHARE_ACCEPTABLE_RATE, 2 / 3.0, 1, 1 / 3.0, "b");
    holds(table, SHARE_ACCEPTABLE_REGRET, 2 / 3.0, 2 / 3.0, 1 / 3.0, "a", "b");
  }

  @Test
  void optimismLooksAtTheBestScenario() {
    RobustnessTable table = RobustnessTable.of(IDS, RATES, new Options(0.9, 0.2, 0.05));
    holds(table, HURWICZ, 0.12, 0.18, 0.085, "c");
    RobustnessTable gloomy = RobustnessTable.of(IDS, RATES, new Options(0, 0.2, 0.05));
    assertThat(gloomy.row(HURWICZ).values()).isEqualTo(gloomy.row(WORST_CASE).values());
  }

  /** Weights 2, 1, 1 add up to 4. Steps between regrets: half of the two weights. */
  @Test
  void weightsCountInMeansSharesAndQuantilesOnly() {
    RobustnessTable table = RobustnessTable.of(IDS, RATES, OPTIONS, new double[] {2, 1, 1});
    RobustnessTable equal = RobustnessTable.of(IDS, RATES, OPTIONS);

    holds(table, MEAN, 0.7 / 4, 0.18, 0.75 / 4, "a");
    holds(table, MEAN_REGRET, 0.24 / 4, 0.26 / 4, 0.29 / 4, "a");
    holds(table, SHARE_ACCEPTABLE_RATE, 3 / 4.0, 1, 2 / 4.0, "b");
    holds(table, SHARE_ACCEPTABLE_REGRET, 3 / 4.0, 2 / 4.0, 2 / 4.0, "a");
    // a: .02 (1), .05 (2), .12 (1), steps 1.5, 1.5: 2.7 is 1.2 into the second.
    // b: 0 (1), 0 (1), .13 (2), steps 1, 1.5: 2.25 is 1.25 into the second.
    // c: 0 (2), .07 (1), .22 (1), steps 1.5, 1: 2.25 is .75 into the second.
    holds(table, P90_REGRET, 0.05 + 0.8 * 0.07, 1.25 / 1.5 * 0.13, 0.07 + 0.75 * 0.15, "a");
    for (RobustnessMetric metric : List.of(WORST_CASE, MAXIMUM_REGRET, HURWICZ)) {
      assertThat(table.row(metric)).isEqualTo(equal.row(metric));
    }
  }

  /** 0.3 − 0.1 is 0.19999999999999998 in doubles and 0.5 − 0.3 is 0.2: both are a fifth. */
  @Test
  void roundingDoesNotHideATie() {
    double[][] rates = {{0.3, 0.3}, {0.1, 0.5}};

    RobustnessTable table =
        RobustnessTable.of(List.of("p", "q"), rates, new Options(0.5, 1, 0.19999999999999998));

    assertThat(table.row(MAXIMUM_REGRET).best()).containsExactly("p", "q");
    assertThat(table.row(SHARE_ACCEPTABLE_REGRET).values()).containsExactly(1.0, 1.0);
    assertThat(table.row(WORST_CASE).best()).containsExactly("p");
  }

  @Test
  void aSingleStrategyHasNoRegret() {
    RobustnessTable table =
        RobustnessTable.of(List.of("a"), new double[][] {{0.3}}, new Options(1, 0.2, 0));

    assertThat(table.row(MAXIMUM_REGRET).values()).containsExactly(0.0);
    assertThat(table.row(P90_REGRET).values()).containsExactly(0.0);
    assertThat(table.row(SHARE_ACCEPTABLE_RATE).values()).containsExactly(0.0);
    assertThat(table.rows()).allSatisfy(row -> assertThat(row.best()).containsExactly("a"));
  }

  @Test
  void badInputIsRefused() {
    refused(
        () -> RobustnessTable.of(List.of("a"), new double[1][0], OPTIONS),
        "rates must have at least 1 scenario: 0");
    refused(
        () -> RobustnessTable.of(IDS, new double[][] {{1, 2}, {1, 2}, {1}}, OPTIONS),
        "rates must have as many scenarios for every strategy, 2: 1 for \"c\"");
    refused(
        () -> RobustnessTable.of(List.of("a"), new double[][] {{Double.NaN}}, OPTIONS),
        "rates must be finite numbers: scenario 0 of \"a\" is NaN");
    refused(
        () -> RobustnessTable.of(IDS, RATES, OPTIONS, new double[] {1, 1}),
        "weights must have one number a scenario, 3: 2");
    refused(
        () -> RobustnessTable.of(IDS, RATES, OPTIONS, new double[] {1, 0, 1}),
        "weights must be finite numbers greater than 0: 0.0\n"
            + "Maybe the scenario should be left out.");
    refused(
        () -> RobustnessTable.of(IDS, RATES, OPTIONS, new double[] {1, Double.NaN, 1}),
        "weights must be finite numbers greater than 0: NaN");
    refused(
        () -> new Options(30, Double.NaN, -1),
        """
        optimism must be in [0, 1]: 30.0
        Maybe 0.3 was meant: rates are fractions.
        acceptableRate must be a finite number: NaN
        acceptableRegret must be a finite number, 0 or more: -1.0\
        """);
  }

  private static void holds(
      RobustnessTable table,
      RobustnessMetric metric,
      double a,
      double b,
      double c,
      String... best) {
    RobustnessTable.Row row = table.row(metric);
    assertThat(row.values().get(0)).isCloseTo(a, within(1e-15));
    assertThat(row.values().get(1)).isCloseTo(b, within(1e-15));
    assertThat(row.values().get(2)).isCloseTo(c, within(1e-15));
    assertThat(row.best()).containsExactly(best);
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(call).withMessage(message);
  }
}
