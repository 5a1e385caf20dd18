package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.io.ScenarioReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The scenario of the file format against a brute-force program written from the model page by
 * others: 600 draws of 60,000 plain random households a cohort. Asked for: 4 joint standard errors,
 * plus 0.0002 for the headcount.
 *
 * <p>36 means of measures, 22 of money and households, 20 chances of the target: with normal errors
 * one of 78 comparisons lies 4 standard errors off in one of 200 correct engines. Mutants that it
 * catches: places of a household size of four, yearly shock not scaled to its sd, no refresh of the
 * registry, transfer not eroded, events without persistence, active years one too many.
 */
@Tag("statistical")
class TwoDistrictsOracleTest {

  private static final int DRAWS_OF_OTHERS = 600;
  private static final double MANY = 4;
  private static JsonNode expected;
  private static Outcome outcome;

  @BeforeAll
  static void run() throws IOException {
    expected = JsonMapper.shared().readTree(text("/two-districts.expected.json"));
    Scenario scenario = ScenarioReader.read("two-districts.json", text("/two-districts.json"));
    Settings smaller = scenario.simulation().withDraws(1024).withHouseholds(4096);
    outcome = Simulation.of(scenario.withSimulation(smaller)).run();
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = TwoDistrictsOracleTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static JsonNode strategy(int s) {
    return expected.get(outcome.scenario().strategies().get(s).id());
  }

  @ParameterizedTest
  @CsvSource({
    "HEADCOUNT, headcount, 0.0002",
    "POVERTY_GAP, povertyGap, 0",
    "SEVERITY, severity, 0"
  })
  void measuresAgree(Measure measure, String name, double allowance) {
    for (int s = 0; s < 2; s++) {
      JsonNode given = strategy(s).get(name);
      for (int t = 0; t <= 5; t++) {
        double[] column = outcome.measure(measure, s, t);
        double theirs = given.get("se").get(t).asDouble();
        double joint = Math.hypot(theirs, Agreement.error(column));
        assertThat(ClosedForm.mean(column))
            .as("%s of strategy %d in year %d", name, s, t)
            .isCloseTo(given.get("mean").get(t).asDouble(), within(MANY * joint + allowance));
      }
    }
  }

  /** Their standard errors are not given: the spread of our draws, over √600, is. */
  private static void agree(String what, double[] column, double theirs) {
    double mean = ClosedForm.mean(column);
    double variance =
        Arrays.stream(column).map(x -> (x - mean) * (x - mean)).sum() / (column.length - 1);
    double joint = Math.hypot(Math.sqrt(variance / DRAWS_OF_OTHERS), Agreement.error(column));
    assertThat(mean).as(what).isCloseTo(theirs, within(MANY * joint + 1e-9 * theirs + 1e-6));
  }

  @Test
  void moneyAndHouseholdsAgree() {
    for (int s = 0; s < 2; s++) {
      for (int t = 0; t <= 5; t++) {
        String where = " of strategy " + s + " in year " + t;
        double[] spent = outcome.spending(s, t);
        double[] city = spent.clone();
        for (int item = 0; item < outcome.scenario().items().size(); item++) {
          double[] partners = outcome.item(ItemColumn.PARTNERS, item, s, t);
          Arrays.setAll(city, d -> city[d] - partners[d]);
        }
        agree("spending" + where, spent, strategy(s).get("spent").get(t).asDouble());
        agree("the city's spending" + where, city, strategy(s).get("city").get(t).asDouble());
        for (int p = 0; p < 2; p++) {
          String id = outcome.scenario().items().get(p);
          agree(
              id + " households" + where,
              outcome.item(ItemColumn.ENROLLED, p, s, t),
              strategy(s).get("enrolled").get(id).get(t).asDouble());
        }
      }
    }
  }

  /** Chances of 600 draws, with their binomial standard error and one draw's worth of rounding. */
  @Test
  void theChancesOfTheTargetAgree() {
    for (int s = 0; s < 2; s++) {
      for (int t = 1; t <= 5; t++) {
        double truth = ClosedForm.shareAtOrBelow(0.05, outcome.measure(Measure.HEADCOUNT, s, t));
        double published = ClosedForm.shareAtOrBelow(0.05, outcome.publishedHeadcount(s, t));
        chance("true" + s + t, truth, strategy(s).get("onTargetTrue").get(t).asDouble());
        chance(
            "published" + s + t, published, strategy(s).get("onTargetPublished").get(t).asDouble());
      }
    }
  }

  private static void chance(String what, double ours, double theirs) {
    double variance = Math.max(ours * (1 - ours), theirs * (1 - theirs));
    double joint = Math.sqrt(variance / DRAWS_OF_OTHERS + variance / 1024);
    assertThat(ours)
        .as("chance of the target, %s", what)
        .isCloseTo(theirs, within(MANY * joint + 1.0 / DRAWS_OF_OTHERS));
  }
}
