package io.github.entas;

import static java.lang.Double.MAX_VALUE;
import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void theEndsOfEveryIntervalAreWhereTheMessageSays(
      String check, List<Double> inside, List<Double> outside, CheckOfNumber of) {
    assertThat(inside).allMatch(value -> of.apply(new Checks(), "/x", value).passed());
    assertThat(outside).noneMatch(value -> of.apply(new Checks(), "/x", value).passed());
    assertThat(of.apply(new Checks(), "/x", Double.NaN).passed()).isFalse();
  }

  static Stream<Arguments> theEndsOfEveryIntervalAreWhereTheMessageSays() {
    List<Double> below = List.of(-Double.MIN_VALUE, NEGATIVE_INFINITY);
    List<Double> above = List.of(Math.nextUp(1.0), POSITIVE_INFINITY);
    return Stream.of(
        numbers("share", List.of(0.0, 1.0), join(below, above), Checks::share),
        numbers("positiveShare", List.of(1.0), join(below, above, 0.0), Checks::positiveShare),
        numbers("shareBelowOne", List.of(0.0), join(below, above, 1.0), Checks::shareBelowOne),
        numbers("openShare", List.of(0.5), join(below, above, 0.0, 1.0), Checks::openShare),
        numbers("positive", List.of(MAX_VALUE), List.of(0.0, POSITIVE_INFINITY), Checks::positive),
        numbers(
            "nonNegative",
            List.of(0.0),
            join(below, List.of(POSITIVE_INFINITY)),
            Checks::nonNegative),
        numbers(
            "finite",
            List.of(-MAX_VALUE),
            List.of(NEGATIVE_INFINITY, POSITIVE_INFINITY),
            Checks::finite));
  }

  private static Arguments numbers(
      String check, List<Double> inside, List<Double> outside, CheckOfNumber of) {
    return arguments(check, inside, outside, of);
  }

  private static List<Double> join(List<Double> first, List<Double> second, Double... more) {
    return Stream.of(first, second, List.of(more)).flatMap(List::stream).toList();
  }

  private interface CheckOfNumber {
    Checks apply(Checks checks, String path, double value);
  }
}
