package io.github.entas.evidence;

import io.github.entas.evidence.MetaRegression.Coefficient;
import io.github.entas.evidence.SelectionModel.Direction;
import io.github.entas.evidence.TrimAndFill.Estimator;
import io.github.entas.evidence.TrimAndFill.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The diagnostics of selective reporting against 60 digits. */
class DiagnosticsOracleTest {

  private static final String FILE = "diagnostics-reference.csv";
  private static final double TOLERANCE = 1e-11;

  @ParameterizedTest
  @CsvSource({"bcg", "schools", "microcredit", "biased", "agreeing"})
  void linesThroughTheFunnel(String name) {
    Studies studies = studies(name);
    agree(name, "egger", EggerTest.of(studies).slope());
    agree(name, "pet", EggerTest.of(studies).limit());
    agree(name, "pet", PetPeese.of(studies).pet());
    agree(name, "peese", PetPeese.of(studies).peese());
  }

  @ParameterizedTest
  @CsvSource({
    "bcg, REML, L0, RIGHT",
    "bcg, REML, R0, RIGHT",
    "bcg, DL, L0, LEFT",
    "biased, REML, L0, LEFT",
    "biased, EE, L0, LEFT",
    "biased, DL, R0, LEFT",
    "schools, PM, L0, LEFT",
    "microcredit, ML, L0, RIGHT",
    "microcredit, DL, L0, LEFT"
  })
  void trimmedAndFilled(String name, PoolingMethod method, Estimator estimator, Side side) {
    TrimAndFill result = TrimAndFill.of(studies(name), method, estimator, side);
    Reference.of(FILE, name, "trim " + method + " " + estimator + " " + side, TOLERANCE)
        .agree("filled", result.filled())
        .agree("estimate", result.pooled().estimate())
        .agree("standardError", result.pooled().standardError())
        .agree("tau2", result.pooled().tau2())
        .end();
  }

  @ParameterizedTest
  @CsvSource({"bcg, NEGATIVE", "biased, POSITIVE"})
  void selectedByOneStep(String name, Direction direction) {
    SelectionModel model = SelectionModel.of(studies(name), direction);
    Reference.of(FILE, name, "selection", TOLERANCE)
        .agree("estimate", model.estimate())
        .agree("standardError", model.standardError())
        .agree("tau2", model.tau2())
        .agree("delta", model.relativeProbability())
        .agree("deltaLow", model.relativeProbabilityInterval().low())
        .agree("ratio", model.likelihoodRatio())
        .agree("pValue", model.pValue())
        .end();
  }

  private static void agree(String name, String kind, Coefficient coefficient) {
    Reference.of(FILE, name, kind, TOLERANCE)
        .agree("estimate", coefficient.estimate())
        .agree("standardError", coefficient.standardError())
        .agree("pValue", coefficient.pValue())
        .end();
  }

  private static Studies studies(String name) {
    return name.equals("biased") ? Trials.biased() : PoolingOracleTest.SETS.get(name);
  }
}
