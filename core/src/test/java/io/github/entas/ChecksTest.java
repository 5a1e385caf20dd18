package io.github.entas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import org.junit.jupiter.api.Test;

class ChecksTest {

  @Test
  void everyViolationIsReportedAtOnceInTheOrderFound() {
    Checks checks = new Checks().positive("/persons", 0).share("/takeUp", 1.5).text("/id", " ");

    assertThatIllegalArgumentException()
        .isThrownBy(checks::throwIfAny)
        .asInstanceOf(throwable(InvalidValueException.class))
        .satisfies(
            e ->
                assertThat(e.violations())
                    .extracting(Violation::path)
                    .containsExactly("/persons", "/takeUp", "/id"));
  }

  @Test
  void aMessageNamesThePartTheConditionWhatCameAndTheLikelySlip() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Checks().share("/cost/takeUp", 6.71).throwIfAny())
        .withMessage(
            "takeUp must be in [0, 1]: 6.71\nMaybe 0.0671 was meant: rates are fractions.");
  }

  @Test
  void anInnerValueIsReportedAtItsPlaceInTheOuterOne() {
    Checks inner = new Checks().nonNegative("/perHousehold", -1);

    assertThatIllegalArgumentException()
        .isThrownBy(inner::throwIfAny)
        .asInstanceOf(throwable(InvalidValueException.class))
        .satisfies(
            e ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Checks().include("/cost", e).throwIfAny())
                    .asInstanceOf(throwable(InvalidValueException.class))
                    .satisfies(
                        outer ->
                            assertThat(outer.violations())
                                .extracting(Violation::path)
                                .containsExactly("/cost/perHousehold")));
  }

  @Test
  void nothingIsThrownWhenEverythingHolds() {
    Checks checks = new Checks().positive("/persons", 1).share("/takeUp", 1).text("/id", "a");

    assertThat(checks.passed()).isTrue();
    assertThatNoException().isThrownBy(checks::throwIfAny);
  }
}
