package io.github.entas.analysis;

import static io.github.entas.population.WelfareFigure.HEADCOUNT;
import static io.github.entas.population.WelfareFigure.MEAN;
import static io.github.entas.population.WelfareFigure.POVERTY_GAP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.entas.population.WelfareFamily;
import io.github.entas.population.WelfareFigures;
import io.github.entas.population.WelfareFitting;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitFindingsTest {

  private static final WelfareFigures CITY =
      WelfareFigures.at(403_700)
          .with(HEADCOUNT, 0.0675)
          .with(POVERTY_GAP, 0.0101)
          .with(MEAN, 1_016_988);

  private static List<Finding> findings(WelfareFamily family) {
    return FitFindings.of(WelfareFitting.byFigures(family, CITY, HEADCOUNT, POVERTY_GAP, MEAN));
  }

  @Test
  void nothingIsSaidWhereAllFiguresAreMatched() {
    assertThat(findings(WelfareFamily.DAGUM)).isEmpty();
  }

  @Test
  void aFamilyThatCannotMatchIsToldOf() {
    assertThat(findings(WelfareFamily.SINGH_MADDALA))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.code()).isEqualTo("welfare-family-cannot-match"))
        .anySatisfy(f -> assertThat(f.message()).contains("singhMaddala cannot match"));
  }

  @Test
  void figuresThatAreMissedAreToldOf() {
    assertThat(
            FitFindings.of(
                WelfareFitting.byFigures(WelfareFamily.LOGNORMAL, CITY, HEADCOUNT, MEAN)))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.code()).isEqualTo("welfare-fit");
              assertThat(f.message()).contains("povertyGap", "above the given 0.0101");
            });
  }
}
