package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.entas.measure.GroupedData;
import io.github.entas.measure.GroupedFit;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupedFindingsTest {

  private static final List<Double> QUARTERS = List.of(0.25, 0.5, 0.75, 1.0);

  @Test
  void nothingIsSaidOfACurveThatIsALorenzCurve() {
    GroupedData data =
        GroupedData.of(
            1300, List.of(0.2, 0.4, 0.6, 0.8, 1.0), List.of(0.078, 0.2, 0.364, 0.588, 1.0));
    GroupedFit fit = data.fit(600);
    assertThat(fit.generalQuadratic().isValid()).isTrue();
    assertThat(GroupedFindings.of(fit, 1300, 600))
        .allMatch(finding -> finding.pointer().equals("/beta"));
  }

  /** Nearly equal quarters but for the poorest: neither formula bends like that. */
  @Test
  void whatIsWrongWithEachCurveIsToldWithWhatIsLeftOut() {
    GroupedData data = GroupedData.of(1, QUARTERS, List.of(0.1685, 0.4379, 0.7186, 1.0));
    List<Finding> findings = GroupedFindings.of(data.fit(0.28), 1, 0.28);
    assertThat(findings.get(0))
        .isEqualTo(
            Finding.warning(
                "no-valid-curve",
                "/chosen",
                "Neither formula is a Lorenz curve over its whole range: measures that look at the"
                    + " ends of the distribution can be far off."));
    assertThat(findings)
        .extracting(Finding::pointer, Finding::code)
        .contains(
            tuple("/generalQuadratic", "curve-not-valid"),
            tuple("/generalQuadratic", "measure-undefined"),
            tuple("/beta", "curve-not-valid"),
            tuple("/beta", "welfare-not-positive"),
            tuple("/beta", "measure-undefined"));
    assertThat(findings)
        .contains(
            Finding.warning(
                "measure-undefined",
                "/beta",
                "Left out: severity. The formula has no finite value for it."));
    assertThat(findings)
        .anySatisfy(
            finding ->
                assertThat(finding.message())
                    .matches(
                        "The curve gives nothing or less to \\d\\.\\d+ % of persons: Watts' index"
                            + " and the mean log deviation leave them out\\."));
  }
}
