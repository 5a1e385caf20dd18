package io.github.entas.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.entas.population.Cohort;
import io.github.entas.population.Dynamics;
import io.github.entas.program.Cost;
import io.github.entas.program.Program;
import io.github.entas.program.ProxyMeans;
import io.github.entas.program.Transfer;
import io.github.entas.program.Uplift;
import io.github.entas.stat.Distribution;
import io.github.entas.stat.NormalDistribution;
import io.github.entas.strategy.Strategy;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rows of a program's groups, and the polynomials in its uplift, against sums over households;
 * floors, transfers, those that alone lift everybody, and small and large transitory shocks
 * included. Mutants that these tests catch: the floor not grown; R in place of R²; the transfer in
 * money in place of lines; those who do not respond without the transfer; the first polynomial
 * taken whatever its tail.
 */
class ResponseOracleTest {

  private static final int T = 3;

  /** Of the tables, see {@link PovertyTableOracleTest}. */
  private static final double TABLE = 2.5e-10;

  private static Scenario scenario(double transitoryShare, double floor, double responders) {
    return scenario(transitoryShare, floor, 0.7, responders);
  }

  private static Scenario scenario(
      double transitoryShare, double floor, double sigma, double responders) {
    Cohort coast =
        Cohort.of("coast", 40_000, 5, 1.2, Towns.shifted(1.2 * floor, 0.16, sigma))
            .withDynamics(Dynamics.of(0.9, transitoryShare));
    Cohort inland = Towns.inland().withDynamics(Dynamics.of(0.8, 0.3));
    Program program =
        Program.withId("p")
            .targeting(ProxyMeans.of(0.4, 0.6))
            .cost(Cost.perHousehold(100))
            .uplift(Uplift.of(NormalDistribution.of(0.1, 0.05)).withResponderShare(responders))
            .transfer(Transfer.of(Distribution.constant(0.1)))
            .build();
    return Towns.scenario(T, 64, 64)
        .cohort(coast)
        .cohort(inland)
        .program(program)
        .strategy(Strategy.of("s").with("p", 1e5))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "0.05, 0.5, 0, 0",
    "0.05, 0.5, 0.3, 0.1",
    "0.3, 0, -0.4, 0.6",
    "0.3, 0.3, 0.8, 0.3",
    "0.8, 0.6, 0.2, 0.05",
    // Above the inland's line of 1, below the coast's of 1.2; then above both.
    "0.3, 0.05, 0.1, 1.02",
    "0.3, 0.1, 0.1, 1.3"
  })
  void aRowIsTheSumOverHouseholds(double share, double floor, double uplift, double transfer) {
    TableFixture fixture = new TableFixture(scenario(share, floor, 1), 1);
    double[] expected = fixture.row(0, T, uplift, transfer);
    double[] row = new double[expected.length];
    Arrays.fill(row, 7);
    new GroupRow(fixture.model, fixture.draw)
        .fill(
            fixture.tables,
            fixture.model.program(0),
            T,
            0,
            fixture.groups(0, T),
            uplift,
            transfer,
            fixture.alone,
            row);
    assertThat(row).containsExactly(expected, within(TABLE));
    if (transfer > 1.2) {
      assertThat(row).containsOnly(0);
    } else {
      assertThat(Arrays.stream(row).sum()).isPositive();
    }
  }

  private static Response response(TableFixture fixture) {
    GroupRow rows = new GroupRow(fixture.model, fixture.draw);
    Response response = new Response(fixture.model, fixture.draw, rows);
    response.begin(fixture.tables, fixture.alone);
    return response;
  }

  /** The polynomial through the nodes, by Lagrange's formula. */
  private static double between(Response response, double place, int at) {
    Interpolation nodes = response.interpolation();
    double sum = 0;
    for (int n = 0; n < nodes.count(); n++) {
      double basis = 1;
      for (int m = 0; m < nodes.count(); m++) {
        basis *= m == n ? 1 : (place - nodes.node(m)) / (nodes.node(n) - nodes.node(m));
      }
      sum += basis * response.values(n)[at];
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({
    "0.05, 0.5, 1, 0.2, 0",
    "0.05, 0, 0.4, -0.25, 0.1",
    "0.1, 0.3, 0.5, -0.3, 0",
    "0.2, 0.5, 0.6, 0.25, 0.1",
    "0.3, 0.6, 1, 0.25, 0.1",
    "0.3, 0.1, 0.5, 1, 1.1",
    "0.5, 0.4, 0.3, 0.5, 0",
    "0.8, 0.2, 0.3, -1, 0.2",
    "0.3, 0.2, 1, 0, 0.2",
    "0.3, 0.5, 1, 3, 0",
    "0.02, 0.7, 1, 0.6, 0.2"
  })
  void theResponseIsTheSumOverHouseholds(
      double share, double floor, double q, double full, double transfer) {
    TableFixture fixture = new TableFixture(scenario(share, floor, q), 2);
    double cap = fixture.model.scenario().upliftCap();
    double[] none = fixture.row(0, T, 0, 0);
    double[] paid = fixture.row(0, T, 0, transfer);
    Response response = response(fixture);
    int groups = fixture.groups(0, T);
    for (int first = 0; first < groups; first = 2 * first + 1) {
      response.set(fixture.model.program(0), T, first, groups, full, transfer, none);
      for (int i = 0; i <= 30; i++) {
        double uplift = Math.min(cap, full * i / 30);
        assertThat(response.build(response.piece(uplift))).isTrue();
        double place = response.place(uplift);
        assertThat(place).isBetween(-1 - 1e-12, 1 + 1e-12);
        double[] with = fixture.row(0, T, uplift, transfer);
        for (int value = 0; value < Measured.values(fixture.model); value++) {
          double apart = 0;
          for (int at = value * groups + first; at < (value + 1) * groups; at++) {
            double effect = q * with[at] + (1 - q) * paid[at] - none[at];
            apart += Math.abs(between(response, place, at) - effect);
          }
          // Every one of at most three epochs' groups together holds everybody at most once.
          assertThat(apart).as("uplift %s, value %d", uplift, value).isLessThan(1e-9 + 6 * TABLE);
        }
      }
    }
  }

  /** Hardly smoothed, and the line of the many who live just above the floor goes to nothing. */
  @Test
  void aPieceThatNoPolynomialFollowsIsRefused() {
    TableFixture fixture = new TableFixture(scenario(3e-5, 0.5, 4, 1), 0);
    Response response = response(fixture);
    response.set(fixture.model.program(0), T, 0, 7, 1, 0, fixture.row(0, T, 0, 0));
    boolean all = true;
    for (int i = 0; i <= 100; i++) {
      all &= response.build(response.piece(i / 100.0));
    }
    assertThat(all).isFalse();
  }

  @Test
  void withoutAnyRangeOneNodeIsEnough() {
    TableFixture fixture = new TableFixture(scenario(0.3, 0, 1), 0);
    Response response = response(fixture);
    response.set(fixture.model.program(0), T, 0, 7, 0, 0.1, fixture.row(0, T, 0, 0));
    assertThat(response.piece(0)).isZero();
    assertThat(response.build(0)).isTrue();
    assertThat(response.interpolation().count()).isEqualTo(1);
    assertThat(response.place(0)).isZero();
  }
}
