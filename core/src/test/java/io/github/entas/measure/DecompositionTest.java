package io.github.entas.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DecompositionTest {

  private static final double[] WELFARE = {1, 3, 2, 6, 9};
  private static final double[] WEIGHTS = {1, 1, 2, 2, 0};
  private static final String[] GROUPS = {"b", "b", "a", "a", "none"};

  /** Line 4: gaps ¾, ¼ in b; ½, 0 in a. */
  @Test
  void povertyByGroup() {
    FgtDecomposition gap = FgtDecomposition.of(WELFARE, WEIGHTS, GROUPS, 4, 1);
    assertThat(gap.whole()).isCloseTo(2.0 / 6, within(1e-15));
    assertThat(gap.groups()).extracting(FgtDecomposition.Group::label).containsExactly("a", "b");
    FgtDecomposition.Group a = gap.groups().get(0);
    FgtDecomposition.Group b = gap.groups().get(1);
    assertThat(a.personShare()).isCloseTo(2.0 / 3, within(1e-15));
    assertThat(a.fgt()).isEqualTo(0.25);
    assertThat(b.fgt()).isEqualTo(0.5);
    assertThat(a.contribution()).isCloseTo(1.0 / 6, within(1e-15));
    assertThat(b.contribution()).isCloseTo(1.0 / 6, within(1e-15));
    assertThat(b.contributionShare()).isCloseTo(0.5, within(1e-15));
  }

  @Test
  void whoIsAtTheLineIsPoorWhereAskedFor() {
    FgtDecomposition strict = FgtDecomposition.of(WELFARE, WEIGHTS, GROUPS, 2, 0);
    FgtDecomposition weak = FgtDecomposition.of(WELFARE, WEIGHTS, GROUPS, 2, 0, AtLine.POOR);
    assertThat(strict.groups().get(0).fgt()).isZero();
    assertThat(weak.groups().get(0).fgt()).isEqualTo(0.5);
  }

  @Test
  void rowsMayHaveLinesOfTheirOwn() {
    double[] lines = {2, 2, 4, 4, 4};
    FgtDecomposition gap = FgtDecomposition.of(WELFARE, WEIGHTS, GROUPS, lines, 1, AtLine.NOT_POOR);
    assertThat(gap.groups().get(0).fgt()).isEqualTo(0.25);
    assertThat(gap.groups().get(1).fgt()).isEqualTo(0.25);
    assertThat(gap.whole()).isCloseTo(0.25, within(1e-15));
  }

  @Test
  void whereNobodyIsPoorNobodyContributes() {
    FgtDecomposition none = FgtDecomposition.of(WELFARE, WEIGHTS, GROUPS, 1, 0);
    assertThat(none.whole()).isZero();
    assertThat(none.groups()).allMatch(g -> g.contribution() == 0 && g.contributionShare() == 0);
  }

  /** Means 4 of a, 2 of b, 10/3 of all; shares 2/3 and 1/3. GE(2) is half the squared variation. */
  @Test
  void inequalityWithinAndBetween() {
    EntropyDecomposition squared = EntropyDecomposition.of(WELFARE, WEIGHTS, GROUPS, 2);
    double mean = 10.0 / 3;
    double between = (2 * (4 - mean) * (4 - mean) + (2 - mean) * (2 - mean)) / 3 / mean / mean / 2;
    EntropyDecomposition.Group a = squared.groups().get(0);
    EntropyDecomposition.Group b = squared.groups().get(1);
    assertThat(squared.between()).isCloseTo(between, within(1e-15));
    assertThat(a.mean()).isEqualTo(4);
    assertThat(a.entropy()).isCloseTo(4.0 / 16 / 2, within(1e-15));
    assertThat(a.weight()).isCloseTo(2.0 / 3 * 1.44, within(1e-15));
    assertThat(b.entropy()).isCloseTo(1.0 / 4 / 2, within(1e-15));
    assertThat(b.contribution()).isCloseTo(0.36 / 3 / 8, within(1e-15));
    assertThat(squared.within()).isCloseTo(0.12 + 0.015, within(1e-15));
    assertThat(squared.whole()).isCloseTo(between + 0.135, within(1e-15));
  }

  @Test
  void aGroupThatHasNothingIsAllBetween() {
    double[] welfare = {0, 0, 2, 2};
    EntropyDecomposition theil =
        EntropyDecomposition.of(
            welfare, new double[] {1, 1, 1, 1}, new String[] {"poor", "poor", "rich", "rich"}, 1);
    assertThat(theil.within()).isZero();
    assertThat(theil.between()).isCloseTo(Math.log(2), within(1e-15));
    assertThat(theil.whole()).isCloseTo(Math.log(2), within(1e-15));
  }

  @Test
  void impossibleArgumentsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FgtDecomposition.of(WELFARE, WEIGHTS, new String[] {"a"}, 1, 0))
        .withMessage("groups must hold one label for each of 5 rows: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FgtDecomposition.of(WELFARE, WEIGHTS, GROUPS, 0, 0))
        .withMessageContaining("line must be a finite number greater than 0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                EntropyDecomposition.of(new double[] {0, 1}, new double[] {1, 1}, new String[2], 0))
        .withMessageContaining("welfare must be greater than 0 for GE(0.0)");
  }
}
