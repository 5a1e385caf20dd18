package io.github.entas.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entas.InvalidValueException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudiesTest {

  private static final double[] Y = {0.1, 0.2, -0.3};

  @Test
  void standardErrorsAreSquared() {
    Studies studies = Studies.ofStandardErrors(Y, new double[] {0.1, 0.2, 0.5});

    assertThat(studies.variances()).containsExactly(0.1 * 0.1, 0.2 * 0.2, 0.25);
    assertThat(studies.estimates()).containsExactly(Y);
    assertThat(studies.ids()).containsExactly("1", "2", "3");
  }

  @Test
  void aStudyCanBeLeftOut() {
    Studies studies = Studies.of(Y, new double[] {1, 2, 3}).withIds(List.of("a", "b", "c"));

    Studies others = studies.without(1);

    assertThat(others.ids()).containsExactly("a", "c");
    assertThat(others.estimates()).containsExactly(0.1, -0.3);
    assertThat(others.variances()).containsExactly(1, 3);
  }

  @Test
  void arraysAreCopied() {
    double[] y = {1, 2};
    double[] v = {1, 1};
    Studies studies = Studies.of(y, v);
    y[0] = 9;
    v[0] = 9;
    studies.estimates()[1] = 9;
    studies.variances()[1] = 9;

    assertThat(studies.estimates()).containsExactly(1, 2);
    assertThat(studies.variances()).containsExactly(1, 1);
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    assertThatThrownBy(
            () ->
                Studies.of(
                    new double[] {Double.NaN, 1, 2},
                    new double[] {0, -1, Double.POSITIVE_INFINITY}))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            """
            estimates[0] must be a finite number: NaN
            variances[0] must be a finite number greater than 0: 0.0
            variances[1] must be a finite number greater than 0: -1.0
            variances[2] must be a finite number greater than 0: Infinity""");
    assertThatThrownBy(() -> Studies.ofStandardErrors(Y, new double[] {1, 1, -2}))
        .hasMessage("standardErrors[2] must be a finite number greater than 0: -2.0");
    assertThatThrownBy(() -> Studies.of(Y, new double[] {1}))
        .hasMessage("variances must be as many as estimates, 3: 1");
    assertThatThrownBy(() -> Studies.of(new double[0], new double[0]))
        .hasMessage("estimates must hold at least one study: none");
  }

  @Test
  void namesAreUnique() {
    Studies studies = Studies.of(Y, new double[] {1, 1, 1});

    assertThatThrownBy(() -> studies.withIds(List.of("a", "b", "a")))
        .hasMessage("ids[2] must be the name of one study only: \"a\"");
    assertThatThrownBy(() -> studies.withIds(List.of("a", "b", " ")))
        .hasMessage("ids[2] must not be blank: \" \"");
    assertThatThrownBy(() -> studies.withIds(List.of("a")))
        .hasMessage("ids must be as many as studies, 3: 1");
  }
}
