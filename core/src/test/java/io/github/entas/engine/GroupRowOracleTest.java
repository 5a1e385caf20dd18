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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rows of a program's groups against sums over households; floors, transfers, those that alone
 * lift everybody, and small and large transitory shocks included. Mutants that these tests catch:
 * the floor not grown; R in place of R²; the transfer in money in place of lines.
 */
class GroupRowOracleTest {

  private static final int T = 3;

  /** Of the tables, see {@link PovertyTableOracleTest}. */
  private static final double TABLE = 2.5e-10;

  private static Scenario scenario(double transitoryShare, double floor, double responders) {
    Cohort coast =
        Cohort.of("coast", 40_000, 5, 1.2, Towns.shifted(1.2 * floor, 0.16, 0.7))
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
}
