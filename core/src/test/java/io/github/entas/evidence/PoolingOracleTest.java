package io.github.entas.evidence;

import io.github.entas.evidence.RandomEffects.HartungKnapp;
import io.github.entas.evidence.RandomEffects.PredictionIntervals;
import io.github.entas.stat.Interval;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every number of pooling against 60 digits: from the definitions, with full matrices. */
class PoolingOracleTest {

  private static final String FILE = "pooling-reference.csv";

  /**
   * One rounding of y and v, 1e-16, is worth some 1e-14 of a difference of near numbers: Q less its
   * degrees of freedom, or the near end of an interval.
   */
  private static final double TOLERANCE = 1e-12;

  static final Map<String, Studies> SETS =
      Map.of(
          "bcg", Trials.bcg(),
          "schools", Trials.schools(),
          "microcredit", Trials.microcredit(),
          "agreeing", Trials.agreeing(),
          "two", Trials.two(),
          "equalVariances", Trials.equalVariances(),
          "dominated", Trials.dominated());

  @ParameterizedTest
  @EnumSource(PoolingMethod.class)
  void everyNumberOfEverySet(PoolingMethod method) {
    SETS.forEach((name, studies) -> agree(name, RandomEffects.of(studies, method)));
  }

  @ParameterizedTest
  @CsvSource({"bcg", "schools", "microcredit", "agreeing", "two", "equalVariances", "dominated"})
  void profileOfQ(String name) {
    Interval interval = RandomEffects.of(SETS.get(name), PoolingMethod.DL).tau2Interval();
    Reference.of(FILE, name, "QP", TOLERANCE)
        .agree("tau2 at 0.975", interval.low())
        .agree("tau2 at 0.025", interval.high())
        .end();
  }

  private static void agree(String name, RandomEffects pooled) {
    HartungKnapp hartungKnapp = pooled.hartungKnapp();
    PredictionIntervals prediction = pooled.predictionIntervals();
    Reference reference =
        Reference.of(FILE, name, pooled.method().name(), TOLERANCE)
            .agree("estimate", pooled.estimate())
            .agree("standardError", pooled.standardError())
            .agree("tau2", pooled.tau2())
            .agree("i2", pooled.i2())
            .agree("h2", pooled.h2())
            .agree("q", pooled.q())
            .agree("qPValue", pooled.qPValue())
            .agree("low", pooled.interval().low())
            .agree("hk", hartungKnapp.standardError())
            .agree("hkLow", hartungKnapp.interval().low())
            .agree("guarded", hartungKnapp.guardedStandardError())
            .agree("guardedLow", hartungKnapp.guardedInterval().low())
            .agree("predictionNormal", prediction.normal().low())
            .agree("predictionHk", prediction.hartungKnapp().low());
    Interval riley = prediction.riley();
    if (riley != null) {
      reference.agree("predictionRiley", riley.low());
    }
    if (reference.has("weight0")) {
      for (int i = 0; i < pooled.studies().count(); i++) {
        reference
            .agree("weight" + i, pooled.weights()[i])
            .agree("shrunken" + i, pooled.shrunken().get(i).estimate())
            .agree("shrunkenError" + i, pooled.shrunken().get(i).standardError());
      }
    }
    reference.end();
  }
}
