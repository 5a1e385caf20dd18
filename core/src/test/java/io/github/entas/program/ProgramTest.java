package io.github.entas.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.stat.Distribution;
import io.github.entas.stat.NormalDistribution;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramTest {

  private static ProgramBuilder capital() {
    return Program.withId("capital")
        .targeting(Universal.of())
        .cost(Cost.perHousehold(5e6))
        .uplift(Uplift.of(NormalDistribution.of(0.1, 0.05)));
  }

  @Test
  void whatIsLeftOpenIsFilledInByTheScenario() {
    Program open = capital().build();
    assertThat(open.startYear()).isNull();
    Program complete = open.completed(2025, List.of("north", "rest"));
    assertThat(complete.startYear()).isEqualTo(2025);
    assertThat(complete.cohorts()).containsExactly("north", "rest");
    Program given = capital().startYear(2027).cohorts(List.of("rest")).build();
    assertThat(given.completed(2025, List.of("north", "rest"))).isEqualTo(given);
  }

  @Test
  void everythingMissingIsToldTogether() {
    assertThatThrownBy(() -> Program.withId("capital").build())
        .hasMessage("targeting must be given: nothing\ncost must be given: nothing");
    assertThatThrownBy(
            () ->
                Program.withId(" ")
                    .targeting(Universal.of())
                    .cost(Cost.perHousehold(5e6))
                    .capacityPerYear(0)
                    .householdSize(-1)
                    .build())
        .hasMessageContaining("id must not be blank")
        .hasMessageContaining("capacityPerYear must be a finite number greater than 0: 0.0")
        .hasMessageContaining("householdSize must be a finite number greater than 0: -1.0")
        .hasMessageContaining("uplift must be given where there is no transfer: neither");
  }

  @Test
  void aDistributionMostlyOutsideItsRangeIsRefused() {
    assertThatThrownBy(() -> capital().takeUp(NormalDistribution.of(1.2, 0.1)).build())
        .hasMessage(
            "takeUp must be in [0, 1], with at least half of its probability: 97.7 % of it lies"
                + " outside\nMaybe percent was meant: rates are fractions.");
    assertThat(capital().takeUp(NormalDistribution.of(0.95, 0.1)).build().takeUp().mean())
        .isEqualTo(0.95);
  }

  @Test
  void costsMustBeThere() {
    assertThatThrownBy(() -> Cost.perHousehold(0))
        .hasMessage("perHousehold must be a finite number greater than 0: 0.0");
    assertThatThrownBy(() -> Cost.perHousehold(1).withActiveYears(0).withFixedPerYear(-1))
        .hasMessage("activeYears must be 1 or more: 0");
    assertThatThrownBy(() -> Cost.perHousehold(1).withFixedPerYear(-1))
        .hasMessage("fixedPerYear must be a finite number, 0 or more: -1.0");
  }

  @Test
  void anInteractionIsOfTwoPrograms() {
    assertThatThrownBy(() -> Interaction.of("a", "a", Distribution.constant(0)))
        .hasMessage("programs must name two different programs: \"a\" twice");
  }

  @Test
  void aRegistryIsAsOldAsItsRefreshmentLeavesIt() {
    ProxyMeans everyTwoYears = ProxyMeans.of(0.1, 0.5).withRefreshYears(2);
    assertThat(everyTwoYears.registryYear(1)).isZero();
    assertThat(everyTwoYears.registryYear(2)).isZero();
    assertThat(everyTwoYears.registryYear(3)).isEqualTo(2);
    assertThat(everyTwoYears.registryYear(4)).isEqualTo(2);
    assertThat(ErrorRates.of(0.3, 0.3).registryYear(4)).isEqualTo(3);
    assertThat(everyTwoYears.withRefreshYears(0).registryYear(9)).isZero();
  }

  @Test
  void targetingTellsEveryRange() {
    assertThatThrownBy(() -> new ProxyMeans(12, 0, -1))
        .hasMessageContaining("eligibleShare must be in [0, 1]: 12.0\nMaybe 0.12 was meant")
        .hasMessageContaining("accuracy must be in (0, 1]: 0.0")
        .hasMessageContaining("refreshYears must be 0 or more: -1");
    assertThatThrownBy(() -> new ErrorRates(-0.1, 1, 1, 1))
        .hasMessageContaining("exclusionError must be in [0, 1]: -0.1")
        .hasMessageContaining("inclusionError must be in [0, 1): 1.0")
        .hasMessageContaining("reach must be a finite number greater than 1: 1.0");
  }
}
