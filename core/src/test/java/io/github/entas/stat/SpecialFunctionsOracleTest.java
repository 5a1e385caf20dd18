package io.github.entas.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Every function at 25-digit reference values, to the error that its Javadoc states. */
class SpecialFunctionsOracleTest {

  private static final String FILE = "normal-reference.csv";

  @Test
  void exponentialIsGoodToTheLastDigit() {
    assertRelative("exp", Elementary::exp, 2.3e-16);
  }

  @Test
  void logarithmIsGoodToTheLastDigit() {
    assertRelative("log", Elementary::log, 2.5e-16);
  }

  @Test
  void logarithmOfOnePlusKeepsItsDigitsNearZero() {
    assertRelative("log1p", Elementary::log1p, 6e-16);
  }

  @Test
  void cumulativeProbabilityIsGoodInTheLowerTail() {
    assertRelative("cdf", StandardNormal::cdf, 8e-16);
  }

  @Test
  void cumulativeProbabilityHasASmallAbsoluteError() {
    for (String[] row : ReferenceTable.rows(FILE, "cdf")) {
      double actual = StandardNormal.cdf(Double.parseDouble(row[1]));
      assertThat(ReferenceTable.absoluteError(actual, row[2])).as(row[1]).isLessThan(3e-16);
    }
  }

  @Test
  void densityKeepsItsDigitsFarOut() {
    assertRelative("density", StandardNormal::density, 5e-16);
  }

  @Test
  void logarithmOfCumulativeProbabilityNeitherUnderflowsNorCancels() {
    assertRelative("logCdf", StandardNormal::logCdf, 1e-15);
  }

  @Test
  void scaledTailIsGoodFromTheRationalToTheAsymptoticRange() {
    assertRelative("scaledTail", StandardNormal::scaledTail, 6e-16);
  }

  @Test
  void quantileIsGoodInBothTails() {
    assertRelative("quantile", StandardNormal::quantile, 1e-15);
  }

  private static void assertRelative(String function, DoubleUnaryOperator actual, double bound) {
    List<String[]> rows = ReferenceTable.rows(FILE, function);
    assertThat(rows).hasSizeGreaterThan(15);
    for (String[] row : rows) {
      double x = Double.parseDouble(row[1]);
      double error = ReferenceTable.relativeError(actual.applyAsDouble(x), row[2]);
      assertThat(error).as("%s(%s)", function, x).isLessThan(bound);
    }
  }
}
