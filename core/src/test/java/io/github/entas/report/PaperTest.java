package io.github.entas.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.entas.stat.Estimate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PaperTest {

  private final Estimate headcount =
      new Estimate(0.01, 0.01, 0.001, new TreeMap<>(Map.of(0.05, -0.0003, 0.95, 0.03)));

  @Test
  void noHeadcountIsBelowNone() {
    assertThat(Paper.at(headcount, 0.05)).isZero();
    assertThat(Paper.at(headcount, 0.95)).isEqualTo(0.03);
  }

  @Test
  void aQuantileThatIsMissingIsTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Paper.at(headcount, 0.5))
        .withMessage("an estimate must have its quantile at 0.5");
  }
}
