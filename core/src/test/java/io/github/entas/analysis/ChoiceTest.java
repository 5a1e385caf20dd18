package io.github.entas.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoiceTest {

  /**
   * Without a cost and an effect, or with 1000 spent for an effect of 200 to 600, each as likely:
   * the choice changes at 1000/400 = 2.5 a unit, and the share of draws in which the strategy pays
   * is that of effects above 1000/value.
   */
  private final Choice choice = Choice.of(strategies());

  @Test
  void theCurveGoesFromZeroToTwiceTheLastChangeInEvenSteps() {
    List<Double> values = choice.decisions().stream().map(DecisionPoint::willingnessToPay).toList();

    assertThat(values).hasSize(25).isSorted().contains(2.5);
    IntStream.rangeClosed(0, 24)
        .forEach(step -> assertThat(values.get(step)).isCloseTo(5.0 * step / 24, within(1e-15)));
  }

  @Test
  void theChanceThatAStrategyIsBestIsThatOfAnEffectAboveItsBreakEven() {
    for (DecisionPoint point : choice.decisions()) {
      double value = point.willingnessToPay();
      long pays = IntStream.rangeClosed(0, 400).filter(i -> (200 + i) * value > 1000).count();
      long even = IntStream.rangeClosed(0, 400).filter(i -> (200 + i) * value == 1000).count();
      assertThat(point.chances().get(1)).isCloseTo((pays + 0.5 * even) / 401, within(1e-12));
    }
  }

  @Test
  void whereTheChoiceNeverChangesThereIsOnePoint() {
    double[][] costs = {{0, 0}, {1, 1}};
    double[][] effects = {{0, 0}, {0, 0}};

    Choice never = Choice.of(CostsAndEffects.of(List.of("none", "dear"), costs, effects));

    assertThat(never.decisions())
        .singleElement()
        .extracting(DecisionPoint::willingnessToPay)
        .isEqualTo(0.0);
  }

  private static CostsAndEffects strategies() {
    double[][] costs = new double[2][401];
    double[][] effects = new double[2][401];
    for (int i = 0; i <= 400; i++) {
      costs[1][i] = 1000;
      effects[1][i] = 200 + i;
    }
    return CostsAndEffects.of(List.of("none", "mix"), costs, effects);
  }
}
