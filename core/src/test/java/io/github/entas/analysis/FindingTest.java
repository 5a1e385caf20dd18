package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.engine.OutcomeFixture;
import io.github.entas.engine.Source;
import io.github.entas.evidence.Provenance;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

  @Test
  void severitiesAreLowerCaseInFiles() {
    assertThat(Finding.Severity.INFO.key()).isEqualTo("info");
    assertThat(Finding.Severity.WARNING.key()).isEqualTo("warning");
  }

  /** Everything that can be found in a city where nothing was simulated, headcounts 0. */
  @Test
  void findingsStandInAFixedOrder() {
    OutcomeFixture fixture =
        OutcomeFixture.of(
                SmallCity.with(
                    s ->
                        s.poorPersons(1)
                            .source(Source.of("/x", Provenance.Status.ASSUMPTION, "judgment"))))
            .moved("/b", 0.5)
            .moved("/a", 0.5)
            .drawsCutByCap(SmallCity.MIX, 64);

    List<Finding> findings = Summary.of(fixture.outcome()).findings();

    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly(
            "poor-persons-disagree",
            "assumptions",
            "draws-moved-into-range",
            "draws-moved-into-range",
            "uplift-capped",
            "budget-not-absorbed",
            "no-cost-per-person-year",
            "lifts-nobody",
            "not-separable");
    assertThat(findings).extracting(Finding::pointer).containsSubsequence("/b", "/a");
    assertThat(Summary.of(fixture.outcome()).findings()).isEqualTo(findings);
  }

  @Test
  void findingsOfTheScenarioAreAmongThoseOfTheOutcome() {
    OutcomeFixture fixture = OutcomeFixture.of(SmallCity.with(s -> s.poorPersons(1)));

    assertThat(Summary.of(fixture.outcome()).findings())
        .containsAll(Findings.of(fixture.outcome().scenario()));
  }
}
